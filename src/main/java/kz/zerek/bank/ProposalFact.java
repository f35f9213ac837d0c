package kz.zerek.bank;

import java.util.List;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import kz.zerek.language.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Something proposed: by whom, where, and if the source says so, when.
 *
 * @param who the id of its {@link Actor}
 * @param where null if the source does not say
 * @param earliest the first session at which it could be made, e.g. that at which the country joined: no wrong session is
 *     before it. Null if any is thinkable, or if it was made elsewhere
 * @param when null if the source does not say
 * @param what the proposal as a noun phrase that is the object of "to propose": a verbal noun in Kazakh (шақыру), an
 *     infinitive in Russian (созвать), a gerund in English (convening)
 */
public record ProposalFact(
        String id,
        String topic,
        String who,
        @Nullable Place where,
        @Nullable Integer earliest,
        @Nullable PartialDate when,
        Localized<Noun> what,
        List<Detail> details,
        Citation source,
        @Nullable Localized<String> note)
        implements Fact {

    public ProposalFact {
        details = List.copyOf(details);
    }
}
