package kz.zerek.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Fact;
import kz.zerek.bank.ProposalFact;

/** Which facts have a name in common, in whatever language: none is a false answer where the other is right. */
final class Namesakes<F extends Fact> {

    /** For each fact that has namesakes, those by each name that it shares. */
    private final Map<String, List<List<F>>> sharing = new HashMap<>();

    private Namesakes(List<F> facts, Function<F, List<String>> names) {
        var first = HashMap.<String, F>newHashMap(4 * facts.size());
        var shared = new HashMap<String, List<F>>();
        for (var fact : facts)
            for (var name : names.apply(fact)) {
                var other = first.putIfAbsent(name, fact);
                if (other != null && other != fact)
                    shared.computeIfAbsent(name, _ -> group(other)).add(fact);
            }
        shared.values().forEach(this::add);
    }

    private static <F> List<F> group(F first) {
        var group = new ArrayList<F>();
        group.add(first);
        return group;
    }

    private void add(List<F> group) {
        for (var fact : group)
            sharing.computeIfAbsent(fact.id(), _ -> new ArrayList<>()).add(group);
    }

    /** By their short and full names and all others. */
    static Namesakes<AcronymFact> ofAcronyms(Bank bank) {
        return new Namesakes<>(bank.facts(AcronymFact.class).toList(), Namesakes::names);
    }

    private static List<String> names(AcronymFact fact) {
        var names = new ArrayList<String>();
        fact.shortName().stream().forEach(names::add);
        if (fact.longName() != null) fact.longName().stream().forEach(names::add);
        fact.others().stream().forEach(names::addAll);
        return names;
    }

    /** By what is proposed. */
    static Namesakes<ProposalFact> ofProposals(Bank bank) {
        return new Namesakes<>(
                bank.facts(ProposalFact.class).toList(),
                fact -> fact.what().stream()
                        .map(what -> what.base().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** A fact is its own namesake; others may be there several times. */
    List<F> of(F fact) {
        var groups = sharing.get(fact.id());
        if (groups == null) return List.of(fact);
        var namesakes = new ArrayList<F>();
        groups.forEach(namesakes::addAll);
        return namesakes;
    }

    /** The ids of a fact's namesakes, its own among them. */
    Set<String> ids(F fact) {
        var ids = new HashSet<String>();
        for (var namesake : of(fact)) ids.add(namesake.id());
        return ids;
    }

    boolean are(F one, F other) {
        // By id: to hash a whole fact for every candidate would take longer than all the rest.
        for (var namesake : of(one)) if (namesake.id().equals(other.id())) return true;
        return false;
    }
}
