package kz.zerek.reading;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.reading.comparison.Claim;
import org.jspecify.annotations.Nullable;

/** What drafts say, in each language in which they say it, to be compared. */
final class Claims {

    private final Bank bank;

    /** @param bank whose actors drafts refer to */
    Claims(Bank bank) {
        this.bank = bank;
    }

    List<Claim> of(Draft draft) {
        return Arrays.stream(Language.values())
                .flatMap(language -> claim(draft, language))
                .toList();
    }

    private Stream<Claim> claim(Draft draft, Language language) {
        return switch (draft.kind()) {
            case DATE -> dated(draft, language);
            case ACRONYM -> named(draft, language);
            case PROPOSAL -> proposed(draft, language);
        };
    }

    private static Stream<Claim> dated(Draft draft, Language language) {
        var event = draft.get("statement", language);
        if (event.isEmpty()) return Stream.empty();
        return date(draft.get("date")).stream().map(date -> new Claim.Dated(language, event, date));
    }

    /** Empty if no fact can have it. */
    private static Optional<PartialDate> date(String edtf) {
        try {
            return Optional.of(Dating.parse(edtf).date());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Stream<Claim> named(Draft draft, Language language) {
        var shortForm = draft.get("short", language);
        return shortForm.isEmpty()
                ? Stream.empty()
                : Stream.of(new Claim.Named(language, shortForm, orNull(draft.get("long", language))));
    }

    private Stream<Claim> proposed(Draft draft, Language language) {
        var what = draft.get("what", language);
        return what.isEmpty()
                ? Stream.empty()
                : Stream.of(new Claim.Proposed(
                        language,
                        who(draft, language),
                        what,
                        date(draft.get("when")).orElse(null)));
    }

    private String who(Draft draft, Language language) {
        var id = draft.get("who");
        var known = bank.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(actor -> actor.name().in(language).base())
                .findFirst();
        return known.orElseGet(
                () -> language == Language.RU ? draft.get("actor.name.ru.base") : draft.get("actor.name", language));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
