package kz.zerek.reading.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zerek.language.Language;

/** Compares claims with what is held; only those of one language are compared. Immutable. */
public final class Comparison {

    private final Map<Language, HeldIn> held = new EnumMap<>(Language.class);

    private record HeldIn(HeldDates dates, HeldNames names, HeldProposals proposals) {}

    public Comparison(Collection<Held> held) {
        for (var language : Language.values())
            this.held.put(language, new HeldIn(new HeldDates(), new HeldNames(), new HeldProposals()));
        held.forEach(one -> one.claims().forEach(claim -> add(one.id(), claim)));
    }

    private void add(String id, Claim claim) {
        var in = held.get(claim.language());
        switch (claim) {
            case Claim.Dated dated -> in.dates().add(id, dated);
            case Claim.Named named -> in.names().add(id, named);
            case Claim.Proposed proposed -> in.proposals().add(id, proposed);
        }
    }

    /** How a claim stands to each that is held and has to do with it: the most serious first. */
    public List<Match> of(Claim claim) {
        var in = held.get(claim.language());
        return worst(
                switch (claim) {
                    case Claim.Dated dated -> in.dates().matches(dated);
                    case Claim.Named named -> in.names().matches(named);
                    case Claim.Proposed proposed -> in.proposals().matches(proposed);
                });
    }

    private static List<Match> worst(Stream<Match> conflicts) {
        return conflicts.sorted(Comparator.comparing(Match::kind)).distinct().toList();
    }
}
