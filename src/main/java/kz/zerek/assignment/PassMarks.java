package kz.zerek.assignment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.zerek.attempt.Attempt;
import kz.zerek.exam.Form;
import kz.zerek.exam.Part;
import kz.zerek.exam.store.Exams;
import org.springframework.stereotype.Service;

/** Whether attempts reach what the parts of their test ask for, for whoever may know it. */
@Service
public class PassMarks {

    /** Points are sums of thirds and the like. */
    private static final double SAME = 1e-9;

    private final Exams exams;

    PassMarks(Exams exams) {
        this.exams = exams;
    }

    /**
     * Whether every part that has a pass mark is passed.
     *
     * @param attempt at the assignment that is finished, with its marks
     * @return empty if no part has one
     */
    public Optional<Boolean> isPassed(Assignment assignment, Attempt attempt) {
        var exam = exams.get(assignment.exam(), assignment.version());
        var parts = exam.blueprint().parts();
        if (parts.stream().allMatch(part -> part.passMark() == null)) return Optional.empty();
        var form = exams.assembler(exam).variant(exam.form(), attempt.seed());
        return Optional.of(IntStream.rangeClosed(1, parts.size())
                .filter(number -> parts.get(number - 1).passMark() != null)
                .allMatch(number -> isPassed(parts.get(number - 1), number, form, attempt)));
    }

    private static boolean isPassed(Part part, int number, Form form, Attempt attempt) {
        double points = IntStream.rangeClosed(1, form.items().size())
                .filter(position -> form.item(position).part() == number)
                .mapToObj(attempt::item)
                .filter(item -> item.mark() != null)
                .mapToDouble(item -> item.mark().fraction() * item.points().doubleValue())
                .sum();
        return BigDecimal.valueOf(points + SAME).compareTo(part.passMark()) >= 0;
    }
}
