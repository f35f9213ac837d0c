package kz.zerek.reading.comparison;

import java.util.stream.Stream;

/** The events that are held in one language. */
final class HeldDates {

    private final WordingIndex<Entry> events = new WordingIndex<>();
    private final Memberships memberships = new Memberships();

    private record Entry(String id, Claim.Dated claim) {}

    void add(String id, Claim.Dated claim) {
        var wording = WordingReader.of(claim.language()).read(claim.event());
        events.add(wording, new Entry(id, claim));
        memberships.add(id, wording, claim.date());
    }

    Stream<Match> matches(Claim.Dated claim) {
        var wording = WordingReader.of(claim.language()).read(claim.event());
        var same = events.like(wording).stream()
                .map(entry -> new Match(
                        claim.date().overlaps(entry.claim().date()) ? Match.Kind.SAME : Match.Kind.OTHER_DATE,
                        entry.id()));
        return Stream.concat(same, memberships.matches(wording, claim.date()));
    }
}
