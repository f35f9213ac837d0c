package kz.zerek.bank.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Forum;
import kz.zerek.bank.Topic;

/**
 * A bank as the database has it.
 *
 * @param parts of each kind, in their order
 */
record StoredBank(Map<PartKind, List<Placed>> parts) {

    static final StoredBank EMPTY = new StoredBank(Map.of());

    /** @param place among the places of its kind */
    record Placed(Part part, long place) {}

    /** The name of a part in whatever revision. */
    record Name(PartKind kind, String id) {}

    /** @param parts in whatever order */
    static StoredBank of(Collection<Placed> parts) {
        return EMPTY.with(Set.of(), parts);
    }

    /** A bank whose parts have these places. */
    static StoredBank of(Bank bank, Map<Name, Long> places) {
        return of(Arrays.stream(PartKind.values())
                .flatMap(kind -> kind.of(bank).stream())
                .map(part -> new Placed(part, places.get(new Name(part.kind(), part.id()))))
                .toList());
    }

    List<Placed> parts(PartKind kind) {
        return parts.getOrDefault(kind, List.of());
    }

    /** The same without some parts, and with others. */
    StoredBank with(Set<Name> without, Collection<Placed> others) {
        var more = others.stream().collect(Collectors.groupingBy(placed -> placed.part.kind()));
        var merged = new EnumMap<PartKind, List<Placed>>(PartKind.class);
        for (var kind : PartKind.values())
            merged.put(
                    kind,
                    Stream.concat(
                                    parts(kind).stream()
                                            .filter(placed -> !without.contains(new Name(kind, placed.part.id()))),
                                    more.getOrDefault(kind, List.of()).stream())
                            .sorted(Comparator.comparingLong(Placed::place))
                            .toList());
        return new StoredBank(merged);
    }

    /** @param version of its content */
    Bank toBank(String version) {
        return new Bank(
                version,
                all(PartKind.DOCUMENT, Document.class),
                all(PartKind.TOPIC, Topic.class),
                all(PartKind.ACTOR, Actor.class),
                all(PartKind.FORUM, Forum.class),
                all(PartKind.FACT, Fact.class),
                all(PartKind.SET, FactSet.class));
    }

    private <T> List<T> all(PartKind kind, Class<T> type) {
        return parts(kind).stream()
                .map(placed -> type.cast(placed.part.content()))
                .toList();
    }
}
