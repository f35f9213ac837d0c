package kz.zerek.extraction.proposal;

import java.util.ArrayList;
import java.util.List;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;

/** The clauses of a sentence that hold a number of something: «жыл сайын оны бір пайызға ұлғайтып отыруды». */
final class NumberClauses {

    /** How far behind a number what it counts may stand, in tokens. */
    private static final int REACH = 2;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Span> dates;
    private final ProposalWords words;

    private NumberClauses(Sentence sentence, List<Span> dates) {
        this.sentence = sentence;
        this.dates = dates;
        tokens = sentence.tokens();
        words = ProposalWords.of(sentence.language());
    }

    /** @param dates whose figures are no numbers of anything */
    static List<Span> of(Sentence sentence, Range range, List<Span> dates) {
        return new NumberClauses(sentence, dates).clauses(range);
    }

    private List<Span> clauses(Range range) {
        var clauses = new ArrayList<Span>();
        int from = range.from();
        for (int i = from; i <= range.to(); i++) {
            if (i < range.to() && !tokens.get(i).isSign(',') && !tokens.get(i).isSign(';')) continue;
            if (hasNumber(from, i)) clauses.add(span(from, i));
            from = i + 1;
        }
        return clauses;
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
