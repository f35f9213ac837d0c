package kz.zerek.score.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zerek.account.Person;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.AssignmentNotice;
import kz.zerek.correction.AffectedAssignments;
import kz.zerek.score.OutdatedMarks;
import org.springframework.stereotype.Component;

/** Leads from an assignment, and from a fact, to the marks that are to be decided on since facts were corrected. */
@Component
class RemarkWays implements AssignmentNotice, AffectedAssignments {

    private final OutdatedMarks outdated;

    RemarkWays(OutdatedMarks outdated) {
        this.outdated = outdated;
    }

    @Override
    public Optional<AssignmentNotice.Way> of(Person teacher, AssignmentId id) {
        var aftermath = outdated.aftermath(teacher, id);
        if (aftermath.isDue()) return Optional.of(new AssignmentNotice.Way("remark.due", Ways.remark(id), true));
        return aftermath.corrected().stream()
                .findFirst()
                .map(fact -> new AssignmentNotice.Way("remark.corrected", Ways.fact(fact), false));
    }

    @Override
    public Map<AssignmentId, AssignmentNotice.Way> of(Person teacher, List<Assignment> all) {
        return outdated.among(teacher, all).stream()
                .map(Assignment::id)
                .collect(Collectors.toMap(
                        id -> id, id -> new AssignmentNotice.Way("remark.due.list", Ways.remark(id), true)));
    }

    @Override
    public List<AffectedAssignments.Way> of(Person teacher, String fact) {
        return outdated.of(teacher, fact).stream()
                .map(assignment -> new AffectedAssignments.Way(assignment.title(), Ways.remark(assignment.id())))
                .toList();
    }
}
