package kz.zerek.reading.comparison;

import java.util.stream.Stream;

/** The proposals that are held in one language. */
final class HeldProposals {

    private final WordingIndex<Entry> proposals = new WordingIndex<>();

    private record Entry(String id, Proposer who, Claim.Proposed claim) {}

    void add(String id, Claim.Proposed claim) {
        proposals.add(what(claim), new Entry(id, who(claim), claim));
    }

    private static Wording what(Claim.Proposed claim) {
        return WordingReader.of(claim.language()).read(claim.what());
    }

    private static Proposer who(Claim.Proposed claim) {
        return Proposer.of(WordingReader.of(claim.language()).read(claim.who()));
    }

    Stream<Match> matches(Claim.Proposed claim) {
        var who = who(claim);
        return proposals.like(what(claim)).stream()
                .filter(entry -> entry.who().mayBe(who))
                .map(entry ->
                        new Match(agree(entry.claim(), claim) ? Match.Kind.SAME : Match.Kind.OTHER_DATE, entry.id()));
    }

    private static boolean agree(Claim.Proposed one, Claim.Proposed other) {
        return one.when() == null || other.when() == null || one.when().overlaps(other.when());
    }
}
