package kz.zerek.bank.file;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;

/** Lets constraints stand on what is said in each language: {@code Localized<@NotNull String>}. */
final class LocalizedValues implements ValueExtractor<Localized<@ExtractedValue ?>> {

    @Override
    public void extractValues(Localized<?> localized, ValueReceiver receiver) {
        for (var language : Language.values()) receiver.value(language.code(), localized.in(language));
    }
}
