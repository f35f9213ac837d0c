package kz.zerek.attempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.PersonalData;
import kz.zerek.attempt.internal.ResponseCodec;
import org.springframework.stereotype.Component;

/** What attempts know of a person: what they were asked, what they answered, and what it was worth. */
@Component
class AttemptData implements PersonalData {

    private final Attempts attempts;

    AttemptData(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public String name() {
        return "attempts";
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        var taker = new PersonTaker(person.id());
        return Map.of(
                "taken",
                attempts.of(taker).stream()
                        .map(id -> of(attempts.kept(id, taker)))
                        .toList());
    }

    private static Map<String, Object> of(Attempt attempt) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", attempt.id().toString());
        all.put("started", attempt.startedAt().toString());
        if (attempt.finishedAt() != null)
            all.put("finished", attempt.finishedAt().toString());
        all.put("answers", attempt.items().stream().map(AttemptData::of).toList());
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

    @Override
    public void delete(PersonId person) {
        attempts.of(new PersonTaker(person)).forEach(attempts::delete);
    }
}
