package kz.zerek.bank.file;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.zerek.bank.file.AllEntries.Located;
import kz.zerek.bank.file.BankFormat.DateEntry;
import kz.zerek.bank.file.BankFormat.PlaceEntry;
import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import kz.zerek.language.PartialDate;
import org.jspecify.annotations.Nullable;

/** Checks what the values of one entry say of each other. */
final class EntryChecks {

    private static final Form GENITIVE = Form.of(Case.GENITIVE);

    private EntryChecks() {}

    /** @param today no fact may be of a later date; null if any date is to be believed */
    static void check(AllEntries all, @Nullable LocalDate today) {
        all.dates().forEach(EntryChecks::checkEarliest);
        for (var proposal : all.proposals())
            if (proposal.entry().where() != null)
                checkPlace(proposal.at("where", proposal.entry().where()));
        for (var actor : all.actors()) checkGenitive(actor.entry().name(), actor);
        for (var forum : all.forums()) checkGenitive(forum.entry().name(), forum);
        if (today != null) checkDates(all, today);
    }

    /** Nothing happened before it was possible. */
    private static void checkEarliest(Located<DateEntry> fact) {
        var dating = fact.entry().date();
        var earliest = fact.entry().earliest();
        if (dating != null && earliest != null && dating.date().latest().isBefore(earliest.earliest()))
            fact.problem("earliest-first");
    }

    /** A place is given in one of two ways, and no session is before the first that could be. */
    private static void checkPlace(Located<PlaceEntry> located) {
        var place = located.entry();
        var adverbial = Stream.of(place.kk(), place.ru(), place.en());
        boolean onePlace = place.forum() == null && place.session() == null && place.earliest() == null
                ? adverbial.allMatch(Objects::nonNull)
                : place.forum() != null && place.session() != null && adverbial.allMatch(Objects::isNull);
        if (!onePlace) located.problem("one-place");
        else if (place.earliest() != null && place.session() < place.earliest()) located.problem("earliest-first");
    }

    /** Questions need the genitive of a name, which no rule gives in Russian. */
    private static void checkGenitive(@Nullable Localized<Noun> name, Located<?> entry) {
        if (name != null && name.ru() != null && !name.ru().forms().containsKey(GENITIVE))
            entry.problem("name.ru", "russian-genitive", Map.of());
    }

    /** A date of tomorrow is a slip. */
    private static void checkDates(AllEntries all, LocalDate today) {
        for (var fact : all.dates()) {
            var dating = fact.entry().date();
            if (dating != null) checkDate(dating.date(), dating, "date", fact, today);
            checkDate(fact.entry().earliest(), fact.entry().earliest(), "earliest", fact, today);
        }
        for (var proposal : all.proposals())
            checkDate(proposal.entry().when(), proposal.entry().when(), "when", proposal, today);
    }

    private static void checkDate(
            @Nullable PartialDate date, @Nullable Object written, String field, Located<?> fact, LocalDate today) {
        if (date != null && date.earliest().isAfter(today))
            fact.problem(field, "past-or-present", Map.of("invalid", String.valueOf(written)));
    }
}
