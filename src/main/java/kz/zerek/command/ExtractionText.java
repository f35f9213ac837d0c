package kz.zerek.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.extraction.AcronymFind;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.Extraction;
import kz.zerek.extraction.Find;
import kz.zerek.extraction.ProposalFind;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.Suggestion;
import org.jspecify.annotations.Nullable;

/** What was found in a text, below each sentence with a find. What the text does not say is a dash. */
final class ExtractionText {

    private static final String UNSAID = "–";

    private ExtractionText() {}

    static void print(String text, Extraction extraction, PrintWriter out) {
        Span shown = null;
        for (var find : extraction.finds()) {
            if (!find.sentence().equals(shown)) out.println(find.sentence().of(text));
            shown = find.sentence();
            lines(text, find).forEach(out::println);
        }
    }

    private static List<String> lines(String text, Find find) {
        return switch (find) {
            case DateFind date -> {
                var line = "  date     %-24s %-8s %s"
                        .formatted(date.value(), date.relation().code(), date.surface());
                yield date.event().isEmpty() ? List.of(line) : List.of(line, more(date.event()));
            }
            case AcronymFind acronym -> {
                var line = "  acronym  %-24s %s".formatted(acronym.shortForm(), said(acronym.longForm()));
                // What the text says itself needs no suggestion here.
                yield acronym.longForm() == null && acronym.suggestion() != null
                        ? List.of(line, more("perhaps " + names(acronym.suggestion())))
                        : List.of(line);
            }
            case ProposalFind proposal -> {
                var lines = new ArrayList<String>();
                lines.add("  proposal %s".formatted(proposal.what()));
                lines.add(more("by %s; where: %s; when: %s"
                        .formatted(said(proposal.who()), said(proposal.where()), said(proposal.when()))));
                proposal.details().forEach(detail -> lines.add(more("number: " + detail.of(text))));
                yield lines;
            }
        };
    }

    private static String more(String text) {
        return "           " + text;
    }

    private static String said(@Nullable String part) {
        return Objects.requireNonNullElse(part, UNSAID);
    }

    private static String names(Suggestion suggestion) {
        return suggestion.names().stream()
                .flatMap(name -> Stream.ofNullable(name.longForm()))
                .collect(Collectors.joining(" · "));
    }
}
