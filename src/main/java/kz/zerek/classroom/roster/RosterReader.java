package kz.zerek.classroom.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.zerek.classroom.roster.RosterProblem.Reason;
import kz.zerek.sheet.SheetReader;
import kz.zerek.sheet.SheetRow;
import kz.zerek.sheet.UnreadableSheetException;

/**
 * Reads lists of students as electronic journals and teachers write them: the names in one column or in several, with or
 * without headings, among columns that are not asked for. Nothing is taken by halves.
 */
public final class RosterReader {

    /** Of one list. */
    public static final int MOST_STUDENTS = 1_000;

    /** What a message may name of a list that is not read at all. */
    private static final Map<String, Integer> BOUNDS = Map.of(
            "megabytes", SheetReader.MOST_BYTES / 1_000_000,
            "rows", SheetReader.MOST_ROWS,
            "columns", SheetReader.MOST_COLUMNS);

    /** Of a cell, in UTF-16 units. */
    private static final int MOST_LOOKED_AT = 1_000;

    private RosterReader() {}

    /**
     * @param file of {@link SheetReader#MOST_BYTES} at most, XLSX or text; longer ones are refused
     * @param taken tells of the logins of a list those that somebody has
     */
    public static Roster read(byte[] file, UnaryOperator<Set<String>> taken) {
        return read(() -> SheetReader.read(file), taken);
    }

    /**
     * @param text as it is copied from a spreadsheet or typed, a student a line
     * @param taken tells of the logins of a list those that somebody has
     */
    public static Roster read(String text, UnaryOperator<Set<String>> taken) {
        return read(() -> SheetReader.read(text), taken);
    }

    @FunctionalInterface
    private interface Source {
        List<SheetRow> rows() throws UnreadableSheetException;
    }

    private static Roster read(Source source, UnaryOperator<Set<String>> taken) {
        try {
            return roster(source.rows(), taken);
        } catch (UnreadableSheetException e) {
            return refused(reason(e.problem()));
        }
    }

    private static Roster roster(List<SheetRow> read, UnaryOperator<Set<String>> taken) {
        var rows =
                ColumnContents.apart(read.stream().map(RosterReader::shortened).toList());
        return Columns.of(rows)
                .map(columns -> new StudentRows(columns, taken).read(rows))
                .orElseGet(() -> refused(Reason.NO_NAMES));
    }

    /** What is far too long for a name is not gone through to its end. */
    private static SheetRow shortened(SheetRow row) {
        var cells = row.cells().stream()
                .map(String::strip)
                .map(cell -> cell.substring(0, Math.min(MOST_LOOKED_AT, cell.length())))
                .toList();
        return new SheetRow(row.number(), cells, row.continued());
    }

    private static Roster refused(Reason reason) {
        return new Roster.Refused(List.of(new RosterProblem(0, reason, BOUNDS)));
    }

    private static Reason reason(UnreadableSheetException.Problem problem) {
        return switch (problem) {
            case EMPTY -> Reason.EMPTY;
            case TOO_LARGE -> Reason.TOO_LARGE;
            case ENCRYPTED -> Reason.ENCRYPTED;
            case OLD_EXCEL -> Reason.OLD_EXCEL;
            case NOT_SUPPORTED -> Reason.NOT_SUPPORTED;
            case BROKEN -> Reason.BROKEN;
        };
    }
}
