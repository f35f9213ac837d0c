package kz.zerek.score.ui;

import java.util.Optional;
import kz.zerek.account.Person;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.AssignmentNotice;
import kz.zerek.score.Remarking;
import org.springframework.stereotype.Component;

/** Tells that facts were corrected after an assignment was taken. */
@Component
class RemarkNotice implements AssignmentNotice {

    private final Remarking remarking;

    RemarkNotice(Remarking remarking) {
        this.remarking = remarking;
    }

    @Override
    public Optional<String> key(Person teacher, AssignmentId id) {
        return remarking.isDue(teacher, id) ? Optional.of("remark.due") : Optional.empty();
    }

    @Override
    public String address(AssignmentId id) {
        return Ways.remark(id);
    }
}
