package kz.zerek.extraction.acronym;

import java.util.List;
import java.util.Optional;
import kz.zerek.extraction.AcronymFind.Rule;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Language;

/** Finds the name before the bracket that holds its short form. */
final class NameBefore {

    /** Of whom a body is named after, in tokens. */
    private static final int LONGEST_NAMESAKE = 6;

    private final List<Token> tokens;
    private final Language language;

    NameBefore(List<Token> tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /**
     * The name that ends before an opening bracket.
     *
     * @param left where the sentence or the part behind the last bracket begins
     */
    Optional<Name> find(int left, int open, ShortForm shortForm) {
        int end = open;
        while (end > left && AcronymWords.isPunctuation(tokens.get(end - 1))) end--;
        if (end == left) return Optional.empty();
        int head = withoutNamesake(left, end);
        int first = byInitials(Math.max(left, head - shortForm.letters().length() * 2 - 4), head, shortForm.letters());
        if (first >= 0) return Optional.of(new Name(withNamesake(left, first), end, Rule.INITIALS, 0.95));
        first = LettersInOrder.first(tokens, left, end, shortForm.letters());
        if (first >= 0
                && (language == Language.EN ? !isCode(first, end, shortForm) : hasInitials(first, end, shortForm)))
            return Optional.of(new Name(first, end, Rule.LETTERS, 0.85));
        first = byHead(left, end);
        return first < 0 ? Optional.empty() : Optional.of(new Name(first, end, Rule.NEIGHBOUR, left > 0 ? 0.85 : 0.7));
    }

    /** "Austria (AT)" is called so by its neighbours, and not by its letters. */
    private boolean isCode(int first, int end, ShortForm shortForm) {
        return first == end - 1
                && first > 0
                && tokens.get(first).capital()
                && shortForm.letters().length() == 2;
    }

    /** Before «имени аль-Фараби» at the end of a name, which gives no letter. */
    private int withoutNamesake(int left, int end) {
        for (int i = end - 1; i > left && i >= end - LONGEST_NAMESAKE; i--)
            if (AcronymWords.NAMED_AFTER.contains(tokens.get(i).text())) return i;
        return end;
    }

    /** With «Әл-Фараби атындағы» before a name, which gives no letter either. */
    private int withNamesake(int left, int first) {
        if (first == left
                || !AcronymWords.NAMED_BEFORE.contains(tokens.get(first - 1).text())) return first;
        int at = first - 1;
        while (at > left && (tokens.get(at - 1).capital() || isJoint(at - 1))) at--;
        return at;
    }

    private boolean isJoint(int at) {
        return tokens.get(at).isSign('.')
                || tokens.get(at).isDash() && !tokens.get(at).spaced();
    }

    /**
     * Whether the short form has the first letters of all words, in their order: in Russian and Kazakh, letters from within
     * words alone are a coincidence.
     */
    private boolean hasInitials(int first, int end, ShortForm shortForm) {
        int at = 0;
        for (var word : words(first, end)) {
            if (AcronymWords.SILENT.contains(word)) continue;
            at = shortForm.letters().indexOf(word.charAt(0), at) + 1;
            if (at == 0) return false;
        }
        return true;
    }

    /**
     * Where the name begins whose words fit best, the nearest of several; -1 if none do. "Organisation of Islamic
     * Cooperation" goes before "of Islamic Cooperation".
     */
    private int byInitials(int from, int end, String letters) {
        int best = -1;
        int lowest = letters.length() / 2 + 1;
        for (int first = end - 1; first >= from; first--) {
            if (tokens.get(first).kind() == Token.Kind.SIGN
                    || !tokens.get(first).spaced()
                            && first > 0
                            && tokens.get(first - 1).isDash()) continue;
            int cost = NameLetters.cost(letters, words(first, end), AcronymWords.SILENT);
            if (cost == NameLetters.NONE || cost > lowest || cost == lowest && !isSilent(best)) continue;
            best = first;
            lowest = cost;
        }
        return best;
    }

    private boolean isSilent(int token) {
        return token >= 0 && AcronymWords.SILENT.contains(tokens.get(token).text());
    }

    private List<String> words(int from, int end) {
        return AcronymWords.of(tokens, from, end);
    }

    /** Where the name of a body begins that ends here: at a list's last bracket or colon, else at its first capital. */
    private int byHead(int left, int end) {
        if (!AcronymWords.isHead(tokens.get(end - 1))) return -1;
        int edge = left;
        for (int i = left; i < end; i++)
            if (tokens.get(i).isSign(':')
                    || tokens.get(i).isSign(';')
                    || tokens.get(i).isDash() && tokens.get(i).spaced()) edge = i + 1;
        boolean listed = edge > 0;
        while (edge < end
                && (tokens.get(edge).kind() == Token.Kind.SIGN
                        || AcronymWords.SILENT.contains(tokens.get(edge).text()))) edge++;
        if (edge == end) return -1;
        if (listed && end - edge <= 12 && tokens.get(edge).capital()) return edge;
        int first = -1;
        for (int i = end - 1; i >= edge; i--) {
            var token = tokens.get(i);
            if (token.kind() == Token.Kind.SIGN && !token.isDash() && !token.isSign('/')) break;
            if (token.capital()) first = i;
            else if (first >= 0) break;
        }
        return first;
    }
}
