package kz.zerek.extraction;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that a text attributes to somebody. What the text does not say is null.
 *
 * @param span of what was proposed
 * @param what was proposed, as it stands there
 * @param who proposed it, as the text names them; from an earlier sentence if this one goes on with its proposals
 * @param where a session, a meeting, a forum; in Kazakh without its case ending
 * @param when EDTF, as {@link DateFind#value}
 * @param details clauses with a number, in the order of the text
 * @param amounts the numbers in them
 */
public record ProposalFind(
        Span span,
        String what,
        @Nullable String who,
        @Nullable String where,
        @Nullable String when,
        List<Span> details,
        List<Amount> amounts,
        Span sentence,
        Rule rule,
        double confidence)
        implements Find {

    /** How the text tells it. */
    public enum Rule {
        /** Somebody proposed something, in one sentence. */
        VERB,
        /** The same, but who did is known by the beginning of the sentence alone, and may be a shop. */
        SOMEBODY,
        /** Something happened on the initiative of somebody. */
        INITIATIVE,
        /** The first, the second of several proposals that a sentence before announced. */
        LISTED
    }

    public ProposalFind {
        details = List.copyOf(details);
        amounts = List.copyOf(amounts);
    }

    /** The same with more details. */
    public ProposalFind with(List<Span> moreDetails, List<Amount> moreAmounts) {
        return new ProposalFind(
                span,
                what,
                who,
                where,
                when,
                both(details, moreDetails),
                both(amounts, moreAmounts),
                sentence,
                rule,
                confidence);
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
