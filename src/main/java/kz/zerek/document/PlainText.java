package kz.zerek.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kz.zerek.document.UnreadableDocumentException.Problem;

/** Text without a format: UTF-16 if it is marked so, else UTF-8 if it can be, else windows-1251. */
final class PlainText implements Format {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    @Override
    public void read(byte[] document, BoundedText text) {
        var decoded = decoded(document);
        // A character that no writer types tells that this is no text, whatever its name.
        if (decoded.chars().anyMatch(PlainText::isControl)) throw new Refusal(Problem.NOT_SUPPORTED);
        text.write(decoded.toCharArray(), 0, decoded.length());
    }

    /** Whether it is called text and could be nothing else: Tika, which takes a second to load, need not be asked. */
    static boolean is(byte[] document, String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".txt") || "<{%".indexOf(document[0]) >= 0) return false;
        for (byte b : document) if (b >= 0 && isControl(b)) return false;
        return true;
    }

    static String decoded(byte[] document) {
        if (isMarked(document, 0xFE, 0xFF) || isMarked(document, 0xFF, 0xFE))
            return decoded(document, StandardCharsets.UTF_16);
        try {
            var text = strictly(document, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return decoded(document, WINDOWS_1251);
        }
    }

    private static boolean isMarked(byte[] document, int first, int second) {
        return document.length > 1 && (document[0] & 0xFF) == first && (document[1] & 0xFF) == second;
    }

    private static String decoded(byte[] document, Charset charset) {
        try {
            return strictly(document, charset);
        } catch (CharacterCodingException _) {
            throw new Refusal(Problem.NOT_SUPPORTED);
        }
    }

    private static String strictly(byte[] document, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    }

    private static boolean isControl(int c) {
        return c < ' ' && "\t\n\r\f\u001A".indexOf(c) < 0;
    }
}
