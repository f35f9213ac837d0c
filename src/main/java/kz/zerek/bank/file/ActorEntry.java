package kz.zerek.bank.file;

import jakarta.validation.constraints.NotNull;
import kz.zerek.bank.Actor;
import kz.zerek.language.Gender;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;

/** An actor as written. */
record ActorEntry(
        @NotNull @Slug String id,
        @NotNull Actor.Kind kind,
        @NotNull Gender gender,
        @NotNull @RussianGenitive Localized<@NotNull @Line Noun> name)
        implements Entry {

    Actor toActor() {
        return new Actor(id, kind, gender, name);
    }
}
