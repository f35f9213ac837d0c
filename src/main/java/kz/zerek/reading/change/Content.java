package kz.zerek.reading.change;

import java.util.Arrays;
import java.util.List;
import kz.zerek.extraction.AcronymFind;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.Find;
import kz.zerek.extraction.ProposalFind;
import org.jspecify.annotations.Nullable;

/**
 * What a find says, wherever it stands.
 *
 * @param kind of the find
 * @param said its parts with single spaces, the one it is known by first
 */
record Content(Class<?> kind, List<@Nullable String> said) {

    static Content of(Find find) {
        return switch (find) {
            case DateFind date -> of(find, date.value(), date.relation().code(), date.event());
            case AcronymFind acronym -> of(find, acronym.shortForm(), acronym.longForm());
            case ProposalFind proposal -> of(find, proposal.what(), proposal.who(), proposal.where(), proposal.when());
        };
    }

    private static Content of(Find find, @Nullable String... said) {
        return new Content(
                find.getClass(),
                Arrays.stream(said)
                        .map(part -> part == null ? null : Spaces.single(part))
                        .toList());
    }

    /** Less of it: of none of its parts the kind is left, of one the date, the short form, what was proposed. */
    Content first(int parts) {
        return new Content(kind, said.subList(0, parts));
    }
}
