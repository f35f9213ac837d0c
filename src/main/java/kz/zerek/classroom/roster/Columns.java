package kz.zerek.classroom.roster;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.language.person.NameOrder;
import kz.zerek.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Where a list has what. By its headings if it has any, else by what stands in the columns.
 *
 * @param names the columns whose words make up the full name, in the order of the list
 * @param roles of the columns; {@code SURNAME} and {@code GIVEN_NAME} both or neither, else {@code FULL_NAME}
 * @param start the place of the first row that may be of a student
 * @param order of the parts of a full name, if a heading tells it
 * @param unread of each column that is passed over the heading, or else its first text
 */
record Columns(
        List<Integer> names,
        Map<Role, Integer> roles,
        int start,
        @Nullable NameOrder order,
        List<String> unread) {

    /** The headings stand in one of the first rows that have a text. */
    private static final int MOST_ROWS_ABOVE = 20;

    /** Empty if no column has names. */
    static Optional<Columns> of(List<SheetRow> rows) {
        return header(rows)
                .map(header -> byHeadings(rows, header))
                .filter(columns -> !isTitle(columns, rows))
                .or(() -> ColumnContents.columns(rows));
    }

    /** Whether the surname and the given name have columns of their own. */
    boolean hasParts() {
        return roles.containsKey(Role.SURNAME);
    }

    /** Blank if there is no such column. */
    String cell(SheetRow row, Role role) {
        var column = roles.get(role);
        return column == null ? "" : row.cell(column);
    }

    /** Whether the headings stand in this row once more, as at the start of a printed page. */
    boolean isHeading(SheetRow row) {
        var cells =
                names.stream().map(row::cell).filter(cell -> !cell.isBlank()).toList();
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(cell ->
                                Headings.role(cell).filter(Role::isOfName).isPresent());
    }

    /** The first row with the most headings of names, and of those the one with the most headings at all. */
    private static Optional<Integer> header(List<SheetRow> rows) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(MOST_ROWS_ABOVE, rows.size()); i++) {
            var roles = Set.copyOf(roles(rows.get(i)).values());
            int names = (int) roles.stream().filter(Role::isOfName).count();
            int weight = names == 0 ? 0 : names * Role.values().length + roles.size();
            if (weight > most) {
                best = i;
                most = weight;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** A line that says "Students" stands alone above a table, and above another column than the names. */
    private static boolean isTitle(Columns columns, List<SheetRow> rows) {
        var header = rows.get(columns.start - 1);
        return texts(header) == 1
                && !ColumnContents.isOfNames(rows.subList(columns.start, rows.size()), columns.names.getFirst());
    }

    private static long texts(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static Map<Integer, Role> roles(SheetRow row) {
        var roles = new HashMap<Integer, Role>();
        for (int column = 0; column < row.cells().size(); column++) {
            int place = column;
            Headings.role(row.cell(column)).ifPresent(role -> roles.put(place, role));
        }
        return roles;
    }

    private static Columns byHeadings(List<SheetRow> rows, int place) {
        var header = header(rows, place);
        var roles = new EnumMap<Role, Integer>(Role.class);
        roles(header).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(column -> roles.putIfAbsent(column.getValue(), column.getKey()));
        var names = names(roles);
        var order = names.size() == 1 ? Headings.order(header.cell(names.getFirst())) : Optional.<NameOrder>empty();
        var all = names.size() == 1 ? withNext(names.getFirst(), header, rows.subList(place + 1, rows.size())) : names;
        var unread = IntStream.range(0, header.cells().size())
                .filter(column -> !header.cell(column).isBlank() && !roles.containsValue(column))
                .mapToObj(header::cell)
                .map(NameText::line)
                .toList();
        return new Columns(all, roles, place + 1, order.orElse(null), unread);
    }

    /** One heading may stand above several columns, with a part of the names in each. */
    private static List<Integer> withNext(int name, SheetRow header, List<SheetRow> below) {
        return IntStream.range(name, name + ColumnContents.MOST_PARTS)
                .takeWhile(column ->
                        column == name || header.cell(column).isBlank() && ColumnContents.isOfNames(below, column))
                .boxed()
                .toList();
    }

    /** Headings may stand in two rows, those of more than one column in the upper. */
    private static SheetRow header(List<SheetRow> rows, int place) {
        var lower = rows.get(place);
        if (place == 0) return lower;
        var upper = rows.get(place - 1);
        if (roles(upper).isEmpty() || texts(upper) == 1) return lower;
        int width = Math.max(upper.cells().size(), lower.cells().size());
        return new SheetRow(
                lower.number(),
                IntStream.range(0, width)
                        .mapToObj(column -> lower.cell(column).isBlank() ? upper.cell(column) : lower.cell(column))
                        .toList());
    }

    /** Keeps of the roles of names either all parts, or the full name and perhaps the patronymic beside it. */
    private static List<Integer> names(Map<Role, Integer> roles) {
        if (roles.containsKey(Role.SURNAME) && roles.containsKey(Role.GIVEN_NAME)) {
            roles.remove(Role.FULL_NAME);
        } else {
            var full = Stream.of(Role.FULL_NAME, Role.SURNAME, Role.GIVEN_NAME, Role.PATRONYMIC)
                    .filter(roles::containsKey)
                    .findFirst()
                    .orElseThrow();
            var column = roles.remove(full);
            roles.keySet().removeAll(List.of(Role.SURNAME, Role.GIVEN_NAME));
            roles.put(Role.FULL_NAME, column);
        }
        return roles.entrySet().stream()
                .filter(role -> role.getKey().isOfName())
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }
}
