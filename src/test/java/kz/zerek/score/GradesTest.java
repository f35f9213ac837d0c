package kz.zerek.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.Reveal;
import kz.zerek.assignment.Rules;
import kz.zerek.classroom.ClassException;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.score.internal.ChosenScales;
import kz.zerek.sheet.Cell;
import org.junit.jupiter.api.Test;

@BothDatabases
class GradesTest extends ScoreFixture {

    private static final Optional<GradeScale> SCHOOL = GradeScales.find("school");
    private static final Rules NEVER_SHOWN =
            new Rules(null, null, null, 0, null, 1, Counted.BEST, null, Reveal.NEVER, null, false);

    private final OwnResults results;

    GradesTest(TestDatabase database) {
        super(database);
        results = bean(OwnResults.class);
    }

    @Test
    void a_class_has_no_grades_until_a_teacher_chooses_a_scale() {
        take(arman, set(Rules.PLAIN), 2);
        assertThat(gradebook.page(teacher, classroom, 1).scale()).isNull();
        assertThat(results.of(arman).getFirst().grade()).isNull();
        gradebook.grade(teacher, classroom, SCHOOL);
        assertThat(gradebook.page(teacher, classroom, 1).scale()).isEqualTo(SCHOOL.orElseThrow());
        assertThat(gradebook.student(teacher, classroom, arman.id()).scale()).isEqualTo(SCHOOL.orElseThrow());
        assertThat(results.of(arman).getFirst().grade()).isEqualTo("4");
        gradebook.grade(teacher, classroom, GradeScales.find("university"));
        assertThat(results.of(arman).getFirst().grade()).isEqualTo("C");
        gradebook.grade(teacher, classroom, Optional.empty());
        assertThat(gradebook.page(teacher, classroom, 1).scale()).isNull();
        assertThat(results.of(arman).getFirst().grade()).isNull();
    }

    @Test
    void a_student_sees_no_grade_of_a_result_that_is_not_shown() {
        gradebook.grade(teacher, classroom, SCHOOL);
        take(arman, set(NEVER_SHOWN), 3);
        begin(dana, set(Rules.PLAIN));
        assertThat(results.of(arman)).extracting(OwnResult::grade).containsOnlyNulls();
        assertThat(results.of(dana)).extracting(OwnResult::grade).containsOnlyNulls();
    }

    @Test
    void nobody_grades_a_class_that_is_not_theirs() {
        for (var stranger : List.of(people.teacher(), people.owner(), arman))
            assertThatExceptionOfType(ClassException.class)
                    .isThrownBy(() -> gradebook.grade(stranger, classroom, SCHOOL));
        assertThat(gradebook.page(teacher, classroom, 1).scale()).isNull();
    }

    @Test
    void grades_are_exported_as_numbers_where_they_are_some() {
        take(arman, set(Rules.PLAIN), 2);
        gradebook.grade(teacher, classroom, SCHOOL);
        var table = GradebookTable.of(gradebook.whole(teacher, classroom), Language.EN);
        assertThat(table.header()).hasSize(7).last().isEqualTo("Mean: grade");
        var rows = table.rows().iterator();
        var first = rows.next();
        assertThat(first.get(4)).isEqualTo(Cell.of(4));
        assertThat(first.get(6)).isEqualTo(Cell.of(4));
        assertThat(rows.next().subList(2, 7)).containsOnly(Cell.empty());
        gradebook.grade(teacher, classroom, GradeScales.find("university"));
        table = GradebookTable.of(gradebook.whole(teacher, classroom), Language.EN);
        assertThat(table.rows().iterator().next().get(4)).isEqualTo(Cell.of("C"));
    }

    @Test
    void the_scale_goes_with_its_class() {
        gradebook.grade(teacher, classroom, SCHOOL);
        classes.delete(teacher, classroom);
        assertThat(bean(ChosenScales.class).of(classroom)).isEmpty();
    }
}
