package kz.zerek.attempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.PersonalData;
import kz.zerek.attempt.internal.MarkRepository;
import kz.zerek.attempt.internal.ResponseCodec;
import org.springframework.stereotype.Component;

/**
 * What attempts know of a person: what they were asked, what they answered, what it was worth, and why that was changed; and
 * the marks of others that they changed.
 */
@Component
class AttemptData implements PersonalData {

    private final AttemptRecords records;
    private final MarkRepository marks;

    AttemptData(AttemptRecords records, MarkRepository marks) {
        this.records = records;
        this.marks = marks;
    }

    @Override
    public String name() {
        return "attempts";
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        return Map.of(
                "taken",
                records.of(new PersonTaker(person.id())).stream()
                        .map(id -> of(records.shown(id)))
                        .toList(),
                "decided",
                marks.by(person.id()).stream().map(AttemptData::of).toList());
    }

    private Map<String, Object> of(Attempt attempt) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", attempt.id().toString());
        all.put("started", attempt.startedAt().toString());
        if (attempt.finishedAt() != null)
            all.put("finished", attempt.finishedAt().toString());
        all.put("answers", attempt.items().stream().map(AttemptData::of).toList());
        // They tell marks, which may not be to be seen.
        if (attempt.isShown()) {
            var reasons = marks.history(attempt.id()).stream().filter(mark -> mark.reason() != null);
            all.put("changes", reasons.map(AttemptData::of).toList());
        }
        return all;
    }

    private static Map<String, Object> of(AttemptItem item) {
        var all = new LinkedHashMap<String, Object>();
        all.put("question", item.question().id());
        all.put("kind", item.question().kind().key());
        if (item.language() != null) all.put("language", item.language().code());
        if (item.response() != null) all.put("response", ResponseCodec.write(item.response()));
        if (item.mark() != null) all.put("share", item.mark().fraction());
        return all;
    }

    private static Map<String, Object> of(GivenMark mark) {
        return Map.of(
                "question", mark.position(),
                "share", mark.mark().fraction(),
                "reason", Objects.requireNonNull(mark.reason()),
                "at", mark.at().toString());
    }

    private static Map<String, Object> of(MarkRepository.Decision decision) {
        var mark = decision.mark();
        var all = new LinkedHashMap<String, Object>();
        all.put("attempt", decision.attempt().toString());
        all.put("question", mark.position());
        all.put("share", mark.mark().fraction());
        all.put("origin", mark.origin().name().toLowerCase(Locale.ROOT));
        if (mark.reason() != null) all.put("reason", mark.reason());
        all.put("at", mark.at().toString());
        return all;
    }

    @Override
    public void delete(PersonId person) {
        records.of(new PersonTaker(person)).forEach(records::delete);
    }

    @Override
    public void pass(PersonId from, PersonId to) {
        records.pass(new PersonTaker(from), new PersonTaker(to));
    }
}
