package kz.zerek.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/** What the bank says of a proposal, however many facts have it: a false answer is one that none of them makes right. */
final class ProposalClaims {

    private final Namesakes<ProposalFact> namesakes;

    ProposalClaims(Bank bank) {
        namesakes = Namesakes.ofProposals(bank);
    }

    /** Whether two facts have the same proposal, by its words in some language. */
    boolean areSame(ProposalFact one, ProposalFact other) {
        return namesakes.are(one, other);
    }

    boolean isBy(String actor, ProposalFact fact) {
        for (var other : namesakes.of(fact)) if (other.who().equals(actor)) return true;
        return false;
    }

    /** Whether the one who made it made it there. */
    boolean isAt(Place place, ProposalFact fact) {
        return namesakes.of(fact).stream()
                .anyMatch(other -> other.who().equals(fact.who()) && isSame(other.where(), place));
    }

    private static boolean isSame(@Nullable Place one, Place other) {
        if (one instanceof Place.Named(var a) && other instanceof Place.Named(var b))
            return Arrays.stream(Language.values())
                    .anyMatch(language -> a.in(language).equals(b.in(language)));
        return other.equals(one);
    }

    /** Of those that have the same proposal, the first. */
    List<ProposalFact> distinct(List<ProposalFact> facts) {
        var seen = new HashSet<String>();
        var distinct = new ArrayList<ProposalFact>();
        for (var fact : facts) {
            if (seen.contains(fact.id())) continue;
            distinct.add(fact);
            namesakes.of(fact).forEach(other -> seen.add(other.id()));
        }
        return distinct;
    }
}
