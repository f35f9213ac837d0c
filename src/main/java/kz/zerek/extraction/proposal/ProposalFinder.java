package kz.zerek.extraction.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.ProposalFind;
import kz.zerek.extraction.ProposalFind.Rule;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the proposals of one text, sentence by sentence in its order: a list of proposals goes on with who proposed,
 * where and when, and sentences behind a proposal may tell its numbers.
 */
public final class ProposalFinder {

    /** In sentences: how far behind its announcement a list may go on. */
    private static final int REACH = 8;

    private final String text;
    private final List<ProposalFind> finds = new ArrayList<>();
    private Occasion occasion = Occasion.UNKNOWN;
    private boolean isListOpen;
    private int since;
    /** By the sentences just before. */
    private @Nullable String named;
    /** The proposal that the sentences behind it may go on about. */
    private @Nullable ProposalFind last;

    public ProposalFinder(String text) {
        this.text = text;
    }

    /**
     * @param dates of the sentence
     * @return what it proposes
     */
    public Optional<ProposalFind> read(Sentence sentence, List<DateFind> dates) {
        if (++since > REACH) isListOpen = false;
        if (sentence.isEndless()) {
            last = null;
            named = null;
            return Optional.empty();
        }
        var clauses = ClauseReader.of(text, sentence, dates);
        var listed = isListOpen ? clauses.listed() : Optional.<Clause>empty();
        var clause = listed.or(clauses::proposing);
        if (clause.isPresent()) take(clause.get(), sentence, dates);
        else if (last != null && goesOn(sentence)) last = withDetails(last, sentence, dates);
        else last = null;
        var name = clauses.named();
        if (name != null) named = name;
        return clause.isPresent() ? Optional.ofNullable(last) : Optional.empty();
    }

    private void take(Clause clause, Sentence sentence, List<DateFind> dates) {
        boolean listed = clause.rule() == Rule.LISTED;
        if (!listed) {
            occasion = clause.occasion().by(named);
            isListOpen = true;
        }
        since = 0;
        last = null;
        if (clause.what() == null || !listed && occasion.who() == null) return;
        var tokens = sentence.tokens();
        var span = new Span(
                tokens.get(clause.what().from()).start(),
                tokens.get(clause.what().to() - 1).end());
        var numbers = new NumberClauses(text, sentence, clause.what(), spans(dates));
        last = new ProposalFind(
                span,
                span.of(text),
                occasion.who(),
                occasion.where(),
                occasion.when(),
                numbers.clauses(),
                numbers.amounts(),
                sentence.span(),
                clause.rule(),
                confidence(clause.rule()));
        finds.add(last);
    }

    private double confidence(Rule rule) {
        return switch (rule) {
            case LISTED -> occasion.who() == null ? 0.6 : 0.9;
            case VERB -> occasion.where() != null || occasion.when() != null ? 0.8 : 0.7;
            case INITIATIVE -> 0.7;
            case SOMEBODY -> 0.5;
        };
    }

    /** Whether a sentence of the same paragraph begins with a word that points back. */
    private boolean goesOn(Sentence sentence) {
        var before = finds.getLast().sentence().end();
        return text.substring(before, sentence.span().start()).indexOf('\n') < 0
                && !sentence.tokens().isEmpty()
                && ProposalWords.of(sentence.language())
                        .goingOn
                        .hold(sentence.tokens().getFirst().text());
    }

    private ProposalFind withDetails(ProposalFind find, Sentence sentence, List<DateFind> dates) {
        var whole = new Range(0, sentence.tokens().size());
        var numbers = new NumberClauses(text, sentence, whole, spans(dates));
        var more = find.with(numbers.clauses(), numbers.amounts());
        finds.set(finds.size() - 1, more);
        return more;
    }

    private static List<Span> spans(List<DateFind> dates) {
        return dates.stream().map(DateFind::span).toList();
    }

    /** Those of the sentences read so far, in their order. */
    public List<ProposalFind> finds() {
        return List.copyOf(finds);
    }
}
