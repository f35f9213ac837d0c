package kz.zerek.question;

import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;

/** Which of two proposals came first, as far as the bank proves it. */
final class Precedence {

    private Precedence() {}

    /** By date, by the session of one forum, or by the place in one series. */
    static boolean isBefore(ProposalFact a, ProposalFact b) {
        if (a.series() != null && a.series().equals(b.series())) return a.order() < b.order();
        if (a.when() != null && b.when() != null) return a.when().isBefore(b.when());
        return a.where() instanceof Place.Session one
                && b.where() instanceof Place.Session other
                && one.forum().equals(other.forum())
                && one.number() < other.number();
    }
}
