package kz.zerek.extraction.proposal;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.DateRelation;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** One sentence as it is read for a proposal: its tokens, its dates, its quotations and the words of its language. */
abstract class SentenceView {

    /** In tokens: less is a name. */
    private static final int SHORTEST_QUOTE = 3;

    /** Marks of quotation, and in the same order those that close them. */
    private static final String OPENING = "«“\"„";

    private static final String CLOSING = "»”\"“";

    final String text;
    final List<Token> tokens;
    final ProposalWords words;
    final ActorWords actorWords;
    final PlaceWords placeWords;
    private final List<DateFind> dates;
    private final BitSet inDates = new BitSet();
    private final BitSet inWhens = new BitSet();

    SentenceView(String text, Sentence sentence, List<DateFind> dates) {
        this.text = text;
        this.dates = dates;
        tokens = sentence.tokens();
        words = ProposalWords.of(sentence.language());
        actorWords = ActorWords.of(sentence.language());
        placeWords = PlaceWords.of(sentence.language());
        for (int at = 0, date = 0; at < tokens.size() && date < dates.size(); at++) {
            var token = tokens.get(at);
            while (date < dates.size() && dates.get(date).span().end() <= token.start()) date++;
            if (date == dates.size() || !dates.get(date).span().overlaps(token.span())) continue;
            inDates.set(at);
            if (isWhen(dates.get(date))) inWhens.set(at);
        }
    }

    final boolean isConjunction(int at) {
        return actorWords.joining.hold(tokens.get(at).text());
    }

    /** What is quoted at the beginning or behind a colon, with its marks; null if nothing worth reading is. */
    final @Nullable Range quote() {
        for (int at = 0; at < end(); at++) {
            if (at > 0 && !(tokens.get(at - 1).isSign(':'))) continue;
            int to = quoteEnd(at);
            if (to > at + SHORTEST_QUOTE + 1) return new Range(at, to);
        }
        return null;
    }

    /** Whether what is quoted is a proposal by its words: "we should", "I propose". */
    final boolean isProposal(Range quote) {
        return isWithin(words.proposed, quote) || isWithin(words.needed, quote);
    }

    private boolean isWithin(WordPatterns patterns, Range quote) {
        return first(patterns, quote.from())
                .filter(found -> found.to() <= quote.to())
                .isPresent();
    }

    /** The range without signs and links at its ends; null if nothing is left. */
    final @Nullable Range what(int from, int to) {
        int start = from;
        while (start < to
                && (isSign(start) && !isOpening(start)
                        || words.links.hold(tokens.get(start).text()))) start++;
        int end = to;
        while (end > start
                && (isSign(end - 1) && !isClosing(end - 1)
                        || words.links.hold(tokens.get(end - 1).text()))) end--;
        return start < end ? new Range(start, end) : null;
    }

    final boolean isOpening(int at) {
        return (OPENING + "‘(").contains(tokens.get(at).text());
    }

    /** The token behind the quotation that begins at one, with those in it, or that one if none does. */
    final int quoteEnd(int from) {
        int kind = from < end() ? OPENING.indexOf(tokens.get(from).text()) : -1;
        if (kind < 0) return from;
        int depth = 0;
        for (int at = from; at < end(); at++) {
            var sign = tokens.get(at).text();
            // A mark that opens and closes cannot stand within its own.
            if (at > from && sign.length() == 1 && CLOSING.charAt(kind) == sign.charAt(0)) depth--;
            else if (OPENING.charAt(kind) == sign.charAt(0)) depth++;
            if (depth == 0) return at + 1;
        }
        return from;
    }

    final boolean isClosing(int at) {
        return (CLOSING + "’)%").contains(tokens.get(at).text());
    }

    final boolean isSign(int at) {
        return tokens.get(at).kind() == Token.Kind.SIGN;
    }

    final int end() {
        return tokens.size();
    }

    final Optional<Range> first(WordPatterns patterns, int from) {
        return patterns.first(tokens, from);
    }

    final boolean isInDate(int at) {
        return inDates.get(at);
    }

    /** Whether it tells when something was proposed: what is to be done until then is proposed itself. */
    final boolean isInWhen(int at) {
        return inWhens.get(at);
    }

    private static boolean isWhen(DateFind date) {
        return date.relation() != DateRelation.UNTIL;
    }

    /** The value of the first date with a year that is not part of what was proposed. */
    final @Nullable String when(@Nullable Range what) {
        return dates.stream()
                .filter(date -> isWhen(date) && !date.value().startsWith("X"))
                .filter(date -> what == null || !span(what).contains(date.span()))
                .map(DateFind::value)
                .findFirst()
                .orElse(null);
    }

    final Span span(Range range) {
        return new Span(
                tokens.get(range.from()).start(), tokens.get(range.to() - 1).end());
    }

    final String words(Range range) {
        return span(range).of(text);
    }

    /** A name, an initial or an acronym. */
    final boolean isCapital(int at) {
        return tokens.get(at).kind() == Token.Kind.WORD && tokens.get(at).capital();
    }

    final boolean isAcronym(int at) {
        var written = tokens.get(at).span().of(text);
        return written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
    }
}
