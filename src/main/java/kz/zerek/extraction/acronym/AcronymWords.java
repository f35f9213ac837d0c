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
    static final Set<String> NAMED_AFTER = Set.copyOf(FILE.words("named after"));
    static final Set<String> NAMED_BEFORE = Set.copyOf(FILE.words("named before"));

    /** Of a name, in tokens. */
    static final int LONGEST_NAME = 15;

    private AcronymWords() {}

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
                .map(Token::text)
                .toList();
    }
}
