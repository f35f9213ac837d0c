package kz.zerek.question;

import java.util.Set;
import java.util.stream.Collectors;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.ProposalFact;

/**
 * Which facts say the same under several ids: dates of one event, names of one body, one proposal of one proposer. A
 * teacher's document often tells again what the bank has.
 */
final class Twins {

    private final Bank bank;
    private final Known known;

    Twins(Bank bank, Known known) {
        this.bank = bank;
        this.known = known;
    }

    /** The ids of a subject of the bank and of its twins. */
    Set<String> of(String subject) {
        return switch (bank.subject(subject)) {
            case DateFact fact -> known.datings(fact.event());
            case AcronymFact fact -> known.namesakes().ids(fact);
            case ProposalFact fact -> proposals(fact);
            case FactSet _ -> Set.of(subject);
        };
    }

    private Set<String> proposals(ProposalFact fact) {
        return known.sameProposals().of(fact).stream()
                .filter(other -> other.who().equals(fact.who()))
                .map(ProposalFact::id)
                .collect(Collectors.toSet());
    }
}
