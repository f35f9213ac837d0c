package kz.zerek.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Fact;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Localized;

/** Which facts have a name in common, in whatever language: none is a false answer where the other is right. */
final class Namesakes<F extends Fact> {

    private final Map<String, Set<F>> byFact;

    private Namesakes(List<F> facts, Function<F, Stream<String>> names) {
        var byName = new HashMap<String, Set<F>>();
        for (var fact : facts)
            names.apply(fact)
                    .forEach(name -> byName.computeIfAbsent(name, _ -> new LinkedHashSet<>())
                            .add(fact));
        byFact = facts.stream()
                .collect(Collectors.toMap(
                        Fact::id,
                        fact -> names.apply(fact)
                                .map(byName::get)
                                .flatMap(Collection::stream)
                                .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    /** By their short and full names and all others. */
    static Namesakes<AcronymFact> ofAcronyms(Bank bank) {
        return new Namesakes<>(bank.facts(AcronymFact.class).toList(), Namesakes::names);
    }

    private static Stream<String> names(AcronymFact fact) {
        var shortAndLong = Stream.of(fact.shortName(), fact.longName())
                .filter(Objects::nonNull)
                .flatMap(Localized::stream);
        return Stream.concat(shortAndLong, fact.others().stream().flatMap(Collection::stream));
    }

    /** By what is proposed. */
    static Namesakes<ProposalFact> ofProposals(Bank bank) {
        return new Namesakes<>(
                bank.facts(ProposalFact.class).toList(),
                fact -> fact.what().stream().map(what -> what.base().toLowerCase(Locale.ROOT)));
    }

    /** A fact is its own namesake. */
    Set<F> of(F fact) {
        return byFact.get(fact.id());
    }

    boolean are(F one, F other) {
        // By id: to hash a whole fact for every candidate would take longer than all the rest.
        for (var namesake : of(one)) if (namesake.id().equals(other.id())) return true;
        return false;
    }
}
