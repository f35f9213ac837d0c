package kz.zerek.question;

import kz.zerek.bank.Bank;
import kz.zerek.bank.Detail;

/** Finds the detail that a reference names. */
final class Details {

    private Details() {}

    static Detail of(Bank bank, Ref.DetailOf ref) {
        return bank.fact(ref.fact()).details().stream()
                .filter(detail -> detail.id().equals(ref.detail()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such detail: " + ref));
    }
}
