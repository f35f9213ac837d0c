package kz.zerek.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Forum;
import kz.zerek.demo.Words.Area;
import kz.zerek.demo.Words.Town;
import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.Localized;
import kz.zerek.language.kazakh.Kazakh;

/** What all topics of a large bank have in common: its words, its people, and what was made before. */
final class World {

    private static final Form LOCATIVE = Form.of(Case.LOCATIVE);

    final Words words;
    final Texts texts;
    final Parts parts;
    final List<Actor> people;
    /** Acronyms, in whatever language. */
    final Set<String> acronyms = new HashSet<>();
    /** What is told of a body or proposed, in English: it is told once. */
    final Set<String> told = new HashSet<>();

    /** A town, and what a topic tells of it. */
    record Place(Town town, Area area) {
        String id() {
            return town.id() + "-" + area.id();
        }
    }

    World(Words words, Texts texts, Parts parts) {
        this.words = words;
        this.texts = texts;
        this.parts = parts;
        people = List.copyOf(parts.actors);
    }

    List<Place> places() {
        var places = new ArrayList<Place>();
        for (var town : words.towns()) for (var area : words.areas()) places.add(new Place(town, area));
        return places;
    }

    void addForums(int count, Draws draws) {
        var ids = new HashSet<String>();
        while (ids.size() < count) {
            var town = draws.of(words.towns());
            var field = draws.of(draws.of(words.areas()).fields());
            var id = slug(town.id() + " forum " + field.en());
            if (!ids.add(id)) continue;
            parts.forums.add(
                    new Forum(id, Body.of(words, town, field, words.forum()).named()));
        }
    }

    private static String slug(String english) {
        return english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }

    /** Where something is in a town: «Таразда», «в Таразе», "in Taraz". */
    Localized<String> in(Town town) {
        var kazakh = Kazakh.inflect(town.name().kk(), LOCATIVE);
        return new Localized<>(
                kazakh, town.in(), words.english().in() + " " + town.name().en());
    }

    Localized<String> title(Draws draws) {
        var head = draws.of(words.titleHeads());
        var rest = draws.of(words.titleRests());
        return texts.fill(words.title(), language -> Map.of("head", head.in(language), "rest", rest.in(language)));
    }
}
