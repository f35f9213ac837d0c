package kz.zerek.score;

import java.util.List;
import kz.zerek.account.Person;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentException;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Assignments;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.attempt.AttemptResult;
import kz.zerek.attempt.Marks;
import kz.zerek.bank.BankStore;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.Exams;
import kz.zerek.question.Markings;
import kz.zerek.score.ScoreException.Problem;
import kz.zerek.score.internal.KeptMarks;
import org.springframework.stereotype.Component;

/** What marking assignments anew starts from. */
@Component
class TrialMarkings {

    private final Assignments assignments;
    private final Exams exams;
    private final AttemptRecords attempts;
    private final Marks marks;
    private final KeptMarks kept;
    private final BankStore banks;
    private final Markings markings;

    TrialMarkings(
            Assignments assignments,
            Exams exams,
            AttemptRecords attempts,
            Marks marks,
            KeptMarks kept,
            BankStore banks,
            Markings markings) {
        this.assignments = assignments;
        this.exams = exams;
        this.attempts = attempts;
        this.marks = marks;
        this.kept = kept;
        this.banks = banks;
        this.markings = markings;
    }

    /** @throws ScoreException if it is not the teacher's */
    Assignment assignment(Person teacher, AssignmentId id) {
        try {
            return assignments.get(teacher, id);
        } catch (AssignmentException e) {
            throw new ScoreException(Problem.UNKNOWN);
        }
    }

    /** As it was set. */
    Exam exam(Assignment assignment) {
        return exams.get(assignment.exam(), assignment.version());
    }

    /** Of the finished attempts, the earliest first. */
    List<AttemptResult> results(AssignmentId id) {
        return marks.results(List.of(id.value())).stream()
                .filter(result -> result.finishedAt() != null)
                .toList();
    }

    /** @param revision of the bank to mark by */
    TrialMarking of(Assignment assignment, long revision) {
        return new TrialMarking(
                attempts,
                marks,
                markings,
                exam(assignment).blueprint().credit(),
                banks.bank(revision),
                kept.upTo(assignment.id()).map(banks::bank));
    }
}
