package kz.zerek.reading;

import java.util.List;
import java.util.Map;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.PersonalData;
import kz.zerek.reading.internal.ReadingRepository;
import org.springframework.stereotype.Component;

/** What readings know of a person: the documents that they read. Those stay, and are the owner's: the bank rests on them. */
@Component
class ReadingData implements PersonalData {

    private final ReadingRepository readings;

    ReadingData(ReadingRepository readings) {
        this.readings = readings;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public Map<String, List<String>> of(Person person) {
        var titles = readings.of(person.id(), false).stream()
                .map(row -> row.reading().title().in(row.reading().language()))
                .toList();
        return Map.of("read", titles);
    }

    /** The database forgets whose they were when the person goes. */
    @Override
    public void delete(PersonId person) {}
}
