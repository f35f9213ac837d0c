package kz.zerek.assignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kz.zerek.exam.store.Exam;
import kz.zerek.language.Language;

/**
 * What a test asks of whoever takes it.
 *
 * @param questions how many
 * @param points the most that can be reached
 * @param languages in which it may be taken
 */
public record TestOutline(int questions, BigDecimal points, Set<Language> languages, List<PassMark> passMarks) {

    public TestOutline {
        languages = Set.copyOf(languages);
        passMarks = List.copyOf(passMarks);
    }

    static TestOutline of(Exam exam) {
        var form = exam.form();
        return new TestOutline(
                form.items().size(), form.total(), exam.blueprint().languages(), PassMark.of(exam.blueprint()));
    }
}
