package kz.zerek.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.zerek.account.NewStudent;
import kz.zerek.assignment.Rules;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.exam.Variants;
import kz.zerek.language.Language;
import kz.zerek.sheet.Cell;
import kz.zerek.sheet.SheetFormat;
import kz.zerek.sheet.SheetReader;
import kz.zerek.shell.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BothDatabases
class GradebookTableTest extends ScoreFixture {

    private static final String NAME = "Ғалымжанов Жәнібек Қуанышұлы";

    GradebookTableTest(TestDatabase database) {
        super(database);
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void exported_names_and_points_come_back_as_they_are(SheetFormat format) throws Exception {
        students.add(teacher, classroom, List.of(new NewStudent(NAME, null)));
        exam = exams.create(teacher, "Тарих", blueprint("2")).id();
        var student = person(students.of(teacher, classroom).get(1));
        var attempt = take(student, set(Rules.PLAIN), 2).id();
        changes.change(teacher, attempt, 3, "0,5", "Reason");
        var file = new ByteArrayOutputStream();
        format.write(GradebookTable.of(gradebook.whole(teacher, classroom), Language.KK), file);
        var rows = SheetReader.read(file.toByteArray());
        assertThat(rows).hasSize(4);
        var day = Times.day(clock.instant());
        assertThat(rows.get(0).cells())
                .hasSize(5)
                .contains("Логин", "Тарих, " + day + ": ұпай (ең көбі 6)", "Тарих, " + day + ": %");
        assertThat(rows.get(1).cell(0)).isEqualTo("Арман");
        assertThat(rows.get(1).cell(2)).isBlank();
        assertThat(rows.get(2).cell(0)).isEqualTo(NAME);
        assertThat(rows.get(2).cell(2).replace(',', '.')).isEqualTo("4.5");
    }

    @Test
    void a_test_with_a_pass_mark_has_a_column_of_who_passed() {
        exam = exams.create(teacher, "Тарих", passing("4", Variants.ONE_FOR_ALL))
                .id();
        take(arman, set(Rules.PLAIN), 2);
        var table = GradebookTable.of(gradebook.whole(teacher, classroom), Language.RU);
        var day = Times.day(clock.instant());
        assertThat(table.header().get(4)).isEqualTo("Тарих, " + day + ". Проходной балл: 4");
        var rows = new ArrayList<List<Cell>>();
        table.rows().forEach(rows::add);
        assertThat(rows.get(0).get(4)).isEqualTo(Cell.of("проходной балл набран"));
        assertThat(rows.get(1)).hasSize(6);
        assertThat(rows.get(1).get(4)).isEqualTo(Cell.empty());
    }

    @Test
    void a_test_that_was_set_twice_on_a_day_is_told_apart_by_the_time() {
        var first = set(Rules.PLAIN);
        var second = set(Rules.PLAIN);
        exam = exams.create(teacher, "Other", blueprint("2")).id();
        var other = set(Rules.PLAIN);
        var header = GradebookTable.of(gradebook.whole(teacher, classroom), Language.RU)
                .header();
        for (var id : List.of(first, second))
            assertThat(header)
                    .contains("Test, " + Times.text(assignments.get(teacher, id).createdAt()) + ": баллы");
        assertThat(header)
                .contains("Other, " + Times.day(assignments.get(teacher, other).createdAt()) + ": баллы");
    }

    @Test
    void an_exported_cell_tells_what_was_not_set_from_what_was_not_begun() {
        assignments.set(teacher, exam, classroom, Set.of(dana.id()), Rules.PLAIN);
        var rows = new ArrayList<List<Cell>>();
        GradebookTable.of(gradebook.whole(teacher, classroom), Language.EN)
                .rows()
                .forEach(rows::add);
        assertThat(rows.get(0).get(2)).isEqualTo(Cell.of("not set"));
        assertThat(rows.get(1).get(2)).isEqualTo(Cell.empty());
    }
}
