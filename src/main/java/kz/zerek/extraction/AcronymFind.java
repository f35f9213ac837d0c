package kz.zerek.extraction;

import org.jspecify.annotations.Nullable;

/**
 * An acronym in a text.
 *
 * @param span of the short form
 * @param shortForm without a case ending
 * @param longForm the name it stands for, in Kazakh without a case ending; null if the text does not say
 * @param suggestion what the lexicon knows about it; null if that is nothing, or not what the text says
 */
public record AcronymFind(
        Span span,
        String shortForm,
        @Nullable String longForm,
        Span sentence,
        Rule rule,
        double confidence,
        @Nullable Suggestion suggestion)
        implements Find {

    /** What the text alone tells. */
    public AcronymFind(
            Span span, String shortForm, @Nullable String longForm, Span sentence, Rule rule, double confidence) {
        this(span, shortForm, longForm, sentence, rule, confidence, null);
    }

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

    public AcronymFind with(Suggestion suggestion) {
        return new AcronymFind(span, shortForm, longForm, sentence, rule, confidence, suggestion);
    }

    public AcronymFind withConfidence(double confidence) {
        return new AcronymFind(span, shortForm, longForm, sentence, rule, confidence, suggestion);
    }
}
