package kz.zerek.question;

import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;

/** Which of two proposals came first and how far apart they are, as far as the bank proves it. */
final class Precedence {

    /** More years than any two proposals are apart whose dates are known. */
    static final double AGES = 1000;

    private Precedence() {}

    /** About how many years lie between two proposals: sessions of one forum are yearly. */
    static double years(ProposalFact a, ProposalFact b) {
        if (a.when() != null && b.when() != null)
            return Math.abs(a.when().year() - b.when().year());
        return a.where() instanceof Place.Session one
                        && b.where() instanceof Place.Session other
                        && one.forum().equals(other.forum())
                ? Math.abs(one.number() - other.number())
                : AGES;
    }

    /** By date, or by the session of one forum; sources often differ on the order within one speech. */
    static boolean isBefore(ProposalFact a, ProposalFact b) {
        if (a.when() != null && b.when() != null) return a.when().isBefore(b.when());
        return a.where() instanceof Place.Session one
                && b.where() instanceof Place.Session other
                && one.forum().equals(other.forum())
                && one.number() < other.number();
    }
}
