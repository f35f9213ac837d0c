package kz.zerek.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kz.zerek.language.CodePage;
import kz.zerek.sheet.UnreadableSheetException.Problem;

/** The text of a file: UTF-16 if it is marked so, else UTF-8 if it can be, else in a code page. */
final class TextFile {

    /** Other formats that are text: pages that are called .xls, among others. */
    private static final Pattern OTHER_FORMAT =
            Pattern.compile("\\s*(<|\\{\\\\rtf|%PDF|MIME-Version:).*", Pattern.DOTALL);

    private TextFile() {}

    static String decoded(byte[] file) {
        try {
            var text = decode(file);
            // A character that no writer types tells that this is no text.
            if (OTHER_FORMAT.matcher(text).matches() || text.chars().anyMatch(TextFile::isControl))
                throw new Refusal(Problem.NOT_SUPPORTED);
            return text;
        } catch (CharacterCodingException _) {
            throw new Refusal(Problem.NOT_SUPPORTED);
        }
    }

    private static String decode(byte[] file) throws CharacterCodingException {
        if (isMarked(file, 0xFE, 0xFF) || isMarked(file, 0xFF, 0xFE)) return strictly(file, StandardCharsets.UTF_16);
        try {
            var text = strictly(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return CodePage.decode(file);
        }
    }

    private static boolean isMarked(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private static String strictly(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }

    private static boolean isControl(int c) {
        return c < ' ' && "\t\n\r\f\u001A".indexOf(c) < 0;
    }
}
