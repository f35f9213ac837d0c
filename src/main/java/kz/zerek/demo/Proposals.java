package kz.zerek.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import org.jspecify.annotations.Nullable;

/** Makes the proposals of one topic. */
final class Proposals {

    /** The year of the first session of every forum; the next ones follow year by year. */
    private static final int FIRST_SESSION = 1950;

    private static final int LAST_YEAR = 2024;

    private final TopicFacts topic;
    private final List<Actor> organisations;
    private final World world;
    private final Draws draws;

    Proposals(TopicFacts topic, List<Actor> organisations) {
        this.topic = topic;
        this.organisations = organisations;
        world = topic.world();
        draws = topic.draws();
    }

    void make(int count) {
        for (int made = 0; made < count; ) {
            var what = what();
            boolean isNew = world.told.add(what.en().base());
            // The same is proposed again now and then, by somebody else.
            if (!isNew && !draws.once(3)) continue;
            world.parts.proposals.add(fact(what));
            made++;
        }
    }

    private ProposalFact fact(Localized<Noun> what) {
        int year = draws.between(FIRST_SESSION, LAST_YEAR);
        var where = where(year);
        return new ProposalFact(
                topic.nextId(),
                topic.place().id(),
                draws.once(5) ? draws.of(organisations).id() : topic.anyone().id(),
                where,
                null,
                where == null || !draws.once(6) ? draws.date(year, year) : null,
                what,
                List.of(),
                topic.sources().any(),
                null);
    }

    private @Nullable Place where(int year) {
        return switch (draws.between(1, 7)) {
            case 1, 2, 3 -> new Place.Session(draws.of(world.parts.forums).id(), year - FIRST_SESSION + 1);
            case 4 -> new Place.Named(world.in(draws.of(world.words.towns())));
            case 5 -> {
                var told = topic.told(topic.anyBody().body());
                yield new Place.Named(world.texts.fill(world.words.at(), told::slots));
            }
            case 6 -> new Place.Named(world.in(topic.place().town()));
            default -> null;
        };
    }

    private Localized<Noun> what() {
        var told = topic.told(topic.anyBody().body());
        var text = world.texts.fill(
                draws.of(world.words.proposals()),
                language -> Map.of(
                        "in", told.in().in(language),
                        "title", told.title().in(language),
                        "kind", told.body().kind(language),
                        "field", told.body().field().in(language).toLowerCase(Locale.ROOT)));
        return text.map(Noun::of);
    }
}
