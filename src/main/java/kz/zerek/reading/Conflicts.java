package kz.zerek.reading;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.reading.comparison.Comparison;
import kz.zerek.reading.comparison.Held;

/** Holds the candidates of a reading against the facts of the bank, and against each other. */
final class Conflicts {

    private final Bank bank;
    private final Comparison facts;
    private final Claims claims;
    private final Map<String, Candidate> standing;
    private final Comparison candidates;

    /** @param facts of the bank */
    Conflicts(Bank bank, Comparison facts, List<Candidate> all) {
        this.bank = bank;
        this.facts = facts;
        claims = new Claims(bank);
        standing =
                all.stream().filter(Candidate::stands).collect(Collectors.toMap(Conflicts::name, Function.identity()));
        candidates = new Comparison(all.stream()
                .filter(Candidate::stands)
                .map(candidate -> new Held(name(candidate), claims.of(candidate.draft())))
                .toList());
    }

    /** The facts of a bank, to be held against whatever is found. */
    static Comparison facts(Bank bank) {
        return new Comparison(
                bank.facts().stream().map(fact -> Held.of(fact, bank)).toList());
    }

    private static String name(Candidate candidate) {
        return String.valueOf(candidate.number());
    }

    /** The most serious first. */
    List<Conflict> of(Candidate candidate) {
        var said = claims.of(candidate.draft());
        var withFacts = said.stream()
                .flatMap(claim -> facts.of(claim).stream())
                .map(found -> new Conflict(found.kind(), bank.fact(found.held()), null));
        var withOthers = said.stream()
                .flatMap(claim -> candidates.of(claim).stream())
                .filter(found -> !found.held().equals(name(candidate)))
                .map(found -> new Conflict(found.kind(), null, standing.get(found.held())));
        return Stream.concat(withFacts, withOthers)
                .distinct()
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList();
    }
}
