package kz.zerek.bank;

import java.util.List;
import kz.zerek.language.Dating;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/**
 * An event that has one date.
 *
 * @param event the id of the event when several facts date the same one, else the fact's own id: their dates are never
 *     held against each other
 */
public record DateFact(
        String id,
        String topic,
        Dating dating,
        String event,
        Localized<Statement> statement,
        List<Detail> details,
        Citation source,
        @Nullable Localized<String> note)
        implements Fact {

    public DateFact {
        details = List.copyOf(details);
    }
}
