package kz.zerek.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.zerek.sheet.UnreadableSheetException.Problem;

/**
 * Reads the rows of small tables, from XLSX, CSV or pasted text. What a file holds tells what it is, never its name.
 * Whatever a file does, it is read within a few seconds and some tens of megabytes.
 */
public final class SheetReader {

    /** Of a file, and in UTF-16 units of a pasted text. */
    public static final int MOST_BYTES = 2_000_000;

    /** With a text in them. */
    public static final int MOST_ROWS = 10_000;

    public static final int MOST_COLUMNS = 256;

    /** The start of every file of Office before 2007, and of the new ones if they are encrypted. */
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private SheetReader() {}

    /**
     * The rows of a workbook's first visible sheet that has any, or of a text in UTF-8, in UTF-16 with a byte order mark,
     * or in a {@link kz.zerek.language.CodePage code page} of Kazakhstan.
     *
     * @return at least one row
     * @throws UnreadableSheetException if it gives no table
     */
    public static List<SheetRow> read(byte[] file) throws UnreadableSheetException {
        try {
            if (file.length > MOST_BYTES) throw new Refusal(Problem.TOO_LARGE);
            if (startsWith(file, ZIP)) return XlsxRows.read(file);
            if (startsWith(file, OLE2)) throw new Refusal(isEncrypted(file) ? Problem.ENCRYPTED : Problem.OLD_EXCEL);
            return TextRows.read(TextFile.decoded(file));
        } catch (Refusal e) {
            throw new UnreadableSheetException(e.problem(), e.getCause());
        }
    }

    /**
     * The rows of a text as it is copied from a spreadsheet or typed: fields between tabs, semicolons, vertical bars or
     * commas, or a line each.
     *
     * @return at least one row
     * @throws UnreadableSheetException if it gives no table
     */
    public static List<SheetRow> read(String text) throws UnreadableSheetException {
        try {
            if (text.length() > MOST_BYTES) throw new Refusal(Problem.TOO_LARGE);
            return TextRows.read(text);
        } catch (Refusal e) {
            throw new UnreadableSheetException(e.problem(), e.getCause());
        }
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    /** The names in its directory are in UTF-16; one is of the part that is encrypted. */
    private static boolean isEncrypted(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(spaced("EncryptedPackage"));
    }

    private static String spaced(String name) {
        return String.join("\0", name.split(""));
    }

    /** @return the rows that have a text */
    static List<SheetRow> withText(Stream<SheetRow> rows) {
        var kept = rows.filter(row -> !row.isBlank()).limit(MOST_ROWS + 1L).toList();
        if (kept.isEmpty()) throw new Refusal(Problem.EMPTY);
        if (kept.size() > MOST_ROWS) throw new Refusal(Problem.TOO_LARGE);
        return kept;
    }
}
