package kz.zerek.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zerek.bank.Actor;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Topic;
import kz.zerek.demo.World.Place;

/** Makes one topic of a large bank: some bodies of a town, what is told of them, and where it is told. */
final class TopicFacts {

    /** A third of the facts are acronyms, half are dates, the rest are proposals. */
    private static final int ACRONYMS_OF_TEN = 3;

    private static final int DATES_OF_TEN = 5;
    private static final int BODIES_WITHOUT_ACRONYM = 8;
    private static final int ORGANISATIONS_THAT_PROPOSE = 2;
    private static final int MEMBERS = 10;
    private static final int TRIES = 4;

    private final World world;
    private final Place place;
    private final Draws draws;
    private final Sources sources;
    private final List<Founded> bodies = new ArrayList<>();
    private int made;

    /** A body, and the year since which there is something to tell of it. */
    record Founded(Body body, int year) {}

    TopicFacts(World world, Place place, Draws draws) {
        this.world = world;
        this.place = place;
        this.draws = draws;
        sources = new Sources(world, place, draws);
    }

    void make(int facts) {
        var name = world.texts.fill(
                world.words.topic(),
                language -> Map.of(
                        "town", place.town().name().in(language),
                        "area", place.area().name().in(language)));
        world.parts.topics.add(new Topic(place.id(), name));
        int acronyms = facts * ACRONYMS_OF_TEN / 10;
        int dates = facts * DATES_OF_TEN / 10;
        found(acronyms + BODIES_WITHOUT_ACRONYM);
        new Acronyms(this).make(bodies.subList(0, acronyms));
        new Events(this).make(dates);
        new Proposals(this, organisations()).make(facts - acronyms - dates);
        if (acronyms >= 2 * MEMBERS && draws.once(3)) addSet();
        world.parts.documents.addAll(sources.documents());
    }

    /** Those first whose acronyms nobody has. */
    private void found(int count) {
        var all = new ArrayList<Body>();
        for (var field : place.area().fields())
            for (var kind : world.words.kinds()) all.add(Body.of(world.words, place.town(), field, kind));
        var left = new ArrayList<>(draws.shuffled(all));
        for (int round = 0; round <= TRIES && bodies.size() < count; round++) {
            for (var body : List.copyOf(left)) {
                if (bodies.size() == count) break;
                boolean isNew = body.initials(world.words).stream().noneMatch(world.acronyms::contains);
                if (!isNew && round == 0) continue;
                body.initials(world.words).stream().forEach(world.acronyms::add);
                left.remove(body);
                bodies.add(new Founded(body, draws.between(1890, 2010)));
            }
        }
    }

    private List<Actor> organisations() {
        var actors = new ArrayList<Actor>();
        for (var founded : bodies.subList(bodies.size() - ORGANISATIONS_THAT_PROPOSE, bodies.size())) {
            var body = founded.body();
            actors.add(new Actor(
                    place.id() + "-o" + (actors.size() + 1),
                    Actor.Kind.ORGANISATION,
                    body.kind().gender(),
                    body.named()));
        }
        world.parts.actors.addAll(actors);
        return actors;
    }

    private void addSet() {
        var title = world.title(draws);
        var acronyms = world.parts.acronyms;
        var own = acronyms.subList(acronyms.size() - 2 * MEMBERS, acronyms.size());
        var members = draws.shuffled(own).stream()
                .limit(MEMBERS)
                .map(fact -> fact.id())
                .toList();
        world.parts.sets.add(new FactSet(
                place.id() + "-list",
                place.id(),
                world.texts.fill(world.words.set().question(), language -> Map.of("title", title.in(language))),
                world.texts.fill(world.words.set().claim(), language -> Map.of("title", title.in(language))),
                members,
                sources.any(),
                null));
    }

    World world() {
        return world;
    }

    Place place() {
        return place;
    }

    Draws draws() {
        return draws;
    }

    Sources sources() {
        return sources;
    }

    Founded anyBody() {
        return draws.of(bodies);
    }

    Actor anyone() {
        return draws.of(world.people);
    }

    String nextId() {
        return place.id() + "-" + ++made;
    }

    /** All that a text about a body may name, drawn anew. */
    Told told(Body body) {
        return new Told(
                body,
                anyBody().body(),
                anyone(),
                world.in(draws.of(world.words.towns())),
                world.title(draws),
                draws.between(2, 40));
    }
}
