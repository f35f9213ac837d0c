package kz.zerek.reading.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.bank.file.StarterBank;
import org.junit.jupiter.api.Test;

/** The facts of a good bank neither repeat nor contradict each other. */
class StarterBankComparisonTest {

    private static final Bank BANK = StarterBank.read();
    private static final List<Held> HELD =
            BANK.facts().stream().map(fact -> Held.of(fact, BANK)).toList();

    @Test
    void no_fact_of_the_bank_is_in_conflict_with_another() {
        var comparison = new Comparison(HELD);
        var conflicts = new ArrayList<String>();
        for (var held : HELD)
            for (var claim : held.claims())
                for (var conflict : comparison.of(claim))
                    if (conflict.kind() != Match.Kind.BEFORE_MEMBERSHIP
                            && !conflict.held().equals(held.id())
                            && !isSameEvent(held.id(), conflict.held())) conflicts.add(claim + " " + conflict);
        assertThat(conflicts).isEmpty();
    }

    private static boolean isSameEvent(String one, String other) {
        return event(BANK.fact(one)).equals(event(BANK.fact(other)));
    }

    private static String event(Fact fact) {
        return fact instanceof DateFact dated ? dated.event() : fact.id();
    }

    @Test
    void each_fact_of_the_bank_is_the_same_as_itself() {
        var comparison = new Comparison(HELD);
        for (var held : HELD)
            for (var claim : held.claims())
                assertThat(comparison.of(claim)).as(claim.toString()).contains(new Match(Match.Kind.SAME, held.id()));
    }
}
