package kz.zerek.classroom.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.language.answer.PlainText;
import kz.zerek.sheet.SheetRow;

/** Tells by what stands in the columns of a list without headings which of them have names. */
final class ColumnContents {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’ʼ-]+");

    /** So many rows tell it. */
    private static final int LOOKED_AT = 200;

    /** Where names stand in several columns, no more than these make up a name. */
    static final int MOST_PARTS = 3;

    /** Below it two students may well have one name each and both the same sex. */
    private static final int ENOUGH_ROWS = 8;

    private ColumnContents() {}

    static Optional<Columns> columns(List<SheetRow> rows) {
        int start = firstAfterTitles(rows);
        var below = rows.subList(start, rows.size());
        int width = below.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var filled = IntStream.range(0, width)
                .filter(column -> texts(below, column).findAny().isPresent())
                .boxed()
                .toList();
        var names = filled.size() == 1 ? filled : names(below, filled);
        if (names.isEmpty()) return Optional.empty();
        var roles = new EnumMap<Role, Integer>(Role.class);
        roles.put(Role.FULL_NAME, names.getFirst());
        filled.stream()
                .filter(column -> !names.contains(column) && isOfGroups(below, column))
                .findFirst()
                .ifPresent(column -> roles.put(Role.GROUP, column));
        var unread = filled.stream()
                .filter(column -> !names.contains(column) && !roles.containsValue(column))
                .filter(column -> !texts(below, column).allMatch(NameText::isLineNumber))
                .map(column -> NameText.line(texts(below, column).findFirst().orElseThrow()))
                .toList();
        return Optional.of(new Columns(names, roles, start, null, unread));
    }

    /** The names of one line as a row each; other rows as they are. */
    static List<SheetRow> apart(List<SheetRow> rows) {
        if (rows.size() != 1) return rows;
        var row = rows.getFirst();
        var cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (cells.size() < 2 || !cells.stream().map(NameText::of).allMatch(ColumnContents::isWholeName)) return rows;
        return cells.stream()
                .map(cell -> new SheetRow(row.number(), List.of(cell)))
                .toList();
    }

    private static boolean isWholeName(String name) {
        return NAME.matcher(name).matches() && name.indexOf(' ') > 0;
    }

    /** Whether most of the texts in the column are names. */
    static boolean isOfNames(List<SheetRow> rows, int column) {
        var names = texts(rows, column).map(NameText::of).toList();
        long like = names.stream().filter(name -> NAME.matcher(name).matches()).count();
        return 2 * like > names.size() && !isOfFewWords(names);
    }

    private static int firstAfterTitles(List<SheetRow> rows) {
        int start = 0;
        while (start < rows.size() - 1 && isTitle(rows.get(start))) start++;
        return start;
    }

    private static boolean isTitle(SheetRow row) {
        var texts = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (texts.stream().anyMatch(Headings::isLikeHeading)) return true;
        return texts.size() == 1
                && (Headings.isTitle(texts.getFirst())
                        || Headings.role(texts.getFirst()).isPresent());
    }

    /** One column of whole names, or those next to each other that have a part each. */
    private static List<Integer> names(List<SheetRow> rows, List<Integer> filled) {
        var columns = filled.stream().filter(column -> isOfNames(rows, column)).toList();
        var whole =
                columns.stream().filter(column -> isOfWholeNames(rows, column)).findFirst();
        if (whole.isPresent()) return List.of(whole.get());
        var parts = new ArrayList<Integer>();
        for (int column : columns)
            if (parts.size() < MOST_PARTS && (parts.isEmpty() || column == parts.getLast() + 1)) parts.add(column);
        return List.copyOf(parts);
    }

    private static boolean isOfWholeNames(List<SheetRow> rows, int column) {
        var names = texts(rows, column).map(NameText::of).toList();
        return 2 * names.stream().filter(name -> name.indexOf(' ') > 0).count() > names.size();
    }

    private static boolean isOfGroups(List<SheetRow> rows, int column) {
        var texts = texts(rows, column).toList();
        return 2 * texts.stream().filter(Group::isWithLetter).count() > texts.size();
    }

    /** A column of sexes, marks or languages says the same again and again. */
    private static boolean isOfFewWords(List<String> names) {
        long distinct = names.stream().map(PlainText::lowerCase).distinct().count();
        return names.size() >= ENOUGH_ROWS && 4 * distinct < names.size();
    }

    private static Stream<String> texts(List<SheetRow> rows, int column) {
        return rows.stream().limit(LOOKED_AT).map(row -> row.cell(column)).filter(cell -> !cell.isBlank());
    }
}
