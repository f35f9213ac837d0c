package kz.zerek.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.language.Localized;

/** Which acronyms have a name in common, in whatever language: none is a false answer where the other is right. */
final class Namesakes {

    private final Map<String, Set<String>> byFact;

    Namesakes(Bank bank) {
        var byName = new HashMap<String, Set<String>>();
        var facts = bank.facts(AcronymFact.class).toList();
        for (var fact : facts)
            names(fact)
                    .forEach(name ->
                            byName.computeIfAbsent(name, _ -> new HashSet<>()).add(fact.id()));
        byFact = facts.stream()
                .collect(Collectors.toMap(
                        AcronymFact::id,
                        fact -> names(fact)
                                .map(byName::get)
                                .flatMap(Collection::stream)
                                .collect(Collectors.toSet())));
    }

    private static Stream<String> names(AcronymFact fact) {
        var shortAndLong = Stream.of(fact.shortName(), fact.longName())
                .filter(Objects::nonNull)
                .flatMap(Localized::stream);
        return Stream.concat(shortAndLong, fact.others().stream().flatMap(Collection::stream));
    }

    /** A fact is its own namesake. */
    boolean are(AcronymFact one, AcronymFact other) {
        return byFact.get(one.id()).contains(other.id());
    }
}
