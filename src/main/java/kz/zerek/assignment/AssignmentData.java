package kz.zerek.assignment;

import java.util.List;
import java.util.Map;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.PersonalData;
import kz.zerek.assignment.internal.AssignmentRepository;
import org.springframework.stereotype.Component;

/** What assignments know of a person: what they set, and where they were given more time. */
@Component
class AssignmentData implements PersonalData {

    private final AssignmentRepository assignments;

    AssignmentData(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    @Override
    public String name() {
        return "assignments";
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        var id = person.id();
        // What colleagues have set for the same classes is theirs.
        var set = assignments.ofTeacher(id, 0, Integer.MAX_VALUE).stream()
                .filter(assignment -> id.equals(assignment.teacher()))
                .map(AssignmentData::of)
                .toList();
        return Map.of("set", set, "time", time(id));
    }

    private static Map<String, Object> of(Assignment assignment) {
        return Map.of("test", assignment.title(), "at", assignment.createdAt().toString());
    }

    private List<Map<String, Object>> time(PersonId student) {
        return assignments.extraMinutes(student).entrySet().stream()
                .flatMap(entry -> assignments
                        .find(entry.getKey())
                        .map(assignment -> Map.<String, Object>of(
                                "test",
                                assignment.title(),
                                "minutes",
                                entry.getValue().get(student)))
                        .stream())
                .toList();
    }

    @Override
    public void delete(PersonId person) {
        // The database does, with the person.
    }
}
