package kz.zerek.demo;

import java.math.BigDecimal;
import java.util.List;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Detail;
import kz.zerek.bank.Statement;
import kz.zerek.demo.Words.Event;
import kz.zerek.language.Dating;
import kz.zerek.language.Localized;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Relation;
import org.jspecify.annotations.Nullable;

/** Makes the dated events of one topic. */
final class Events {

    private static final int LAST_YEAR = 2024;

    private final TopicFacts topic;
    private final World world;
    private final Draws draws;

    Events(TopicFacts topic) {
        this.topic = topic;
        world = topic.world();
        draws = topic.draws();
    }

    void make(int count) {
        for (int made = 0; made < count; ) {
            var event = draws.of(world.words.events());
            var founded = topic.anyBody();
            var told = topic.told(founded.body());
            var statement = world.texts.fill(event.statement(), told::slots);
            if (!world.told.add(statement.en())) continue;
            boolean isFounding = event.equals(world.words.events().getFirst());
            var date = isFounding ? draws.date(founded.year(), founded.year()) : later(founded.year(), event);
            var fact = fact(event, told, statement, date, isFounding ? null : PartialDate.of(founded.year()));
            world.parts.dates.add(fact);
            made++;
            if (isFounding && made < count && draws.once(4)) {
                world.parts.dates.add(again(fact, told));
                made++;
            }
        }
    }

    private PartialDate later(int year, Event event) {
        return draws.date(Math.max(year + 1, event.earliest() == null ? 0 : event.earliest()), LAST_YEAR);
    }

    private DateFact fact(
            Event event, Told told, Localized<String> statement, PartialDate date, @Nullable PartialDate earliest) {
        var id = topic.nextId();
        return new DateFact(
                id,
                topic.place().id(),
                new Dating(date, event.dating()),
                draws.once(2) ? earliest : null,
                id,
                draws.once(60) ? List.of(PartialDate.of(date.year() + 1)) : List.of(),
                statements(statement, world.texts.fill(event.question(), told::slots)),
                event.detail() != null && draws.once(3) ? List.of(detail(event.detail(), told)) : List.of(),
                event.dating() == Relation.AT && draws.once(6)
                        ? topic.sources().date(statement, date)
                        : topic.sources().any(),
                null);
    }

    /** The founding of a body in other words, and only its year. */
    private DateFact again(DateFact founding, Told told) {
        var words = world.words.founding();
        return new DateFact(
                topic.nextId(),
                founding.topic(),
                new Dating(
                        PartialDate.of(founding.dating().date().year()),
                        founding.dating().relation()),
                founding.earliest(),
                founding.event(),
                List.of(),
                statements(
                        world.texts.fill(words.statement(), told::slots),
                        world.texts.fill(words.question(), told::slots)),
                List.of(),
                topic.sources().any(),
                null);
    }

    private static Localized<Statement> statements(Localized<String> texts, Localized<String> questions) {
        return Localized.of(language -> new Statement(texts.in(language), questions.in(language)));
    }

    private Detail detail(Words.Number number, Told told) {
        return new Detail(
                number.id(),
                BigDecimal.valueOf(draws.between(3, number.most())),
                number.unit(),
                statements(
                        world.texts.fill(number.statement(), told::slots),
                        world.texts.fill(number.question(), told::slots)),
                null);
    }
}
