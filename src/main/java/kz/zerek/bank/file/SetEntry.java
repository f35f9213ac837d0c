package kz.zerek.bank.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.zerek.bank.FactSet;
import kz.zerek.language.Localized;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** A closed list of acronyms as written. */
record SetEntry(
        @NotNull @Slug String id,
        @NotNull @Slug String topic,
        @NotNull Localized<@NotNull @Line @NoSlot String> question,
        @NotNull Localized<@NotNull @Line @Slot("members") String> claim,
        @NotEmpty @UniqueElements List<@NotNull @Slug String> members,
        @NotNull @Valid SourceEntry source,
        @Nullable Localized<@NotNull @Line String> note)
        implements Entry {

    FactSet toSet() {
        return new FactSet(id, topic, question, claim, members, source.toCitation(), note);
    }
}
