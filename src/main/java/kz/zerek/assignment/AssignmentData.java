package kz.zerek.assignment;

import java.util.List;
import java.util.Map;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.PersonalData;
import kz.zerek.assignment.internal.AssignedStudents;
import kz.zerek.assignment.internal.AssignmentRepository;
import kz.zerek.exam.store.Exams;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What assignments know of a person: what they set, and where they were given more time. What was set for a class that
 * others teach too passes to one of them, and its test to one of all these, before tests and classes are asked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AssignmentData implements PersonalData {

    private final AssignmentRepository assignments;
    private final AssignedStudents students;
    private final Exams exams;

    AssignmentData(AssignmentRepository assignments, AssignedStudents students, Exams exams) {
        this.assignments = assignments;
        this.students = students;
        this.exams = exams;
    }

    @Override
    public String name() {
        return "assignments";
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        var id = person.id();
        var set = assignments.setBy(id).stream().map(AssignmentData::of).toList();
        return Map.of("set", set, "time", time(id));
    }

    private static Map<String, Object> of(Assignment assignment) {
        return Map.of("test", assignment.title(), "at", assignment.createdAt().toString());
    }

    private List<Map<String, Object>> time(PersonId student) {
        return students.extraMinutes(student).entrySet().stream()
                .flatMap(entry -> assignments
                        .find(entry.getKey())
                        .map(assignment ->
                                Map.<String, Object>of("test", assignment.title(), "minutes", entry.getValue()))
                        .stream())
                .toList();
    }

    @Override
    public void delete(PersonId person) {
        assignments.heirs(person).forEach(assignments::giveTo);
        // Also those that others have set since they inherited it: they go with the test.
        assignments.heirsOfTests(person).forEach(exams::giveTo);
        // The rest goes with the person, or with their tests.
    }

    @Override
    public void pass(PersonId from, PersonId to) {
        students.pass(from, to);
    }
}
