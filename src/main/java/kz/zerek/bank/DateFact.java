package kz.zerek.bank;

import java.util.List;
import kz.zerek.language.Dating;
import kz.zerek.language.Localized;
import kz.zerek.language.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An event that has one date.
 *
 * @param earliest what the event could not precede, e.g. the independence of a country that joins: no wrong date is
 *     before it. Null if any date near the true one is thinkable
 * @param event the id of the event when several facts date the same one, else the fact's own id: their dates are never
 *     held against each other
 * @param disputed dates that other sources give: not the bank's, but never offered as false ones either
 */
public record DateFact(
        String id,
        String topic,
        Dating dating,
        @Nullable PartialDate earliest,
        String event,
        List<PartialDate> disputed,
        Localized<Statement> statement,
        List<Detail> details,
        Citation source,
        @Nullable Localized<String> note)
        implements Fact {

    public DateFact {
        disputed = List.copyOf(disputed);
        details = List.copyOf(details);
    }
}
