package kz.zerek.bank.file;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import kz.zerek.bank.Detail;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/** A number of a fact as written. */
record DetailEntry(
        @NotNull @Slug String id,
        @NotNull @Positive BigDecimal value,
        @NotNull Unit unit,
        @NotNull Localized<@NotNull @Line @Slot(value = "value", form = true) String> statement,
        @NotNull Localized<@NotNull @Line @NoSlot String> question,
        @Nullable Localized<@NotNull @Line @NoSlot String> rephrased)
        implements Entry {

    Detail toDetail() {
        return new Detail(id, value, unit, Statements.of(statement, question), rephrased);
    }
}
