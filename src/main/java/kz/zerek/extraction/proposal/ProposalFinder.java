package kz.zerek.extraction.proposal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
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

    /** In sentences: how far back a pronoun may point. */
    private static final int LONGEST_MEMORY = 3;

    /** @param who proposed something there */
    private record Told(
            Sentence sentence,
            List<DateFind> dates,
            @Nullable String who) {}

    private final String text;
    private final List<ProposalFind> finds = new ArrayList<>();
    private Occasion occasion = Occasion.UNKNOWN;
    private boolean isListOpen;
    private int since;
    /** The sentences just before, the nearest first. */
    private final Deque<Told> before = new ArrayDeque<>();

    /** The proposal that the sentences behind it may go on about. */
    private @Nullable ProposalFind last;

    public ProposalFinder(String text) {
        this.text = text;
    }

    /**
     * @param dates of the sentence
     * @return what it proposes
     */
    public List<ProposalFind> read(Sentence sentence, List<DateFind> dates) {
        if (++since > REACH) isListOpen = false;
        if (sentence.isEndless()) {
            last = null;
            before.clear();
            return List.of();
        }
        int known = finds.size();
        boolean proposes = false;
        var parts = SentenceParts.of(sentence);
        for (var part : parts) proposes |= readPart(part, parts.size() > 1, proposes, dates);
        if (!proposes) last = last != null && goesOn(sentence) ? withDetails(last, sentence, dates) : null;
        before.addFirst(
                new Told(sentence, dates, finds.size() > known ? finds.getLast().who() : null));
        if (before.size() > LONGEST_MEMORY) before.removeLast();
        return List.copyOf(finds.subList(known, finds.size()));
    }

    /**
     * @param isPart whether another part may have the verb
     * @param isSequel whether another part of the sentence before it proposes something: who did so may be named there only
     * @return whether it proposes, or announces proposals
     */
    private boolean readPart(Sentence part, boolean isPart, boolean isSequel, List<DateFind> dates) {
        var clauses = ClauseReader.of(text, part, dates);
        int item = isListOpen ? clauses.item() : 0;
        if (item > 0) {
            readItem(part.from(item), dates);
            return true;
        }
        var clause = clauses.isOffer() ? Optional.<Clause>empty() : clauses.proposing();
        if (clause.isEmpty() && isPart)
            clause = ClauseReader.of(text, part, dates).elliptical();
        clause.ifPresent(found -> {
            boolean isOpen = isSequel
                    && found.occasion().who() == null
                    && !found.occasion().again();
            occasion = isOpen ? found.occasion().within(occasion) : resolved(found.occasion());
            isListOpen = true;
            var items = clauses.items(found.what());
            if (items.isEmpty()) take(new Clause(found.what(), occasion, found.rule()), part, dates);
            for (var what : items) take(new Clause(what, occasion, Rule.LISTED), part, dates);
        });
        return clause.isPresent();
    }

    /** A pronoun or a bare title stands for who was named before, and what that one said may have been said where he spoke. */
    private Occasion resolved(Occasion occasion) {
        if (!occasion.again()) return occasion;
        boolean isPronoun = occasion.who() == null;
        var name = before.stream()
                .map(told -> told.who != null
                        ? told.who
                        : isPronoun ? clauses(told).named() : clauses(told).person())
                .filter(Objects::nonNull)
                .findFirst();
        if (name.isEmpty()) return occasion;
        return occasion.by(name.get(), clauses(before.getFirst()).setting());
    }

    private ClauseReader clauses(Told told) {
        return ClauseReader.of(text, told.sentence, told.dates);
    }

    /** An item of a list may say once more that it is proposed. */
    private void readItem(Sentence item, List<DateFind> dates) {
        var clauses = ClauseReader.of(text, item, dates);
        var clause = clauses.proposing()
                .filter(found -> found.what() != null)
                .map(found -> new Clause(found.what(), found.occasion().within(occasion), Rule.LISTED))
                .orElseGet(() -> new Clause(clauses.all(), occasion, Rule.LISTED));
        take(clause, item, dates);
    }

    private void take(Clause clause, Sentence sentence, List<DateFind> dates) {
        var told = clause.occasion();
        since = 0;
        last = null;
        if (clause.what() == null || clause.rule() != Rule.LISTED && told.who() == null) return;
        var tokens = sentence.tokens();
        var span = new Span(
                tokens.get(clause.what().from()).start(),
                tokens.get(clause.what().to() - 1).end());
        var numbers = new NumberClauses(text, sentence, clause.what(), spans(dates));
        last = new ProposalFind(
                span,
                span.of(text),
                told.who(),
                told.where(),
                told.when(),
                numbers.clauses(),
                numbers.amounts(),
                sentence.span(),
                clause.rule(),
                confidence(clause.rule(), told));
        finds.add(last);
    }

    private static double confidence(Rule rule, Occasion occasion) {
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
