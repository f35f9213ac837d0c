package kz.zerek.exam.store;

import java.util.List;
import java.util.Map;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.PersonalData;
import kz.zerek.exam.internal.ExamRepository;
import org.springframework.stereotype.Component;

/** What tests know of a person: those that they made, which go with them. */
@Component
class ExamData implements PersonalData {

    private final ExamRepository exams;

    ExamData(ExamRepository exams) {
        this.exams = exams;
    }

    @Override
    public String name() {
        return "tests";
    }

    @Override
    public Map<String, List<String>> of(Person person) {
        return Map.of("made", exams.titles(person.id()));
    }

    @Override
    public void delete(PersonId person) {
        exams.delete(person);
    }
}
