package kz.zerek.bank.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Checks that the proposals of a series are one actor's and count from 1 without a gap. */
final class Series {

    private Series() {}

    static void check(AllEntries all) {
        for (var proposal : all.proposals()) {
            boolean inSeries = proposal.entry().series() != null;
            boolean ordered = proposal.entry().order() != null;
            if (inSeries != ordered) proposal.problem("order", "series-and-order", Map.of());
        }
        all.proposals().stream()
                .filter(proposal ->
                        proposal.entry().series() != null && proposal.entry().order() != null)
                .collect(Collectors.groupingBy(proposal -> proposal.entry().series()))
                .forEach((name, proposals) -> check(proposals));
    }

    private static void check(List<Located<ProposalEntry>> series) {
        var orders = new HashSet<Integer>();
        for (var proposal : series) {
            int order = proposal.entry().order();
            if (!orders.add(order)) proposal.problem("order", "duplicate-order", Map.of("invalid", order));
        }
        var who = series.getFirst().entry().who();
        for (var proposal : series) {
            int before = proposal.entry().order() - 1;
            if (before > 0 && !orders.contains(before))
                proposal.problem("order", "missing-order", Map.of("missing", before));
            if (!Objects.equals(proposal.entry().who(), who))
                proposal.problem("who", "series-of-another", Map.of("expected", String.valueOf(who)));
        }
    }
}
