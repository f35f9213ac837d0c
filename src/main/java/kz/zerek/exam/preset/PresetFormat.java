package kz.zerek.exam.preset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import kz.zerek.exam.Order;
import kz.zerek.exam.Variants;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** What a file of presets may hold, as written: the names of the components are those of the fields. */
final class PresetFormat {

    private PresetFormat() {}

    /** A whole file. */
    record Entries(@NotEmpty List<@NotNull @Valid PresetEntry> presets) {

        static final Entries NONE = new Entries(List.of());
    }

    /** @param time none for as long as takers like */
    record PresetEntry(
            @NotBlank String id,
            @NotNull Localized<@NotBlank String> name,
            @Nullable Localized<@NotBlank String> note,
            @Nullable @Valid RulesEntry rules,
            @NotEmpty @UniqueElements List<@NotNull Language> languages,
            @NotNull Order order,
            @NotNull Variants variants,
            @NotNull Credit credit,
            @Nullable @Valid TimeEntry time,
            @NotEmpty List<@NotNull @Valid PartEntry> parts) {}

    record TimeEntry(
            @NotNull @Positive Integer minutes,
            @Nullable @PositiveOrZero Integer extra) {}

    record RulesEntry(
            @NotNull @Positive Integer year,
            @NotNull Localized<@NotBlank String> source,
            @NotNull @URL(regexp = "https?://.*") String address) {}

    /**
     * @param topics none for all
     * @param kinds none for all
     * @param pass the points that are needed, or null
     */
    record PartEntry(
            @Nullable Localized<@NotBlank String> title,
            @UniqueElements List<@NotBlank String> topics,
            @UniqueElements List<@NotNull Kind> kinds,
            @NotNull @Positive Integer count,
            @NotNull Difficulty difficulty,
            @NotNull @Positive BigDecimal points,
            @Nullable @Positive BigDecimal pass) {}
}
