package kz.zerek.question;

import java.time.temporal.ChronoUnit;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;

/** How unlike two proposals are: by the years between them, and by their topics. */
final class ProposalDistance {

    /** A proposal of no known time may be of any. */
    private static final double UNKNOWN_YEARS = 100;

    private static final double OTHER_TOPIC = 5;

    private ProposalDistance() {}

    static double between(ProposalFact a, ProposalFact b) {
        return years(a, b) + (a.topic().equals(b.topic()) ? 0 : OTHER_TOPIC);
    }

    private static double years(ProposalFact a, ProposalFact b) {
        if (a.when() != null && b.when() != null)
            return Math.abs(
                    ChronoUnit.DAYS.between(a.when().earliest(), b.when().earliest()) / 365.25);
        return a.where() instanceof Place.Session one
                        && b.where() instanceof Place.Session other
                        && one.forum().equals(other.forum())
                ? Math.abs(one.number() - other.number()) // A session is held every year, or every other.
                : UNKNOWN_YEARS;
    }
}
