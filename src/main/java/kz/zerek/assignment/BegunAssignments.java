package kz.zerek.assignment;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.internal.AssignmentRepository;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.StudentWork;
import org.springframework.stereotype.Component;

/** Practice is not counted: it is the students' own. */
@Component
class BegunAssignments implements StudentWork {

    private final AssignmentRepository assignments;
    private final AttemptRecords records;

    BegunAssignments(AssignmentRepository assignments, AttemptRecords records) {
        this.assignments = assignments;
        this.records = records;
    }

    @Override
    public Map<PersonId, Integer> begun(ClassId id, Collection<PersonId> students) {
        var set = assignments.of(id).stream()
                .map(assignment -> assignment.id().value())
                .toList();
        var takers = students.stream().map(PersonTaker::new).toList();
        return records.begun(set, takers).entrySet().stream()
                .collect(toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }
}
