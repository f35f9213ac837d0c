package kz.zerek.reading;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.zerek.bank.Bank;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.extraction.Extractor;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.reading.Draft.Kind;

/** What is found in texts, and drafts that are complete in each language. */
final class CandidatesFixture {

    static final ReadingId ID = new ReadingId("reading-0123456789");
    static final Bank BANK = StarterBank.read();

    private static final Map<String, String> STATEMENT =
            Map.of("kk", "Көпір {date} салынды", "ru", "Мост построен {date}", "en", "The bridge was built {date}");
    private static final Map<String, String> SHORT = Map.of("kk", "ҚКҚ", "ru", "ОМК", "en", "BBC");
    private static final Map<String, String> LONG =
            Map.of("kk", "Қалалық көпір қоры", "ru", "Общество мостов края", "en", "Bridge Building Club");
    private static final Map<String, String> WHAT =
            Map.of("kk", "көпір салу", "ru", "построить мост", "en", "building a bridge");

    private static final Map<String, String> SHARE = Map.of(
            "kk",
            "Көпірге салықтың {value} керек",
            "ru",
            "Мосту нужно {value} налога",
            "en",
            "The bridge takes {value} of tax");
    private static final Map<String, String> HOW_MUCH = Map.of(
            "kk",
            "Көпірге салықтың қанша пайызы керек?",
            "ru",
            "Сколько налога нужно мосту?",
            "en",
            "How much of tax does the bridge take?");

    private CandidatesFixture() {}

    static Reading reading(Language language) {
        return new Reading(ID, Localized.of(_ -> "Document"), language, 1, Instant.EPOCH, null);
    }

    /** What is found in a text of one version, written in its main language. */
    static List<Candidate> found(String text) {
        var extraction = Extractor.extract(text, null);
        return new CandidateMaker(text, 1, extraction.language(), BANK).candidates(extraction.finds(), 1, null);
    }

    /** The only one of a kind that is found in a text. */
    static Candidate found(String text, Kind kind) {
        var all = found(text).stream()
                .filter(candidate -> candidate.kind() == kind)
                .toList();
        if (all.size() != 1) throw new AssertionError("not one " + kind + " in: " + text + " " + all);
        return all.getFirst();
    }

    /** One that a teacher could have: a part of a text that is one sentence. */
    static Candidate of(String sentence, int start, int end, Draft draft) {
        return candidate(1, new Place(1, new Span(start, end), new Span(0, sentence.length())), draft);
    }

    static Candidate candidate(int number, Place place, Draft draft) {
        return Candidate.found(number, new Discovery(place, 0.9, "rule", draft, Map.of()), null);
    }

    static Draft draft(Kind kind, String... fieldsAndValues) {
        var fields = new TreeMap<String, String>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) fields.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        return new Draft(kind, fields);
    }

    /** The same with all that it does not say yet. */
    static Candidate completed(Candidate candidate) {
        return candidate.with(completed(candidate.draft()));
    }

    static Draft completed(Draft draft) {
        var more = new TreeMap<String, String>();
        switch (draft.kind()) {
            case DATE -> {
                more.put("date", "1992");
                add(more, "statement", STATEMENT);
            }
            case ACRONYM -> {
                add(more, "short", SHORT);
                add(more, "long", LONG);
            }
            case PROPOSAL -> {
                add(more, "what", WHAT);
                if (!draft.has("who")) addActor(more);
                var isNamed =
                        Arrays.stream(Language.values()).anyMatch(language -> draft.has(Draft.in("where", language)));
                if (isNamed) add(more, "where", Map.of("kk", "Астанада", "ru", "в Астане", "en", "in Astana"));
            }
        }
        return draft.filledWith(more);
    }

    /** The same with one of the details complete. */
    static Draft withDetail(Draft draft, int place) {
        var detail = DraftDetails.place(place);
        var fields = new TreeMap<String, String>(Map.of("value", "10", "unit", "percent"));
        add(fields, "statement", SHARE);
        add(fields, "question", HOW_MUCH);
        return DraftDetails.with(draft, detail, fields);
    }

    private static void add(Map<String, String> fields, String field, Map<String, String> texts) {
        texts.forEach((language, text) -> fields.put(field + "." + language, text));
    }

    private static void addActor(Map<String, String> fields) {
        fields.put("actor.kind", "person");
        fields.put("actor.gender", "masculine");
        fields.put("actor.name.kk", "Асан Құрманов");
        fields.put("actor.name.ru.base", "Асан Курманов");
        fields.put("actor.name.ru.genitive", "Асана Курманова");
        fields.put("actor.name.en", "Assan Kurmanov");
    }

    static DraftChecks.Checked check(String text, Candidate... candidates) {
        return check(text, List.of(candidates));
    }

    static DraftChecks.Checked check(String text, List<Candidate> candidates) {
        return DraftChecks.check(reading(Language.EN), candidates, BANK, _ -> text);
    }
}
