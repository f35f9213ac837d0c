package kz.zerek.question;

import java.util.List;
import java.util.function.UnaryOperator;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.bank.json.ContentVersion;
import kz.zerek.language.Dating;
import kz.zerek.language.PartialDate;

/** Banks in which a fact was corrected. */
public final class Corrected {

    private Corrected() {}

    public static Bank fact(Bank bank, String id, UnaryOperator<Fact> correction) {
        return ContentVersion.bank(
                bank.documents(),
                bank.topics(),
                bank.actors(),
                bank.forums(),
                bank.facts().stream()
                        .map(fact -> fact.id().equals(id) ? correction.apply(fact) : fact)
                        .toList(),
                bank.sets());
    }

    /** With another date, and no bound that it could be beyond. */
    public static Bank date(Bank bank, String id, PartialDate date, List<PartialDate> disputed) {
        return fact(bank, id, fact -> {
            var before = (DateFact) fact;
            return new DateFact(
                    before.id(),
                    before.topic(),
                    new Dating(date, before.dating().relation()),
                    null,
                    before.event(),
                    disputed,
                    before.statement(),
                    before.details(),
                    before.source(),
                    before.note());
        });
    }
}
