package kz.zerek.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.zerek.sheet.UnreadableSheetException.Problem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Keeps the cells of a sheet that have a text, within bounds. */
final class RowCollector implements SheetContentsHandler {

    /** More than a table within the bounds has, with or without a text: what is only coloured is passed over too. */
    private static final int MOST_CELLS = 1_000_000;

    /** From one row to another. */
    private static final int MOST_MERGES = 2_000;

    /** As some programs write whole numbers. */
    private static final Pattern WHOLE = Pattern.compile("(-?\\d+)\\.0+");

    private static final class Row {
        final List<String> cells = new ArrayList<>();
        final Set<Integer> continued = new HashSet<>();
    }

    private final TreeMap<Integer, Row> rows = new TreeMap<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private Row row = new Row();
    private int column;
    private int count;

    @Override
    public void startRow(int number) {
        row = new Row();
        column = 0;
    }

    @Override
    public void endRow(int number) {
        if (row.cells.isEmpty()) return;
        rows.putIfAbsent(number, row);
        if (rows.size() > SheetReader.MOST_ROWS) throw new Refusal(Problem.TOO_LARGE);
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        if (++count > MOST_CELLS) throw new Refusal(Problem.TOO_LARGE);
        int at = reference == null ? column : new CellReference(reference).getCol();
        column = at + 1;
        if (text == null || text.isBlank()) return;
        if (at >= SheetReader.MOST_COLUMNS) throw new Refusal(Problem.TOO_LARGE);
        var whole = WHOLE.matcher(text);
        set(row.cells, at, whole.matches() ? whole.group(1) : text);
    }

    private static void set(List<String> cells, int column, String text) {
        while (cells.size() <= column) cells.add("");
        cells.set(column, text);
    }

    void merge(String range) {
        var merge = CellRangeAddress.valueOf(range);
        if (merge.getFirstRow() == merge.getLastRow()) return;
        if (merges.size() == MOST_MERGES) throw new Refusal(Problem.TOO_LARGE);
        merges.add(merge);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<SheetRow> rows() {
        merges.forEach(this::goOn);
        return rows.entrySet().stream()
                .map(row -> new SheetRow(row.getKey() + 1, row.getValue().cells, row.getValue().continued))
                .toList();
    }

    private void goOn(CellRangeAddress merge) {
        int at = merge.getFirstColumn();
        var first = rows.get(merge.getFirstRow());
        if (first == null || at >= first.cells.size()) return;
        var text = first.cells.get(at);
        rows.subMap(merge.getFirstRow(), false, merge.getLastRow(), true)
                .values()
                .forEach(row -> {
                    set(row.cells, at, text);
                    row.continued.add(at);
                });
    }
}
