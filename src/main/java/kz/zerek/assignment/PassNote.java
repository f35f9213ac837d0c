package kz.zerek.assignment;

import java.util.Optional;
import kz.zerek.assignment.internal.AssignmentRepository;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.ResultNote;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import org.springframework.stereotype.Component;

/** Whether the test was passed. */
@Component
class PassNote implements ResultNote {

    private final AssignmentRepository assignments;
    private final PassMarks passMarks;

    PassNote(AssignmentRepository assignments, PassMarks passMarks) {
        this.assignments = assignments;
        this.passMarks = passMarks;
    }

    @Override
    public Optional<String> of(Attempt attempt, Language language) {
        return Optional.ofNullable(attempt.assignment())
                .flatMap(id -> assignments.find(new AssignmentId(id)))
                .flatMap(assignment -> passMarks.isPassed(assignment, attempt))
                .map(isPassed -> isPassed ? "assignment.result.passed" : "assignment.result.failed")
                .map(key -> Messages.bundled().text(language, key));
    }
}
