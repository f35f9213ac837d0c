package kz.zerek.extraction.acronym;

import java.util.List;
import java.util.Set;
import kz.zerek.extraction.text.Stems;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.WordFile;

/** The words beside acronyms and in names, as {@code acronym-words.txt} explains them. */
final class AcronymWords {

    private static final WordFile FILE = WordFile.read("acronym-words.txt");
    private static final Stems HEADS = new Stems(FILE.words("head"));

    static final Set<String> LEAD = Set.copyOf(FILE.words("before the short form"));
    static final Set<String> SILENT = Set.copyOf(FILE.words("silent"));
    /** Written in capitals, and no acronym worth explaining: "BC". */
    static final Set<String> NONE = Set.copyOf(FILE.words("no acronym"));

    static final Set<String> NAMED_AFTER = Set.copyOf(FILE.words("named after"));
    static final Set<String> NAMED_BEFORE = Set.copyOf(FILE.words("named before"));

    /** Of a name, in tokens. */
    static final int LONGEST_NAME = 15;

    private static final List<List<String>> EXPLAINING = FILE.section("before the name").stream()
            .map(words -> List.of(words.split(" ")))
            .toList();

    private static final String GREEK = "αβγδεκλμσω";
    private static final String THEIR_NAMES = "abgdeklmso";

    private AcronymWords() {}

    /** Greek letters stand for their names: "ERα", estrogen receptor alpha. */
    static String latin(String word) {
        var latin = new StringBuilder(word);
        for (int i = 0; i < latin.length(); i++) {
            int greek = GREEK.indexOf(latin.charAt(i));
            if (greek >= 0) latin.setCharAt(i, THEIR_NAMES.charAt(greek));
        }
        return latin.toString();
    }

    /** The token behind words that lead from a short form to its name: "stands for"; 0 if there are none. */
    static int behindExplaining(List<Token> tokens, int from) {
        return EXPLAINING.stream()
                .filter(words -> from + words.size() < tokens.size() && areAt(words, tokens, from))
                .mapToInt(words -> from + words.size())
                .max()
                .orElse(0);
    }

    private static boolean areAt(List<String> words, List<Token> tokens, int from) {
        for (int i = 0; i < words.size(); i++) if (!tokens.get(from + i).text().equals(words.get(i))) return false;
        return true;
    }

    /** Whether a word heads names of bodies. */
    static boolean isHead(Token token) {
        return HEADS.hold(token.text());
    }

    /** Whether it belongs neither to a name nor to a short form at their ends. */
    static boolean isPunctuation(Token token) {
        return token.kind() == Token.Kind.SIGN && !token.isSign('/') && !token.isSign('&') && !token.isSign('+');
    }

    /** The words and figures between two tokens. */
    static List<String> of(List<Token> tokens, int from, int end) {
        return tokens.subList(from, end).stream()
                .filter(token -> token.kind() != Token.Kind.SIGN)
                .map(token -> latin(token.text()))
                .toList();
    }
}
