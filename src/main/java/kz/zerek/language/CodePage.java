package kz.zerek.language;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.regex.Pattern;

/**
 * Text in a code page of one byte a letter, as old programs of Kazakhstan write it: windows-1251, which lacks eight
 * Kazakh letters, or KZ-1048 (STRK 1048-2002), which has them in place of eight letters of other Slavic languages. The
 * bytes do not say which; the words do.
 */
public final class CodePage {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    /** The sixteen places at which the two differ: what windows-1251 has there, and what KZ-1048 has. */
    private static final String SLAVIC = "ЌЋќћЎўЈҐЄЇґєјЅѕї";

    private static final String KAZAKH = "ҚҺқһҰұӘӨҒҮөғәҢңү";

    /** Serbian and Macedonian letters: names with them are rarer here than Kazakh ones by far. */
    private static final Pattern SURELY_KAZAKH = Pattern.compile("[ЌЋќћЈјЅѕ]");

    /**
     * Ukrainian and Belarusian, which read as Kazakh would have ү or ұ after a vowel, or ғ after a front vowel or before a
     * consonant at the start of a word.
     */
    private static final Pattern SURELY_SLAVIC = Pattern.compile(
            "[аеиоуыэюяієї][їў]|[иії]є|(?<!\\p{L})є(?![аеиоуыэюяјґўї])(?=\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CodePage() {}

    /** @throws CharacterCodingException if a byte has no meaning in either code page */
    public static String decode(byte[] text) throws CharacterCodingException {
        var decoded = WINDOWS_1251.newDecoder().decode(ByteBuffer.wrap(text)).toString();
        return isKazakh(decoded) ? inKazakh(decoded) : decoded;
    }

    private static boolean isKazakh(String decoded) {
        return SURELY_KAZAKH.matcher(decoded).find()
                || !SURELY_SLAVIC.matcher(decoded).find();
    }

    private static String inKazakh(String decoded) {
        var kazakh = new StringBuilder(decoded.length());
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            int place = SLAVIC.indexOf(c);
            kazakh.append(place < 0 ? c : KAZAKH.charAt(place));
        }
        return kazakh.toString();
    }
}
