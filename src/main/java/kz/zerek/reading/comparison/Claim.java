package kz.zerek.reading.comparison;

import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import org.jspecify.annotations.Nullable;

/** What something says in one language, as far as it can be compared. */
public sealed interface Claim {

    Language language();

    /**
     * Something happened.
     *
     * @param event a sentence without its date; slots such as {@code {date}} count for nothing
     */
    record Dated(Language language, String event, PartialDate date) implements Claim {}

    /**
     * A short form stands for something.
     *
     * @param longForm null if it is not said what for
     */
    record Named(
            Language language, String shortForm, @Nullable String longForm) implements Claim {}

    /**
     * Somebody proposed something.
     *
     * @param who empty if it is not said
     */
    record Proposed(
            Language language,
            String who,
            String what,
            @Nullable PartialDate when) implements Claim {}
}
