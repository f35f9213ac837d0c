package kz.zerek.classroom.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.zerek.classroom.roster.RosterProblem.Reason;
import kz.zerek.language.answer.PlainText;
import kz.zerek.language.person.Login;
import kz.zerek.language.person.LookAlikes;
import kz.zerek.language.person.NameCase;
import kz.zerek.language.person.NameOrder;
import kz.zerek.language.person.PersonName;
import kz.zerek.language.person.SameName;
import kz.zerek.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** The students in the rows of a list, once it is known which column has what. */
final class StudentRows {

    private final Columns columns;
    private final UnaryOperator<Set<String>> taken;
    private final List<RosterProblem> problems = new ArrayList<>();

    /** @param taken tells of logins those that somebody has */
    StudentRows(Columns columns, UnaryOperator<Set<String>> taken) {
        this.columns = columns;
        this.taken = taken;
    }

    /** @param flawed if it is no name: the list is refused, but the rest of the row is looked at too */
    private record Entry(int row, String name, boolean flawed, SheetRow cells) {}

    Roster read(List<SheetRow> rows) {
        var entries = rows.subList(columns.start(), rows.size()).stream()
                .filter(row -> !columns.isHeading(row))
                .flatMap(row -> entry(row).stream())
                .toList();
        var order = order(entries);
        var named = new ArrayList<Student>();
        for (var entry : entries) {
            var student = student(entry, order);
            if (!entry.flawed) named.add(student);
        }
        checkAll(entries.size(), named);
        problems.sort(Comparator.comparingInt(RosterProblem::row));
        if (problems.stream().anyMatch(RosterProblem::prevents)) return new Roster.Refused(problems);
        return new Roster.Ready(named, problems);
    }

    private void add(int row, Reason reason, Map<String, ?> arguments) {
        problems.add(new RosterProblem(row, reason, arguments));
    }

    /** Empty if the row has no student. */
    private Optional<Entry> entry(SheetRow row) {
        if (row.continued().contains(columns.names().getFirst())) return Optional.empty();
        var text = nameText(row);
        var remark = remark(row, text);
        if (remark.isPresent()) {
            add(row.number(), Reason.NO_STUDENT, Map.of("text", Shown.of(NameText.line(remark.get()))));
            return Optional.empty();
        }
        if (text.isEmpty()) {
            if (hasMoreThanNumber(row)) add(row.number(), Reason.NAME_MISSING, Map.of());
            return Optional.empty();
        }
        var flaw = NameProblems.of(text);
        flaw.ifPresent(reason -> add(row.number(), reason, NameProblems.arguments(reason, text)));
        var name = flaw.isPresent() ? text : repaired(row.number(), text);
        return Optional.of(new Entry(row.number(), name, flaw.isPresent(), row));
    }

    /** What a row says that stands between or below the names: the next class, a total, the teacher. */
    private static Optional<String> remark(SheetRow row, String name) {
        var texts = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        var first = texts.getFirst();
        boolean noName = name.isEmpty() || NameProblems.of(name).isPresent() || Group.isWithLetter(first);
        boolean title = texts.size() == 1 && noName && Headings.isTitle(first);
        boolean footer = Headings.isFooter(first) || Headings.isFooter(name);
        return title || footer ? Optional.of(first) : Optional.empty();
    }

