package kz.zerek.classroom;

import java.util.List;
import java.util.Map;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.PersonalData;
import kz.zerek.classroom.internal.ClassRepository;
import org.springframework.stereotype.Component;

/** What classes know of a person: which they are in, or teach. Those that nobody else teaches go with their teacher. */
@Component
class ClassData implements PersonalData {

    private final ClassRepository classes;

    ClassData(ClassRepository classes) {
        this.classes = classes;
    }

    @Override
    public String name() {
        return "classes";
    }

    @Override
    public Map<String, List<String>> of(Person person) {
        return Map.of(
                "student", classes.of(person.id()).stream().map(Classroom::name).toList(),
                "teacher",
                        classes.taughtBy(person.id()).stream()
                                .map(ClassRow::name)
                                .toList());
    }

    @Override
    public void delete(PersonId person) {
        classes.taughtBy(person).forEach(row -> classes.lock(row.id()));
        classes.taughtOnlyBy(person).forEach(classes::delete);
    }

    @Override
    public void pass(PersonId from, PersonId to) {
        classes.pass(from, to);
    }
}
