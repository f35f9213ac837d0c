package kz.zerek.language;

import org.jspecify.annotations.Nullable;

/** What is written otherwise than it is spoken: figures, signs, abbreviations and acronyms, by the last spoken word. */
final class KazakhReading {

    private static final WordList READINGS = WordList.load("kazakh-readings");

    private KazakhReading() {}

    /** The word that a suffix follows in speech, or null if {@code token} is an ordinary word. */
    static @Nullable String of(String token) {
        var known = READINGS.get(token);
        if (known != null) return known;
        var last = token.charAt(token.length() - 1);
        if (last >= '0' && last <= '9') return KazakhNumber.lastSpokenWord(token);
        if (READINGS.get(String.valueOf(last)) instanceof String sign && !Character.isLetter(last)) return sign;
        if (RomanNumeral.isOne(token)) return KazakhNumber.ordinal(RomanNumeral.value(token));
        return Acronym.isOne(token) ? Acronym.reading(token) : null;
    }
}
