package kz.zerek.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zerek.sheet.UnreadableSheetException.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a text whose separator is not told. */
final class TextRows {

    /** What Excel writes, and reads, before a table with another separator than that of its settings. */
    private static final Pattern TOLD = Pattern.compile("sep=(.)\\R", Pattern.CASE_INSENSITIVE);

    /** Those first that stand in no other place: a comma may belong to a name or a number. */
    private static final List<Character> SEPARATORS = List.of('\t', ';', '|', ',');

    /** Where no text has it: each line is one field. */
    private static final char NONE = '\u001F';

    /** So many rows tell the separator. */
    private static final int LOOKED_AT = 200;

    private TextRows() {}

    static List<SheetRow> read(String text) {
        var told = TOLD.matcher(text);
        if (told.lookingAt())
            return rows(text.substring(told.end()), told.group(1).charAt(0));
        return rows(text, separator(text));
    }

    private static List<SheetRow> rows(String text, char separator) {
        try {
            return rows(text, separator, '"');
        } catch (UncheckedIOException _) {
            // A quotation mark that is never closed is a letter like any other.
            return rows(text, separator, null);
        }
    }

    private static List<SheetRow> rows(String text, char separator, @Nullable Character quote) {
        try (var records = parser(text, separator, quote)) {
            return SheetReader.withText(records.stream().map(TextRows::row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetRow row(CSVRecord record) {
        int end = record.size();
        while (end > 0 && record.get(end - 1).isBlank()) end--;
        if (end > SheetReader.MOST_COLUMNS) throw new Refusal(Problem.TOO_LARGE);
        return new SheetRow((int) record.getRecordNumber(), record.toList().subList(0, end));
    }

    private static CSVParser parser(String text, char separator, @Nullable Character quote) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setQuote(quote)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        return CSVParser.parse(new StringReader(text), format);
    }

    /** The first that stands in half of the rows at least. */
    private static char separator(String text) {
        return SEPARATORS.stream()
                .filter(separator -> dividesMost(text, separator))
                .findFirst()
                .orElse(NONE);
    }

    private static boolean dividesMost(String text, char separator) {
        if (text.indexOf(separator) < 0) return false;
        try {
            return dividesMost(text, separator, '"');
        } catch (UncheckedIOException _) {
            return dividesMost(text, separator, null);
        }
    }

    private static boolean dividesMost(String text, char separator, @Nullable Character quote) {
        try (var records = parser(text, separator, quote)) {
            var written = records.stream()
                    .filter(TextRows::isWritten)
                    .limit(LOOKED_AT)
                    .toList();
            long divided = written.stream().filter(record -> record.size() > 1).count();
            return 2 * divided >= written.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWritten(CSVRecord record) {
        return Stream.of(record.values()).anyMatch(value -> !value.isBlank());
    }
}
