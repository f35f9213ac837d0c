package kz.zerek.question;

import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;

/** Which of two proposals came first, as far as the bank proves it. */
final class Precedence {

    private Precedence() {}

    /** By date, or by the session of one forum; sources often differ on the order within one speech. */
    static boolean isBefore(ProposalFact a, ProposalFact b) {
        if (a.when() != null && b.when() != null) return a.when().isBefore(b.when());
        return a.where() instanceof Place.Session one
                && b.where() instanceof Place.Session other
                && one.forum().equals(other.forum())
                && one.number() < other.number();
    }
}
