package kz.zerek.extraction.proposal;

import java.util.ArrayList;
import java.util.List;
import kz.zerek.extraction.Amount;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;

/** The clauses of a part of a sentence that hold a number of something: «жыл сайын оны бір пайызға ұлғайтып отыруды». */
final class NumberClauses {

    /** How far behind a number what it counts may stand, in tokens. */
    static final int REACH = 2;

    private final String text;
    private final Sentence sentence;
    private final Range range;
    private final List<Token> tokens;
    private final List<Span> dates;
    private final ProposalWords words;

    /** @param dates whose figures are no numbers of anything */
    NumberClauses(String text, Sentence sentence, Range range, List<Span> dates) {
        this.text = text;
        this.sentence = sentence;
        this.range = range;
        this.dates = dates;
        tokens = sentence.tokens();
        words = ProposalWords.of(sentence.language());
    }

    List<Span> clauses() {
        var clauses = new ArrayList<Span>();
        int from = range.from();
        for (int i = from; i <= range.to(); i++) {
            if (i < range.to() && !isBoundary(i)) continue;
            if (hasNumber(from, i)) clauses.add(span(from, i));
            from = i + 1;
        }
        return clauses;
    }

    /** A comma within figures is none. */
    private boolean isBoundary(int at) {
        return tokens.get(at).isSign(';')
                || tokens.get(at).isSign(',')
                        && !(at + 1 < tokens.size()
                                && tokens.get(at + 1).kind() == Token.Kind.FIGURES
                                && !tokens.get(at + 1).spaced());
    }

    /** The numbers themselves, as far as they can be read. */
    List<Amount> amounts() {
        var reader = new AmountReader(text, sentence);
        var amounts = new ArrayList<Amount>();
        for (int i = range.from(); i < range.to(); ) {
            if (!isNumber(i)) {
                i++;
                continue;
            }
            var number = WrittenNumber.at(sentence, i);
            if (isCounted(number.to() - 1, range.to())) reader.read(number).ifPresent(amounts::add);
            i = number.to();
            // Of what could not be told, the rest could no more.
            while (number.value() == null && i < range.to() && isNumber(i)) i++;
        }
        return amounts;
    }

    private boolean hasNumber(int from, int to) {
        for (int i = from; i < to; i++) if (isNumber(i) && isCounted(i, to)) return true;
        return false;
    }

    private boolean isNumber(int at) {
        var token = tokens.get(at);
        return switch (token.kind()) {
            case WORD -> words.numbers.hold(token.text());
            case FIGURES -> dates.stream().noneMatch(date -> date.overlaps(token.span()));
            case SIGN -> false;
        };
    }

    /** Whether a unit stands behind, or in English within, the number: tenfold. */
    private boolean isCounted(int at, int to) {
        if (words.units.hold(tokens.get(at).text())) return true;
        for (int i = at + 1; i < Math.min(to, at + 1 + REACH); i++) {
            var next = tokens.get(i);
            if (next.isSign('%') || next.kind() == Token.Kind.WORD && words.units.hold(next.text())) return true;
        }
        return false;
    }

    private Span span(int from, int to) {
        int end = to;
        while (end > from
                && tokens.get(end - 1).kind() == Token.Kind.SIGN
                && !tokens.get(end - 1).isSign('%')) end--;
        int start = from;
        while (start < end && tokens.get(start).kind() == Token.Kind.SIGN) start++;
        return new Span(tokens.get(start).start(), tokens.get(end - 1).end());
    }
}
