package kz.zerek.command;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.extraction.AcronymFind;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.Extraction;
import kz.zerek.extraction.ProposalFind;
import kz.zerek.extraction.Span;

/** What was found in a text, below each sentence with a find. */
final class ExtractionText {

    private ExtractionText() {}

    static void print(String text, Extraction extraction, PrintWriter out) {
        Span shown = null;
        for (var find : extraction.finds()) {
            if (!find.sentence().equals(shown)) out.println(find.sentence().of(text));
            shown = find.sentence();
            out.println(
                    switch (find) {
                        case DateFind date ->
                            "  date     %-24s %-12s %s"
                                    .formatted(date.value(), date.relation().code(), date.surface());
                        case ProposalFind proposal ->
                            "  proposal %-24s %s (%s)"
                                    .formatted(
                                            Objects.requireNonNullElse(proposal.who(), "–"),
                                            proposal.what(),
                                            Stream.of(proposal.where(), proposal.when())
                                                    .filter(Objects::nonNull)
                                                    .collect(Collectors.joining(", ")));
                        case AcronymFind acronym ->
                            "  acronym  %-24s %s"
                                    .formatted(
                                            acronym.shortForm(), Objects.requireNonNullElse(acronym.longForm(), "–"));
                    });
        }
    }
}
