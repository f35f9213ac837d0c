package kz.zerek.bank.file;

import jakarta.validation.constraints.NotNull;
import kz.zerek.bank.Forum;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;

/** A forum as written. */
record ForumEntry(
        @NotNull @Slug String id, @NotNull @RussianGenitive Localized<@NotNull @Line Noun> name) implements Entry {

    Forum toForum() {
        return new Forum(id, name);
    }
}
