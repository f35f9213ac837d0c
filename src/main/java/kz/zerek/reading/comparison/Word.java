package kz.zerek.reading.comparison;

import java.util.ArrayList;
import java.util.List;
import kz.zerek.extraction.text.Token;
import kz.zerek.extraction.text.Tokens;
import kz.zerek.language.Language;
import kz.zerek.language.kazakh.KazakhEndings;
import kz.zerek.language.kazakh.RomanNumeral;
import org.jspecify.annotations.Nullable;

/**
 * A word or a number of a sentence.
 *
 * @param text in small letters, Roman numerals in figures
 * @param written as it stands there
 * @param capital whether its first letter is a capital one
 */
record Word(String text, String written, String stem, boolean capital) {

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** A single capital letter is an initial. */
    private boolean tells() {
        return text.length() > 1 || !capital || isNumber();
    }

    /** The words of a text but for Kazakh endings behind a hyphen. */
    static List<Word> of(String text, Language language, WordEndings endings) {
        var words = new ArrayList<Word>();
        var tokens = Tokens.of(text, 0, text.length());
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.kind() == Token.Kind.SIGN || isEnding(token, i == 0 ? null : tokens.get(i - 1), language))
                continue;
            boolean beforeStop = i + 1 < tokens.size() && tokens.get(i + 1).isSign('.');
            var word = of(token, token.span().of(text), beforeStop, endings);
            if (word.tells()) words.add(word);
        }
        return words;
    }

    private static Word of(Token token, String written, boolean beforeStop, WordEndings endings) {
        boolean isNumeral = RomanNumeral.isOne(written) && !(beforeStop && written.length() == 1);
        var text = isNumeral ? String.valueOf(RomanNumeral.value(written)) : token.text();
        boolean inflects = token.kind() == Token.Kind.WORD && !isNumeral;
        return new Word(text, written, inflects ? endings.off(text) : text, token.capital());
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
