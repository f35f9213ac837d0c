package kz.zerek.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.zerek.account.Person;
import kz.zerek.assignment.AssignmentException;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Assignments;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.attempt.GivenMark;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.attempt.Marks;
import kz.zerek.attempt.UnfinishedAttemptException;
import kz.zerek.attempt.UnknownAttemptException;
import kz.zerek.score.ScoreException.Problem;
import org.springframework.stereotype.Service;

/**
 * The answers of students for who teaches them, and what they are worth: it can be changed, for a reason, which is kept, as
 * is every mark before. All methods throw a {@link ScoreException} for an attempt that is not one of their students'.
 */
@Service
public class ChangedMarks {

    private final AttemptRecords attempts;
    private final Assignments assignments;
    private final Marks marks;

    ChangedMarks(AttemptRecords attempts, Assignments assignments, Marks marks) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.marks = marks;
    }

    /** With its marks, whatever the student is shown. */
    public Attempt attempt(Person teacher, AttemptId id) {
        try {
            var attempt = attempts.get(id);
            if (attempt.assignment() == null) throw new ScoreException(Problem.UNKNOWN);
            assignments.get(teacher, new AssignmentId(attempt.assignment()));
            return attempt;
        } catch (UnknownAttemptException | AssignmentException e) {
            throw new ScoreException(Problem.UNKNOWN);
        }
    }

    /** The marks of all answers, each answer's in their order. */
    public List<GivenMark> history(Person teacher, AttemptId id) {
        attempt(teacher, id);
        return marks.history(id);
    }

    /**
     * @param points as typed, with a point or a comma
     * @throws ScoreException if the points or the reason are none, or the attempt goes on
     */
    public void change(Person teacher, AttemptId id, int position, String points, String reason) {
        var attempt = attempt(teacher, id);
        var most = most(attempt, position);
        var number = number(points)
                .filter(typed -> typed.signum() >= 0 && typed.compareTo(most) <= 0)
                .orElseThrow(() -> new ScoreException(Problem.POINTS));
        var why = reason.strip();
        if (why.isEmpty()
                || why.length() > Gradebook.LONGEST_REASON
                || why.chars().anyMatch(Character::isISOControl)) throw new ScoreException(Problem.REASON);
        if (!attempt.isFinished()) throw new ScoreException(Problem.UNFINISHED);
        marks.change(id, position, number.doubleValue() / most.doubleValue(), teacher.id(), why);
    }

    /**
     * Lets the mark before hold again.
     *
     * @param marking that is undone
     * @throws ScoreException if it is no change, or not the last one
     */
    public void undo(Person teacher, AttemptId id, int position, int marking) {
        most(attempt(teacher, id), position);
        try {
            if (!marks.undo(id, position, marking, teacher.id())) throw new ScoreException(Problem.STALE);
        } catch (UnfinishedAttemptException e) {
            throw new ScoreException(Problem.UNFINISHED);
        }
    }

    private static BigDecimal most(Attempt attempt, int position) {
        try {
            return attempt.item(position).points();
        } catch (InvalidResponseException e) {
            throw new ScoreException(Problem.UNKNOWN);
        }
    }

    /** No more than two decimals, as the points of questions have. */
    private static Optional<BigDecimal> number(String typed) {
        var text = typed.strip().replace(',', '.');
        return text.matches("[0-9]{1,4}(\\.[0-9]{1,2})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
