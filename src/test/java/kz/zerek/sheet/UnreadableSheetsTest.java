package kz.zerek.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.zerek.sheet.SheetsFixture.parts;
import static kz.zerek.sheet.SheetsFixture.row;
import static kz.zerek.sheet.SheetsFixture.xlsx;
import static kz.zerek.sheet.SheetsFixture.xlsxOf;
import static kz.zerek.sheet.SheetsFixture.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.zerek.document.DocumentsFixture;
import kz.zerek.sheet.UnreadableSheetException.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Far above what any of them takes: it tells an endless reading from a long one. */
@Timeout(60)
class UnreadableSheetsTest {

    private static final String ROW = "<row><c t=\"s\"><v>0</v></c></row>";

    @BeforeAll
    static void let_the_parser_be_silent() {
        ((Logger) LoggerFactory.getLogger("org.apache.poi")).setLevel(Level.OFF);
    }

    @AfterAll
    static void let_the_parser_speak() {
        ((Logger) LoggerFactory.getLogger("org.apache.poi")).setLevel(null);
    }

    private static void assertProblem(Problem problem, byte[] file) {
        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> SheetReader.read(file))
                .extracting(UnreadableSheetException::problem)
                .isEqualTo(problem);
    }

    private static byte[] with(String part, String content) {
        var parts = parts(ROW, "<si><t>Ким</t></si>");
        parts.put(part, content);
        return zip(parts);
    }

    @Test
    void what_says_nothing_is_empty() {
        assertProblem(Problem.EMPTY, new byte[0]);
        assertProblem(Problem.EMPTY, " \n;;\n\t".getBytes(UTF_8));
        assertProblem(Problem.EMPTY, xlsx());
        assertProblem(Problem.EMPTY, xlsx(row(" ", "")));
    }

    @Test
    void old_and_encrypted_workbooks_are_told_apart() throws Exception {
        assertProblem(Problem.OLD_EXCEL, SheetsFixture.oldExcel());
        assertProblem(Problem.ENCRYPTED, SheetsFixture.encrypted());
    }

    @Test
    void other_files_are_not_supported() throws Exception {
        assertProblem(Problem.NOT_SUPPORTED, DocumentsFixture.pdf("Ахметов Айдар"));
        assertProblem(Problem.NOT_SUPPORTED, DocumentsFixture.docx("Тізім", List.of("Ахметов"), List.of()));
        assertProblem(Problem.NOT_SUPPORTED, DocumentsFixture.odt("<text:p>Ахметов</text:p>"));
        assertProblem(Problem.NOT_SUPPORTED, DocumentsFixture.rtf("Ахметов"));
        assertProblem(Problem.NOT_SUPPORTED, "<html><table><tr><td>Ахметов</td></tr></table>".getBytes(UTF_8));
        assertProblem(Problem.NOT_SUPPORTED, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertProblem(Problem.NOT_SUPPORTED, "Ахметов".getBytes(UTF_16LE));
    }

    @Test
    void random_bytes_are_no_table() {
        var bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);
        assertProblem(Problem.NOT_SUPPORTED, bytes);
    }

    @Test
    void a_damaged_workbook_gives_rows_or_a_problem_and_nothing_else() {
        var whole = xlsx(row("№", "Аты-жөні"), row("1", "Ахметов Айдар"));
        for (int length = 4; length < whole.length; length += 50) outcome(Arrays.copyOf(whole, length));
        var random = new Random(2);
        for (int i = 0; i < 300; i++) {
            var damaged = whole.clone();
            for (int n = 0; n < 10; n++) damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
            outcome(damaged);
        }
    }

    @Test
    void damaged_xml_gives_rows_or_a_problem_and_nothing_else() {
        var random = new Random(3);
        var names = parts("", "").keySet().toArray(String[]::new);
        for (int i = 0; i < 500; i++) {
            var parts = parts(ROW + "<row r=\"3\"><c r=\"B3\"><f>1+1</f><v>2</v></c></row>", "<si><t>Ким</t></si>");
            var name = names[random.nextInt(names.length)];
            var content = new StringBuilder(parts.get(name));
            for (int n = 0; n < 3; n++)
                content.setCharAt(random.nextInt(content.length()), "<>/\"=A0-".charAt(random.nextInt(8)));
            parts.put(name, content.toString());
            outcome(zip(parts));
        }
    }

    private static void outcome(byte[] file) {
        try {
            assertThat(SheetReader.read(file)).isNotEmpty();
        } catch (UnreadableSheetException e) {
            assertThat(e.problem()).isNotNull();
        }
    }

    @Test
    void a_file_above_the_bound_is_refused_unread() {
        assertProblem(Problem.TOO_LARGE, new byte[SheetReader.MOST_BYTES + 1]);
        assertThatExceptionOfType(UnreadableSheetException.class)
                .isThrownBy(() -> SheetReader.read("a".repeat(SheetReader.MOST_BYTES + 1)))
                .extracting(UnreadableSheetException::problem)
                .isEqualTo(Problem.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "[Content_Types].xml"})
    void a_part_that_unpacks_to_a_thousandfold_is_refused(String part) {
        var content = parts(ROW, "<si><t>Ким</t></si>").get(part);
        int start = content.indexOf('>') + 1;
        var bomb = with(part, content.substring(0, start) + " ".repeat(60_000_000) + content.substring(start));
        assertThat(bomb).hasSizeLessThan(SheetReader.MOST_BYTES);
        assertThat(allocated(() -> assertProblem(Problem.TOO_LARGE, bomb))).isLessThan(100_000_000);
    }

    @Test
    void small_parts_that_are_read_again_and_again_count_each_time() {
        var parts = parts("<row/>".repeat(1_000_000), "");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, xml) -> xml.replaceFirst(
                        "<sheets>", "<sheets>" + "<sheet name=\"a\" sheetId=\"1\" r:id=\"s\"/>".repeat(1_000)));
        assertProblem(Problem.TOO_LARGE, zip(parts));
    }

    @Test
    void more_rows_columns_or_parts_than_the_bounds_are_refused() {
        assertProblem(Problem.TOO_LARGE, xlsxOf(ROW.repeat(SheetReader.MOST_ROWS + 1)));
        assertProblem(Problem.TOO_LARGE, xlsxOf("<row><c r=\"XFD1\" t=\"s\"><v>0</v></c></row>"));
        assertProblem(
                Problem.TOO_LARGE, "Ким\n".repeat(SheetReader.MOST_ROWS + 1).getBytes(UTF_8));
        assertProblem(
                Problem.TOO_LARGE, "a;".repeat(SheetReader.MOST_COLUMNS + 1).getBytes(UTF_8));
        Map<String, String> parts = new LinkedHashMap<>(parts(ROW, ""));
        for (int i = 0; i < 1_000; i++) parts.put("xl/media/" + i, "a");
        assertProblem(Problem.TOO_LARGE, zip(parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"ZZZZZZ1\" t=\"s\"><v>0</v></c></row>",
                "<row r=\"-5\"><c t=\"s\"><v>7</v></c></row>",
                "<row r=\"99999999999\"/>",
                "<row><c t=\"s\"><v>2147483647</v></c></row>",
                "<row><c t=\"b\"><v></v></c></row>",
                "<row><c r=\"A1\" t=\"s\"><v>0</v>",
                "</sheetData><mergeCells><mergeCell/></mergeCells><sheetData>"
            })
    void cells_in_impossible_places_break_the_file_and_take_no_memory(String data) {
        assertThat(allocated(() -> outcome(xlsxOf(data)))).isLessThan(100_000_000);
    }

    @Test
    void formulas_are_not_unfolded() {
        var data = new StringBuilder("<row><c><f t=\"shared\" si=\"0\" ref=\"A1:A9999\">" + "A1+".repeat(20_000)
                + "A1</f><v>1</v></c></row>");
        for (int i = 2; i < 9_999; i++) data.append("<row><c><f t=\"shared\" si=\"0\"/><v>1</v></c></row>");
        assertThat(allocated(() -> outcome(xlsxOf(data.toString())))).isLessThan(300_000_000);
    }

    @Test
    void merged_cells_without_end_are_refused() {
        var merges = "<mergeCell ref=\"A1:A10000\"/>".repeat(50_000);
        var parts = parts(ROW.repeat(10_000), "<si><t>Ким</t></si>");
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (_, xml) -> xml.replace("</sheetData>", "</sheetData><mergeCells>" + merges + "</mergeCells>"));
        assertProblem(Problem.TOO_LARGE, zip(parts));
    }

    @Test
    void entities_are_not_expanded() {
        for (var part : new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"}) {
            var entities = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
            var content = parts(ROW, "<si><t>Ким</t></si>").get(part).replaceFirst("</", "&b;</");
            assertProblem(Problem.BROKEN, with(part, entities + content));
        }
    }

    @Test
    void a_text_of_quotation_marks_ends() throws Exception {
        assertThat(SheetReader.read("\"".repeat(1_000_000))).hasSize(1);
        assertThat(SheetReader.read("\"".repeat(1_000_001))).hasSize(1);
        assertThat(SheetReader.read("a" + "\"".repeat(999_999))).hasSize(1);
        assertProblem(Problem.TOO_LARGE, "\"a\";".repeat(400_000).getBytes(UTF_8));
        assertProblem(Problem.EMPTY, "\"\";".repeat(500_000).getBytes(UTF_8));
    }

    @Test
    void one_long_line_is_one_row() throws Exception {
        assertThat(SheetReader.read("а".repeat(1_000_000).getBytes(UTF_8))).hasSize(1);
    }

    /** In bytes, by this thread. */
    private static long allocated(Runnable action) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        action.run();
        long before = threads.getCurrentThreadAllocatedBytes();
        action.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
