package kz.zerek.correction;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.PersonalData;
import kz.zerek.correction.internal.CorrectionRepository;
import org.springframework.stereotype.Component;

/** What is kept of the facts that somebody has corrected and reviewed: it stays without a name when the account goes. */
@Component
class CorrectionData implements PersonalData {

    private final CorrectionRepository repository;

    CorrectionData(CorrectionRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public Map<String, ?> of(Person person) {
        return Map.of(
                "corrected",
                repository.by(person.id()).stream().map(CorrectionData::fields).toList(),
                "reviewed",
                repository.statusesBy(person.id()).stream()
                        .map(CorrectionData::fields)
                        .toList());
    }

    private static Map<String, String> fields(Correction correction) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("fact", correction.fact());
        fields.put("reason", correction.reason());
        fields.put("at", correction.at().toString());
        return fields;
    }

    private static Map<String, String> fields(FactStatus status) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("fact", status.fact());
        fields.put("status", status.status().key());
        fields.put("note", status.note());
        fields.put("at", status.at().toString());
        return fields;
    }

    @Override
    public void delete(PersonId person) {
        // The database forgets who it was.
    }
}
