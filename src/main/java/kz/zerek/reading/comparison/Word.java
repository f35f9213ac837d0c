package kz.zerek.reading.comparison;

import java.util.ArrayList;
import java.util.List;
import kz.zerek.extraction.text.Token;
import kz.zerek.extraction.text.Tokens;
import kz.zerek.language.Language;
import kz.zerek.language.kazakh.KazakhEndings;
import org.jspecify.annotations.Nullable;

/**
 * A word or a number of a sentence.
 *
 * @param text in small letters
 * @param written as it stands there
 * @param capital whether its first letter is a capital one
 */
record Word(String text, String written, String stem, boolean capital) {

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** A single capital letter is an initial. */
    private boolean tells() {
        return text.length() > 1 || !capital;
    }

    /** The words of a text but for Kazakh endings behind a hyphen. */
    static List<Word> of(String text, Language language, WordEndings endings) {
        var words = new ArrayList<Word>();
        Token before = null;
        for (var token : Tokens.of(text, 0, text.length())) {
            if (token.kind() != Token.Kind.SIGN && !isEnding(token, before, language)) {
                var word = new Word(
                        token.text(),
                        token.span().of(text),
                        token.kind() == Token.Kind.WORD ? endings.off(token.text()) : token.text(),
                        token.capital());
                if (word.tells()) words.add(word);
            }
            before = token;
        }
        return words;
    }

    private static boolean isEnding(Token token, @Nullable Token before, Language language) {
        return language == Language.KK
                && before != null
                && before.isDash()
                && !token.spaced()
                && !token.capital()
                && (KazakhEndings.isCase(token.text()) || KazakhEndings.isOrdinal(token.text()));
    }
}
