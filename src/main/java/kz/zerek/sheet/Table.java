package kz.zerek.sheet;

import java.util.List;

/**
 * A table to be written.
 *
 * @param title names the sheet in a workbook; at most 31 characters of it are used
 * @param header the names of the columns, at least one
 * @param rows gone through once, as they are written: a long table need not be in memory
 */
public record Table(String title, List<String> header, Iterable<List<Cell>> rows) {

    public Table {
        header = List.copyOf(header);
        if (title.isBlank()) throw new IllegalArgumentException("a table has a title");
        if (header.isEmpty()) throw new IllegalArgumentException("a table has columns");
    }
}
