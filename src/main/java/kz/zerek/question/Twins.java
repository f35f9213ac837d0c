package kz.zerek.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.bank.ProposalFact;

/**
 * Which facts say the same under several ids: dates of one event, names of one body, one proposal of one proposer. A
 * teacher's document often tells again what the bank has.
 */
final class Twins {

    private final Map<String, Set<String>> byId = new HashMap<>();

    Twins(Bank bank) {
        bank.facts(DateFact.class)
                .collect(Collectors.groupingBy(DateFact::event))
                .values()
                .forEach(facts -> facts.forEach(fact -> put(fact, facts.stream())));
        var bodies = Namesakes.ofAcronyms(bank);
        bank.facts(AcronymFact.class).forEach(fact -> put(fact, bodies.of(fact).stream()));
        var proposals = Namesakes.ofProposals(bank);
        bank.facts(ProposalFact.class)
                .forEach(fact -> put(
                        fact,
                        proposals.of(fact).stream().filter(other -> other.who().equals(fact.who()))));
    }

    private void put(Fact fact, Stream<? extends Fact> twins) {
        byId.put(fact.id(), twins.map(Fact::id).collect(Collectors.toCollection(HashSet::new)));
    }

    /** The ids of a subject and of its twins. */
    Set<String> of(String subject) {
        return byId.getOrDefault(subject, Set.of(subject));
    }
}
