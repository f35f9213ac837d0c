package kz.zerek.sheet;

import static kz.zerek.sheet.SheetsFixture.cells;
import static kz.zerek.sheet.SheetsFixture.fill;
import static kz.zerek.sheet.SheetsFixture.row;
import static kz.zerek.sheet.SheetsFixture.workbook;
import static kz.zerek.sheet.SheetsFixture.xlsx;
import static kz.zerek.sheet.SheetsFixture.xlsxOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;

class XlsxRowsTest {

    @Test
    void rows_have_the_numbers_and_columns_of_the_sheet() throws Exception {
        assertThat(SheetReader.read(xlsx(row(), row(null, "Әлихан", null, "7Ә"), row(), row("Қуаныш"))))
                .containsExactly(new SheetRow(2, List.of("", "Әлихан", "", "7Ә")), new SheetRow(4, List.of("Қуаныш")));
    }

    @Test
    void numbers_dates_and_truths_are_their_plain_values() throws Exception {
        var file = workbook(workbook -> {
            var row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue(1);
            row.createCell(1).setCellValue(4.5);
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellValue(LocalDate.of(2011, 5, 12));
        });
        assertThat(cells(SheetReader.read(file))).containsExactly(List.of("1", "4.5", "TRUE", "40675"));
    }

    @Test
    void of_a_formula_the_value_is_read_that_the_workbook_has() throws Exception {
        var file = workbook(workbook -> {
            var row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellFormula("A2&\" \"&B2");
            row.getCell(0).setCellValue("Ахметов Айдар");
            row.createCell(1).setCellFormula("1+1");
            row.getCell(1).setCellValue(2);
        });
        assertThat(cells(SheetReader.read(file))).containsExactly(List.of("Ахметов Айдар", "2"));
    }

    @Test
    void a_text_in_several_fonts_is_one_text() throws Exception {
        var file = workbook(workbook -> {
            var text = new XSSFRichTextString("Ахметов Айдар");
            var bold = workbook.createFont();
            bold.setBold(true);
            text.applyFont(0, 7, bold);
            workbook.createSheet().createRow(0).createCell(0).setCellValue(text);
        });
        assertThat(cells(SheetReader.read(file))).containsExactly(List.of("Ахметов Айдар"));
    }

    @Test
    void the_first_visible_sheet_with_rows_is_read() throws Exception {
        var file = workbook(workbook -> {
            fill(workbook.createSheet("hidden"), row("жасырын"));
            fill(workbook.createSheet("very hidden"), row("жасырын"));
            workbook.createSheet("empty");
            fill(workbook.createSheet("first"), row("Ахметов"));
            fill(workbook.createSheet("second"), row("Ким"));
            workbook.setActiveSheet(4);
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });
        assertThat(cells(SheetReader.read(file))).containsExactly(List.of("Ахметов"));
    }

    @Test
    void a_cell_merged_over_rows_has_its_text_in_each_of_them() throws Exception {
        var file = workbook(workbook -> {
            var sheet = workbook.createSheet();
            fill(sheet, row("Тізім"), row("7А", "Ахметов"), row(null, "Ким"), row(null, "Ли"), row("7Б", "Цой"));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
        });
        assertThat(SheetReader.read(file))
                .containsExactly(
                        new SheetRow(1, List.of("Тізім")),
                        new SheetRow(2, List.of("7А", "Ахметов")),
                        new SheetRow(3, List.of("7А", "Ким"), Set.of(0)),
                        new SheetRow(4, List.of("7А", "Ли"), Set.of(0)),
                        new SheetRow(5, List.of("7Б", "Цой")));
    }

    @Test
    void cells_without_a_place_follow_each_other() throws Exception {
        var data = """
                <row><c t="inlineStr"><is><t>Ахметов</t></is></c><c t="s"><v>0</v></c></row>
                <row><c><v>7.0</v></c></row>""";
        assertThat(SheetReader.read(xlsxOf(data)))
                .containsExactly(new SheetRow(1, List.of("Ахметов", "Ахметов Айдар")), new SheetRow(2, List.of("7")));
    }

    @Test
    void rows_that_are_only_coloured_are_passed_over() throws Exception {
        var data = new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
        for (int i = 2; i < 200_000; i++) data.append("<row r=\"%d\"><c r=\"A%d\" s=\"1\"/></row>".formatted(i, i));
        assertThat(SheetReader.read(xlsxOf(data.toString()))).hasSize(1);
    }
}
