package kz.zerek.assignment;

import java.math.BigDecimal;
import java.util.List;
import kz.zerek.exam.store.Exam;

/**
 * What a test asks of whoever takes it.
 *
 * @param questions how many
 * @param points the most that can be reached
 */
public record TestOutline(int questions, BigDecimal points, List<PassMark> passMarks) {

    public TestOutline {
        passMarks = List.copyOf(passMarks);
    }

    static TestOutline of(Exam exam) {
        var form = exam.form();
        return new TestOutline(form.items().size(), form.total(), PassMark.of(exam.blueprint()));
    }
}
