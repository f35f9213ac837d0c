package kz.zerek.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.sheet.Cell;
import kz.zerek.sheet.Table;
import org.jspecify.annotations.Nullable;

/** The gradebook of a class as a table to be handed out. */
public final class GradebookTable {

    private GradebookTable() {}

    /**
     * The full name, the login, the points, per cent and, if the class is graded, grade of each assignment, whether it was
     * passed if its test has a pass mark, and the mean.
     */
    public static Table of(GradebookPage book, Language language) {
        return new Table(book.classroom().name(), header(book, language), rows(book, language));
    }

    private static List<String> header(GradebookPage book, Language language) {
        var header = new ArrayList<>(
                List.of(words(language, "gradebook.export.name"), words(language, "gradebook.export.login")));
        for (int column = 0; column < book.assignments().size(); column++) {
            var assignment = book.assignments().get(column);
            var passMarks = book.passes().text(assignment.id(), language);
            // The same test may be set twice.
            var values = Map.of(
                    "title", assignment.title(),
                    "day", book.when(assignment),
                    "of", most(book, column).orElse(""),
                    "marks", passMarks.orElse(""));
            var points = most(book, column).isPresent() ? "gradebook.export.points" : "gradebook.export.no-points";
            header.add(Messages.bundled().text(language, points, values));
            header.add(Messages.bundled().text(language, "gradebook.export.percent", values));
            if (book.scale() != null) header.add(Messages.bundled().text(language, "gradebook.export.grade", values));
            if (passMarks.isPresent()) header.add(Messages.bundled().text(language, "gradebook.export.passed", values));
        }
        header.add(words(language, "gradebook.export.mean"));
        if (book.scale() != null) header.add(words(language, "gradebook.export.mean-grade"));
        return header;
    }

    /** The points that can be reached; empty as long as nobody has finished. */
    private static Optional<String> most(GradebookPage book, int column) {
        return book.rows().stream()
                .map(row -> row.results().get(column).score())
                .filter(Objects::nonNull)
                .map(score ->
                        BigDecimal.valueOf(score.of()).stripTrailingZeros().toPlainString())
                .findFirst();
    }

    private static String words(Language language, String key) {
        return Messages.bundled().text(language, key);
    }

    private static List<List<Cell>> rows(GradebookPage book, Language language) {
        return book.rows().stream().map(row -> row(book, row, language)).toList();
    }

    private static List<Cell> row(GradebookPage book, GradebookRow row, Language language) {
        var scale = Optional.ofNullable(book.scale());
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(row.student().name()));
        cells.add(
                row.student().login() == null
                        ? Cell.empty()
                        : Cell.of(row.student().login()));
        for (int column = 0; column < row.results().size(); column++) {
            var result = row.results().get(column);
            var score = result.score();
            cells.add(score == null ? without(result, language) : Cell.of(Math.round(100 * score.points()) / 100.0));
            var percent = score == null ? null : score.percent();
            cells.add(percent(percent));
            scale.ifPresent(one -> cells.add(grade(one, percent)));
            if (book.passes().has(book.assignments().get(column).id())) cells.add(passed(result, language));
        }
        cells.add(percent(row.mean()));
        scale.ifPresent(one -> cells.add(grade(one, row.mean())));
        return cells;
    }

    private static Cell percent(@Nullable Integer percent) {
        return percent == null ? Cell.empty() : Cell.percent(percent / 100.0);
    }

    /** A number where it is one, so that a spreadsheet can count with it. */
    private static Cell grade(GradeScale scale, @Nullable Integer percent) {
        if (percent == null) return Cell.empty();
        var grade = scale.grade(percent);
        return grade.matches("[0-9]+") ? Cell.of(Long.parseLong(grade)) : Cell.of(grade);
    }

    private static Cell passed(Result result, Language language) {
        if (result.isPassed() == null) return Cell.empty();
        return Cell.of(words(language, result.isPassed() ? "assignment.passed" : "assignment.failed"));
    }

    /** What was not set for a student is no gap. */
    private static Cell without(Result result, Language language) {
        return result.standing() == Standing.NOT_SET
                ? Cell.of(words(language, "gradebook.state.not-set"))
                : Cell.empty();
    }
}
