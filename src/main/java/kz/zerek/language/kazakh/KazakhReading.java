package kz.zerek.language.kazakh;

import java.util.Map;
import kz.zerek.language.WordFile;
import org.jspecify.annotations.Nullable;

/** What is written otherwise than it is spoken: signs, abbreviations, acronyms and Latin names. */
final class KazakhReading {

    private static final Map<String, String> READINGS =
            WordFile.read("kazakh-readings.txt").map();

    private KazakhReading() {}

    /** What is spoken last when a token is read aloud, in lower-case Kazakh; null if it is an ordinary word. */
    static @Nullable String of(String token) {
        var last = token.charAt(token.length() - 1);
        var known = READINGS.get(token);
        if (known != null) return known;
        if (!Character.isLetter(last)) return READINGS.get(String.valueOf(last));
        if (RomanNumeral.isOne(token)) return RomanNumeral.reading(token);
        if (Acronym.isOne(token)) return Acronym.reading(token);
        return KazakhLetters.isLatin(last) ? LatinSpelling.asKazakh(token) : null;
    }
}
