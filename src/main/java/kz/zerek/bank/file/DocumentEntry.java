package kz.zerek.bank.file;

import jakarta.validation.constraints.NotNull;
import kz.zerek.bank.Document;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * A document as written.
 *
 * @param text the name of a file in {@code documents/}, if the bank holds the text
 */
record DocumentEntry(
        @NotNull @Slug String id,
        @NotNull Language language,
        @NotNull Localized<@NotNull @Line String> title,
        @Nullable Localized<@NotNull @Line String> publisher,
        @Nullable @URL(regexp = "https?://.*") String address,
        @Nullable @TextFile String text)
        implements Entry {

    Document toDocument(@Nullable String content) {
        return new Document(id, language, title, publisher, address, content);
    }
}
