package kz.zerek.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook of one sheet, the rows as they come. */
final class XlsxWriting {

    /** So many rows are in memory at a time; the columns are made as wide as the first of them need. */
    private static final int ROWS_AT_ONCE = 200;

    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;

    /** A date and a number of any usual size. */
    private static final int WIDTH_OF_FIGURES = 11;

    private XlsxWriting() {}

    static void write(Table table, OutputStream out) throws IOException {
        var kept = new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int start, int length) throws IOException {
                out.write(bytes, start, length);
            }

            /** The caller's stream stays open. */
            @Override
            public void close() throws IOException {
                flush();
            }
        };
        try (var workbook = new Workbook(kept, "Zerek", null)) {
            var sheet = workbook.newWorksheet(name(table.title()));
            header(sheet, table.header());
            rows(sheet, table);
        }
        out.flush();
    }

    /** Excel takes no apostrophe at the ends of a name, and keeps one name for itself. */
    private static String name(String title) {
        var name = title.strip().replaceAll("^'+|'+$", "");
        return name.isEmpty() || name.equalsIgnoreCase("history") ? name + "_" : name;
    }

    private static void header(Worksheet sheet, List<String> header) {
        for (int column = 0; column < header.size(); column++) {
            sheet.inlineString(0, column, header.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
    }

    private static void rows(Worksheet sheet, Table table) throws IOException {
        var block = new ArrayList<List<Cell>>();
        int written = 1;
        for (var row : table.rows()) {
            block.add(row);
            if (block.size() < ROWS_AT_ONCE) continue;
            written = write(sheet, table.header(), block, written);
        }
        write(sheet, table.header(), block, written);
    }

    private static int write(Worksheet sheet, List<String> header, List<List<Cell>> block, int start)
            throws IOException {
        // Widths stand before all rows in the file.
        if (start == 1) setWidths(sheet, header, block);
        int row = start;
        for (var cells : block) {
            for (int column = 0; column < cells.size(); column++) write(sheet, row, column, cells.get(column));
            row++;
        }
        block.clear();
        sheet.flush();
        return row;
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> sheet.inlineString(row, column, text);
            case Cell.Number(var value) -> sheet.value(row, column, value);
            case Cell.Percent(var share) -> {
                sheet.value(row, column, share);
                sheet.style(row, column).format("0%").set();
            }
            case Cell.Date(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Cell.Empty() -> {}
        }
    }

    private static void setWidths(Worksheet sheet, List<String> header, List<List<Cell>> block) {
        for (int column = 0; column < header.size(); column++) {
            int width = Math.max(NARROWEST, header.get(column).length());
            for (var row : block) if (column < row.size()) width = Math.max(width, width(row.get(column)));
            sheet.width(column, Math.min(WIDEST, width) + 2);
        }
    }

    private static int width(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text.length();
            case Cell.Percent _ -> NARROWEST;
            case Cell.Number _, Cell.Date _ -> WIDTH_OF_FIGURES;
            case Cell.Empty _ -> 0;
        };
    }
}
