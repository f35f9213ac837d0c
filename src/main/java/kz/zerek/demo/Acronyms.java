package kz.zerek.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Citation;
import kz.zerek.demo.TopicFacts.Founded;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Relation;
import kz.zerek.language.date.DateWords;
import org.jspecify.annotations.Nullable;

/** Makes the acronyms of one topic. */
final class Acronyms {

    private static final int LURES = 3;

    private final TopicFacts topic;
    private final World world;
    private final Draws draws;

    Acronyms(TopicFacts topic) {
        this.topic = topic;
        world = topic.world();
        draws = topic.draws();
    }

    void make(List<Founded> bodies) {
        for (var founded : bodies) world.parts.acronyms.add(fact(founded.body(), founded.year()));
    }

    private AcronymFact fact(Body body, int year) {
        var initials = body.initials(world.words);
        return new AcronymFact(
                topic.nextId(),
                topic.place().id(),
                initials,
                body.name(),
                draws.once(2) ? about(year) : null,
                draws.once(8) ? withArticle(body) : Localized.of(_ -> List.of()),
                draws.once(2) ? lures(body) : null,
                List.of(),
                draws.once(6) ? quoted(body, initials) : topic.sources().any(),
                draws.once(40) ? world.words.note() : null);
    }

    /** Who founded it and when: nobody founded two bodies in a year. */
    private @Nullable Localized<String> about(int year) {
        var person = topic.anyone();
        if (!world.told.add(person.id() + " " + year)) return null;
        var date = new Dating(PartialDate.of(year), Relation.AT);
        return world.texts.fill(
                world.words.about(),
                language ->
                        Map.of("date", DateWords.adverbial(date, language), "person", People.term(person, language)));
    }

    private static Localized<List<String>> withArticle(Body body) {
        return new Localized<>(List.of(), List.of(), List.of(body.named().en().base()));
    }

    /** Null if a language has too few. */
    private @Nullable Localized<List<String>> lures(Body body) {
        if (!body.hasFieldOfOneWord()) return null;
        var lures = Localized.of(language -> lures(body, language));
        return lures.stream().allMatch(list -> list.size() == LURES) ? lures : null;
    }

    private List<String> lures(Body body, Language language) {
        var initial = body.field().in(language).substring(0, 1).toLowerCase(Locale.ROOT);
        var fields = world.words.lures().in(language).getOrDefault(initial, List.of());
        return draws.shuffled(fields).stream()
                .limit(LURES)
                .map(field -> body.withField(field, language))
                .toList();
    }

    private Citation quoted(Body body, Localized<String> initials) {
        var in = world.in(topic.place().town());
        var sentence = world.texts.fill(world.words.seat(), language -> {
            var slots = new HashMap<String, Object>(Map.of("short", initials.in(language), "in", in.in(language)));
            slots.put("body", body.term(language));
            return slots;
        });
        var answer = Localized.of(language -> body.name().in(language) + " (" + initials.in(language) + ")");
        return topic.sources().sentence(sentence, answer);
    }
}
