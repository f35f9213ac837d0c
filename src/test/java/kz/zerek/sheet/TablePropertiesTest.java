package kz.zerek.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the cells of a table, it is read again where it was written. */
class TablePropertiesTest {

    private static final String CHARACTERS = "aЯәҚі \"'\n;,|\t«»=+-@0.%&<>/\\";

    private static final int TABLES = 200;

    /** The first of each row is never blank, so that no row is left out. */
    private static List<List<String>> texts(Random random) {
        int columns = 2 + random.nextInt(4);
        return IntStream.range(0, 2 + random.nextInt(20))
                .mapToObj(_ -> IntStream.range(0, columns)
                        .mapToObj(
                                column -> (column == 0 ? "a" : "") + text(random) + (column == columns - 1 ? "z" : ""))
                        .toList())
                .toList();
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(8), 0, CHARACTERS.length())
                .mapToObj(i -> String.valueOf(CHARACTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    private static Table table(List<List<String>> texts) {
        return new Table(
                "a",
                texts.getFirst(),
                texts.stream()
                        .skip(1)
                        .map(row -> row.stream().map(Cell::of).toList())
                        .toList());
    }

    private static List<List<String>> read(byte[] file) throws UnreadableSheetException {
        return SheetReader.read(file).stream().map(SheetRow::cells).toList();
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', '|'})
    void texts_between_separators_are_read_again(char separator) throws Exception {
        for (int seed = 0; seed < TABLES; seed++) {
            var texts = texts(new Random(seed));
            var text = new StringBuilder("sep=" + separator + "\r\n");
            SeparatedText.write(table(texts), separator, text);
            assertThat(read(text.toString().getBytes(UTF_8))).as("seed " + seed).isEqualTo(safe(texts));
        }
    }

    /** With an apostrophe before what begins a formula, wherever a field may begin. */
    private static String safe(String text) {
        var safe = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begins && "=+-@".indexOf(c) >= 0 || i == 0 && "\t\n".indexOf(c) >= 0) safe.append('\'');
            safe.append(c);
            begins = ",;|\t\n".indexOf(c) >= 0 || begins && i > 0 && c == ' ';
        }
        return safe.toString();
    }

    private static List<List<String>> safe(List<List<String>> texts) {
        return texts.stream()
                .map(row -> row.stream().map(TablePropertiesTest::safe).toList())
                .toList();
    }

    @Test
    void texts_in_a_workbook_are_read_again() throws Exception {
        for (int seed = 0; seed < TABLES; seed++) {
            var texts = texts(new Random(seed));
            var out = new ByteArrayOutputStream();
            SheetFormat.XLSX.write(table(texts), out);
            var blank = texts.stream()
                    .map(row ->
                            row.stream().map(text -> text.isBlank() ? "" : text).toList())
                    .toList();
            assertThat(read(out.toByteArray())).as("seed " + seed).isEqualTo(blank);
        }
    }
}
