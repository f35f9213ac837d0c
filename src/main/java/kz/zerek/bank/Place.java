package kz.zerek.bank;

import kz.zerek.language.Localized;

/** Where a proposal was made. */
public sealed interface Place {

    /**
     * A numbered session of a body.
     *
     * @param forum the id of a {@link Forum}
     * @param number from 1
     */
    record Session(String forum, int number) implements Place {}

    /** Any other place or meeting, as an adverbial: «Бішкекте», «в Бишкеке», "in Bishkek". */
    record Named(Localized<String> adverbial) implements Place {}
}