    private String nameText(SheetRow row) {
        return columns.names().stream()
                .map(column -> NameText.of(row.cell(column)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Tables are numbered beyond their last student, and a cell may be merged over rows without one. */
    private boolean hasMoreThanNumber(SheetRow row) {
        var number = columns.roles().get(Role.NUMBER);
        for (int column = 0; column < row.cells().size(); column++) {
            var text = row.cell(column).strip();
            boolean counts = number == null ? !NameText.isLineNumber(text) : column != number;
            if (counts && !NameText.of(text).isEmpty() && !row.continued().contains(column)) return true;
        }
        return false;
    }

    private String repaired(int row, String name) {
        if (!LookAlikes.isMixed(name)) return name;
        var repaired = LookAlikes.repaired(name);
        var reason = LookAlikes.isMixed(repaired) ? Reason.MIXED_LETTERS : Reason.LOOK_ALIKES;
        add(row, reason, Map.of("name", Shown.of(name)));
        return repaired;
    }

    /** That which most names show, else that of the heading, else that of most lists. */
    private NameOrder order(List<Entry> entries) {
        int surnamesFirst = 0;
        for (var entry : entries) {
            var shown = entry.flawed ? null : NameOrder.of(entry.name).orElse(null);
            if (shown != null) surnamesFirst += shown == NameOrder.SURNAME_FIRST ? 1 : -1;
        }
        if (surnamesFirst == 0) return columns.order() == null ? NameOrder.SURNAME_FIRST : columns.order();
        return surnamesFirst > 0 ? NameOrder.SURNAME_FIRST : NameOrder.GIVEN_NAME_FIRST;
    }

    private Student student(Entry entry, NameOrder order) {
        return new Student(entry.row, name(entry, order), group(entry), login(entry));
    }

    private PersonName name(Entry entry, NameOrder order) {
        if (!columns.hasParts()) return PersonName.of(entry.name, order);
        return new PersonName(
                entry.name, part(entry, Role.SURNAME), part(entry, Role.GIVEN_NAME), part(entry, Role.PATRONYMIC));
    }

    private @Nullable String part(Entry entry, Role role) {
        var text = LookAlikes.repaired(NameText.of(columns.cell(entry.cells, role)));
        return text.isEmpty() ? null : text;
    }

    private @Nullable String group(Entry entry) {
        var group = Group.of(columns.cell(entry.cells, Role.GROUP) + columns.cell(entry.cells, Role.LETTER));
        if (Group.isTooLong(group)) add(entry.row, Reason.GROUP, Map.of("most", Group.MOST_LETTERS));
        return group.isEmpty() ? null : group;
    }

    private @Nullable String login(Entry entry) {
        var login = NameText.line(columns.cell(entry.cells, Role.LOGIN)).toLowerCase(Locale.ROOT);
        if (login.isEmpty()) return null;
        if (!Login.isFit(login)) add(entry.row, Reason.LOGIN, Map.of("login", Shown.of(login)));
        return login;
    }

    private void checkAll(int count, List<Student> students) {
        if (count == 0 && problems.stream().noneMatch(RosterProblem::prevents)) add(0, Reason.NO_NAMES, Map.of());
        if (count > RosterReader.MOST_STUDENTS)
            add(0, Reason.TOO_MANY, Map.of("count", count, "most", RosterReader.MOST_STUDENTS));
        if (!columns.unread().isEmpty()) add(0, Reason.COLUMNS_NOT_READ, Map.of("columns", Shown.of(columns.unread())));
        long unusual = students.stream()
                .filter(student -> NameCase.isUnusual(student.name().full()))
                .count();
        if (unusual > 0) add(0, Reason.UNUSUAL_CASE, Map.of("count", unusual));
        checkLogins(students);
        checkNames(students);
    }

    private void checkLogins(List<Student> students) {
        var rows = new HashMap<String, Student>();
        for (var student : students) {
            if (student.login() == null) continue;
            var other = rows.putIfAbsent(student.login(), student);
            if (other != null) addRepeated(Reason.SAME_LOGIN, student, other);
        }
        for (var login : taken.apply(Set.copyOf(rows.keySet())))
            add(rows.get(login).row(), Reason.LOGIN_TAKEN, Map.of("login", Shown.of(login)));
    }

    /** What two who may be one have in common for certain. */
    private record Alike(List<String> words, String group) {}

    private record Named(Student student, SameName name) {}

    /** Two of a list are two from now on: whoever adds it is asked about all who may be one. */
    private void checkNames(List<Student> students) {
        var earlier = new HashMap<Alike, List<Named>>();
        for (var student : students) {
            var name = SameName.of(student.name().full());
            var alike = earlier.computeIfAbsent(
                    new Alike(name.words(), PlainText.lowerCase(String.valueOf(student.group()))),
                    _ -> new ArrayList<>());
            alike.stream()
                    .filter(other -> name.mayBe(other.name))
                    .findFirst()
                    .ifPresent(other -> addRepeated(Reason.SAME_NAME, student, other.student));
            alike.add(new Named(student, name));
        }
    }

    private void addRepeated(Reason reason, Student student, Student other) {
        add(
                student.row(),
                reason,
                Map.of("name", Shown.of(student.name().full()), "other", String.valueOf(other.row())));
    }
}
