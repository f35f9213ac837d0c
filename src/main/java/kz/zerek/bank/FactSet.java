package kz.zerek.bank;

import java.util.List;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A closed list: what is not among its members is provably not in it.
 *
 * @param question asks which of some options belong to it, in each language
 * @param claim the sentence that says its members belong to it, with the slot {@code {members}}
 * @param members ids of {@link AcronymFact}s
 */
public record FactSet(
        String id,
        String topic,
        Localized<String> question,
        Localized<String> claim,
        List<String> members,
        Citation source,
        @Nullable Localized<String> note)
        implements Subject {

    public FactSet {
        members = List.copyOf(members);
    }
}
