package kz.zerek.extraction;

import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/** What the lexicon knows about an acronym: to be confirmed by a reader, since the text itself may not say it. */
public record Suggestion(Localized<Name> names) {

    /**
     * How a language names it. What is not established there is null.
     *
     * @param longForm in the nominative
     */
    public record Name(@Nullable String shortForm, @Nullable String longForm) {}
}
