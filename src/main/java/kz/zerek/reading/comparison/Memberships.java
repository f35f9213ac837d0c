package kz.zerek.reading.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zerek.language.PartialDate;

/** Who joined a body when, and since when something of it is where: nothing of a body is in a state before it is a member. */
final class Memberships {

    private final Map<Pair, List<Entry>> memberships = new HashMap<>();
    private final Map<Pair, List<Entry>> presences = new HashMap<>();

    private record Pair(String body, String name) {}

    private record Entry(String id, PartialDate date) {}

    void add(String id, Wording wording, PartialDate date) {
        if (wording.isMembership()) add(memberships, wording, new Entry(id, date));
        if (wording.isPresence()) add(presences, wording, new Entry(id, date));
    }

    private static void add(Map<Pair, List<Entry>> held, Wording wording, Entry entry) {
        pairs(wording)
                .forEach(pair ->
                        held.computeIfAbsent(pair, p -> new ArrayList<>()).add(entry));
    }

    Stream<Match> matches(Wording wording, PartialDate date) {
        var joinedLater = held(memberships, wording, wording.isPresence()).filter(entry -> date.isBefore(entry.date()));
        var beganEarlier = held(presences, wording, wording.isMembership())
                .filter(entry -> entry.date().isBefore(date));
        return Stream.concat(joinedLater, beganEarlier)
                .map(entry -> new Match(Match.Kind.BEFORE_MEMBERSHIP, entry.id()));
    }

    private static Stream<Entry> held(Map<Pair, List<Entry>> held, Wording wording, boolean asked) {
        if (!asked) return Stream.empty();
        return pairs(wording).flatMap(pair -> held.getOrDefault(pair, List.of()).stream());
    }

    /** Each body with the states and cities beside it; if none is known, with each name, of which one may be that of a state. */
    private static Stream<Pair> pairs(Wording wording) {
        var names = wording.terms().entrySet().stream()
                .filter(term -> term.getValue().isName())
                .map(Map.Entry::getKey)
                .toList();
        var others = names.stream().filter(name -> !Bodies.isBody(name)).toList();
        var places = others.stream().filter(Bodies::isKnown).toList();
        return names.stream()
                .filter(Bodies::isBody)
                .flatMap(body -> (places.isEmpty() ? others : places).stream().map(name -> new Pair(body, name)));
    }
}
