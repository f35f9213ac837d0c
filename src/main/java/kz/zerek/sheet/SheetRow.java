package kz.zerek.sheet;

import java.util.List;
import java.util.Set;

/**
 * A row of a table that was read. Rows without a text in any cell are left out.
 *
 * @param number counts from 1, as spreadsheet programs number the rows of the file
 * @param cells the text of each from the first column on; blank where there is none
 * @param continued the columns, from 0, in which one cell goes on from the row above: it has the text of that
 */
public record SheetRow(int number, List<String> cells, Set<Integer> continued) {

    public SheetRow {
        cells = List.copyOf(cells);
        continued = Set.copyOf(continued);
    }

    public SheetRow(int number, List<String> cells) {
        this(number, cells, Set.of());
    }

    /** The text in this column, blank if the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
