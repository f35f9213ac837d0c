package kz.zerek.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.zerek.sheet.SheetsFixture.cells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class SheetFormatTest {

    private static final Table TABLE = new Table(
            "Бағалар: 7 «Ә»",
            List.of("Аты-жөні", "Ұпай", "Үлесі", "Күні", "Ескерту"),
            List.of(
                    List.of(
                            Cell.of("Әбілқасым Ғалымжан Һарұнұлы"),
                            Cell.of(9.5),
                            Cell.percent(0.95),
                            Cell.of(LocalDate.of(2026, 11, 27)),
                            Cell.empty()),
                    List.of(
                            Cell.of("=HYPERLINK(\"http://example.com\";\"Ең\")"),
                            Cell.of(-3),
                            Cell.percent(1),
                            Cell.empty(),
                            Cell.of("екі\nжол; \"тырнақша\""))));

    private static byte[] written(SheetFormat format, Table table) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(table, out);
        return out.toByteArray();
    }

    @Test
    void csv_is_what_excel_opens_in_columns_with_all_letters() throws Exception {
        assertThat(new String(written(SheetFormat.CSV, TABLE), UTF_8))
                .isEqualTo(
                        "\uFEFFАты-жөні;Ұпай;Үлесі;Күні;Ескерту\r\n"
                                + "Әбілқасым Ғалымжан Һарұнұлы;9,5;95%;2026-11-27;\r\n"
                                + "\"'=HYPERLINK(\"\"http://example.com\"\";\"\"Ең\"\")\";-3;100%;;\"екі\nжол; \"\"тырнақша\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+1", "@SUM(A1)", "\t1", "\r1", "\n1", "＝1", "=", "-"})
    void a_text_in_csv_never_begins_a_formula(String text) throws Exception {
        var table = new Table("a", List.of(text), List.of(List.of(Cell.of(text))));
        var csv = new String(written(SheetFormat.CSV, table), UTF_8);
        assertThat(csv.replace("\"", "")).isEqualTo("\uFEFF'" + text + "\r\n'" + text + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            Аян,=cmd|'/C calc'!A0,x → Аян,'=cmd|'/C calc'!A0,x
            Аян, =1+1               → Аян, '=1+1
            a;@b                    → a;'@b
            a|-1                    → a|'-1
            =a;+1                   → '=a;'+1
            a,b - c, d=e            → a,b - c, d=e
            a-b                     → a-b
            """)
    void nor_does_a_part_of_it_for_a_program_with_another_separator(String text, String written) throws Exception {
        var table = new Table("a", List.of("a"), List.of(List.of(Cell.of(text))));
        var csv = new String(written(SheetFormat.CSV, table), UTF_8);
        assertThat(csv.replace("\"", "")).isEqualTo("\uFEFFa\r\n" + written + "\r\n");
    }

    @Test
    void a_negative_number_is_no_formula() throws Exception {
        var table = new Table("a", List.of("a"), List.of(List.of(Cell.of(-1)), List.of(Cell.percent(-0.5))));
        assertThat(cells(SheetReader.read(written(SheetFormat.CSV, table))))
                .containsExactly(List.of("a"), List.of("-1"), List.of("-50%"));
    }

    @Test
    void xlsx_has_typed_cells_and_no_formula() throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(SheetFormat.XLSX, TABLE)))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Бағалар- 7 «Ә»");
            var first = sheet.getRow(1);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("Әбілқасым Ғалымжан Һарұнұлы");
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(9.5);
            assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(0.95);
            assertThat(first.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0%");
            assertThat(first.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2026-11-27T00:00");
            assertThat(first.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("=HYPERLINK(");
            assertThat(sheet.getRow(2).getCell(4).getStringCellValue()).isEqualTo("екі\nжол; \"тырнақша\"");
        }
    }

    @Test
    void the_header_of_xlsx_is_bold_and_stays_in_sight() throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(SheetFormat.XLSX, TABLE)))) {
            var sheet = workbook.getSheetAt(0);
            for (var cell : sheet.getRow(0))
                assertThat(workbook.getFontAt(cell.getCellStyle().getFontIndex())
                                .getBold())
                        .isTrue();
            assertThat(workbook.getFontAt(
                                    sheet.getRow(1).getCell(0).getCellStyle().getFontIndex())
                            .getBold())
                    .isFalse();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(27 * 256);
            assertThat(sheet.getColumnWidth(1)).isLessThan(20 * 256);
        }
    }

    /** Not by a library of spreadsheets: as the file is laid out. */
    @Test
    void the_parts_of_xlsx_are_those_of_the_standard() throws Exception {
        var sheet = part(written(SheetFormat.XLSX, TABLE), "xl/worksheets/sheet1.xml");
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(3);
        assertThat(((Element) sheet.getElementsByTagName("pane").item(0)).getAttribute("state"))
                .isEqualTo("frozen");
        var cell = (Element) sheet.getElementsByTagName("c").item(5);
        assertThat(cell.getAttribute("r")).isEqualTo("A2");
        assertThat(cell.getAttribute("t")).isEqualTo("inlineStr");
        assertThat(cell.getTextContent()).isEqualTo("Әбілқасым Ғалымжан Һарұнұлы");
        assertThat(((Element) sheet.getElementsByTagName("c").item(6)).getAttribute("t"))
                .isEqualTo("n");
    }

    private static Element part(byte[] file, String name) throws Exception {
        var saved = Files.write(Files.createTempFile("sheet", ".xlsx"), file);
        try (var zip = new ZipFile(saved.toFile());
                var part = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(part)
                    .getDocumentElement();
        } finally {
            Files.delete(saved);
        }
    }

    /** Rows are made while they are written: when the last is made, most of them have left already. */
    @ParameterizedTest
    @EnumSource
    void a_long_table_is_written_as_it_comes(SheetFormat format) throws Exception {
        var size = new AtomicInteger();
        var out = new OutputStream() {
            @Override
            public void write(int b) {
                size.incrementAndGet();
            }
        };
        var before = new AtomicInteger();
        Iterable<List<Cell>> rows = () -> IntStream.range(0, 10_000)
                .<List<Cell>>mapToObj(i -> {
                    if (i == 9_999) before.set(size.get());
                    return List.of(Cell.of("Оқушы " + i), Cell.of(i), Cell.percent(i / 10_000.0));
                })
                .iterator();
        format.write(new Table("a", List.of("a", "b", "c"), rows), out);
        assertThat(before.get()).isGreaterThan(size.get() / 2);
    }

    @ParameterizedTest
    @EnumSource
    void ten_thousand_rows_are_read_back(SheetFormat format) throws Exception {
        var rows = IntStream.range(1, SheetReader.MOST_ROWS)
                .<List<Cell>>mapToObj(i -> List.of(Cell.of("Оқушы " + i), Cell.of(i)))
                .toList();
        var read = SheetReader.read(written(format, new Table("a", List.of("a", "b"), rows)));
        assertThat(read).hasSize(SheetReader.MOST_ROWS);
        assertThat(read.getLast()).isEqualTo(new SheetRow(10_000, List.of("Оқушы 9999", "9999")));
    }

    @ParameterizedTest
    @EnumSource
    void the_stream_stays_open(SheetFormat format) throws Exception {
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        format.write(TABLE, out);
        assertThat(out.size()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void a_table_without_rows_has_its_header(SheetFormat format) throws Exception {
        var table = new Table("Ә".repeat(40), List.of("Аты-жөні"), List.of());
        assertThat(cells(SheetReader.read(written(format, table)))).containsExactly(List.of("Аты-жөні"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', textBlock = """
            'Тарих', Тарих
            ', _
            History, History_
            7 [Ә]: а/б, 7 -Ә-- а-б
            """)
    void the_name_of_a_sheet_is_one_that_excel_takes(String title, String name) throws Exception {
        var table = new Table(title, List.of("a"), List.of());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(SheetFormat.XLSX, table)))) {
            assertThat(workbook.getSheetName(0)).isEqualTo(name);
        }
    }

    @Test
    void a_table_has_a_title_and_columns() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(" ", List.of("a"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("a", List.of(), List.of()));
    }
}
