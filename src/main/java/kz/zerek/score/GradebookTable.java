package kz.zerek.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.sheet.Cell;
import kz.zerek.sheet.Table;

/** The gradebook of a class as a table to be handed out. */
public final class GradebookTable {

    private GradebookTable() {}

    /** The full name, the login, the points and per cent of each assignment, and the mean. */
    public static Table of(GradebookPage book, Language language) {
        return new Table(book.classroom().name(), header(book, language), rows(book));
    }

    private static List<String> header(GradebookPage book, Language language) {
        var header = new ArrayList<>(
                List.of(words(language, "gradebook.export.name"), words(language, "gradebook.export.login")));
        for (var assignment : book.assignments()) {
            var title = Map.of("title", assignment.title());
            header.add(Messages.bundled().text(language, "gradebook.export.points", title));
            header.add(Messages.bundled().text(language, "gradebook.export.percent", title));
        }
        header.add(words(language, "gradebook.export.mean"));
        return header;
    }

    private static String words(Language language, String key) {
        return Messages.bundled().text(language, key);
    }

    private static List<List<Cell>> rows(GradebookPage book) {
        return book.rows().stream().map(GradebookTable::row).toList();
    }

    private static List<Cell> row(GradebookRow row) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(row.student().name()));
        cells.add(
                row.student().login() == null
                        ? Cell.empty()
                        : Cell.of(row.student().login()));
        for (var result : row.results()) {
            var score = result.score();
            cells.add(score == null ? Cell.empty() : Cell.of(Math.round(100 * score.points()) / 100.0));
            cells.add(score == null ? Cell.empty() : Cell.percent(score.percent() / 100.0));
        }
        cells.add(row.mean() == null ? Cell.empty() : Cell.percent(row.mean() / 100.0));
        return cells;
    }
}
