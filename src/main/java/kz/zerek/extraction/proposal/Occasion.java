package kz.zerek.extraction.proposal;

import org.jspecify.annotations.Nullable;

/**
 * Who proposed, where and when, as far as it is told.
 *
 * @param again whether a word stands for who was named before: «ол», «он», "she", "the scientist"
 */
record Occasion(
        @Nullable String who,
        @Nullable String where,
        @Nullable String when,
        boolean again) {

    static final Occasion UNKNOWN = new Occasion(null, null, null, false);

    /**
     * This one, by whom a word points back to.
     *
     * @param setting where and when that one spoke
     */
    Occasion by(String named, Occasion setting) {
        boolean isOpen = where == null && when == null;
        return new Occasion(named, isOpen ? setting.where : where, isOpen ? setting.when : when, true);
    }

    /** This one, with what it does not say itself as the announcement of a list says it. */
    Occasion within(Occasion announced) {
        return new Occasion(
                who == null || again ? announced.who : who,
                where == null ? announced.where : where,
                when == null ? announced.when : when,
                false);
    }
}
