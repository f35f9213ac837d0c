package kz.zerek.extraction;

import org.jspecify.annotations.Nullable;

/**
 * An acronym in a text.
 *
 * @param span of the short form
 * @param shortForm without a case ending
 * @param longForm the name it stands for, in Kazakh without a case ending; null if the text does not say
 */
public record AcronymFind(
        Span span, String shortForm, @Nullable String longForm, Span sentence, Rule rule, double confidence)
        implements Find {

    /** What tells the name. */
    public enum Rule {
        /** The letters are those that the words of the name begin with. */
        INITIALS,
        /** The letters stand in the name in their order (Schwartz and Hearst 2003). */
        LETTERS,
        /** The name of a body stands beside the brackets. */
        NEIGHBOUR,
        /** The text does not say what it stands for. */
        ALONE
    }
}
