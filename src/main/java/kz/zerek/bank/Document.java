package kz.zerek.bank;

import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from.
 *
 * @param language the language it is written in
 * @param publisher who answers for it, or null
 * @param address a public web address, or null
 * @param text the whole text when the bank holds it, or null
 */
public record Document(
        String id,
        Language language,
        Localized<String> title,
        @Nullable Localized<String> publisher,
        @Nullable String address,
        @Nullable String text) {}
