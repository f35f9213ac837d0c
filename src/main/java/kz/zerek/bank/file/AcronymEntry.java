package kz.zerek.bank.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.zerek.bank.AcronymFact;
import kz.zerek.language.Localized;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * An acronym as written.
 *
 * @param others in any of the languages
 * @param lures false full names
 * @param reading in any of the languages
 */
record AcronymEntry(
        @NotNull @Slug String id,
        @NotNull @Slug String topic,
        @Key("short") @NotNull Localized<@NotNull @Line String> shortName,
        @Key("long") @Nullable Localized<@NotNull @Line String> longName,
        @Nullable Localized<@NotNull @Line String> about,
        @Nullable Localized<List<@NotNull @Line String>> others,
        @Nullable Localized<@UniqueElements List<@NotNull @Line String>> lures,
        @Nullable Localized<@Line String> reading,
        List<@NotNull @Valid DetailEntry> details,
        @NotNull @Valid SourceEntry source,
        @Nullable Localized<@NotNull @Line String> note)
        implements FactEntry {

    @Override
    public Set<String> ownGaps() {
        return Set.of("short");
    }

    @Override
    public AcronymFact toFact() {
        return new AcronymFact(
                id,
                topic,
                shortName,
                longName,
                about,
                others == null ? Localized.of(language -> List.of()) : others,
                lures,
                Localized.of(language -> reading == null ? "" : Objects.requireNonNullElse(reading.in(language), "")),
                details.stream().map(DetailEntry::toDetail).toList(),
                source.toCitation(),
                note);
    }
}
