package kz.zerek.assignment;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import kz.zerek.account.PersonId;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.classroom.StudentWork;
import org.springframework.stereotype.Component;

/** Practice is not counted: it is the students' own. */
@Component
class BegunAssignments implements StudentWork {

    private final AttemptRecords records;

    BegunAssignments(AttemptRecords records) {
        this.records = records;
    }

    @Override
    public Map<PersonId, Integer> begun(Collection<PersonId> students) {
        var takers = students.stream().map(PersonTaker::new).toList();
        return records.begun(takers).entrySet().stream()
                .collect(toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }
}
