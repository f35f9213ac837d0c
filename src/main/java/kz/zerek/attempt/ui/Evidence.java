package kz.zerek.attempt.ui;

import kz.zerek.bank.Bank;
import kz.zerek.bank.Citation;
import kz.zerek.bank.Document;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/** What proves the answer to a question. */
record Evidence(
        Document document,
        Citation.@Nullable Quote quote,
        @Nullable Localized<String> note) {

    /** @param subject the id of a fact or of a set */
    static Evidence of(Bank bank, String subject) {
        if (bank.hasSet(subject)) {
            var set = bank.set(subject);
            return of(bank, set.source(), set.note());
        }
        var fact = bank.fact(subject);
        return of(bank, fact.source(), fact.note());
    }

    private static Evidence of(Bank bank, Citation source, @Nullable Localized<String> note) {
        return new Evidence(bank.document(source.document()), source.quote(), note);
    }
}
