package kz.zerek.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.message.MessagePattern;

/** Fills the slots of texts; those in square brackets stay, in braces. Not safe for threads. */
final class Texts {

    private final Map<Localized<String>, Localized<MessagePattern>> patterns = new HashMap<>();

    /** @param values of the slots in a language; of several slots that have none, any may do */
    Localized<String> fill(Localized<String> text, Function<Language, Map<String, ?>> values) {
        var pattern = patterns.computeIfAbsent(text, Texts::pattern);
        return Localized.of(language -> withBraces(pattern.in(language).text(values.apply(language))));
    }

    private static Localized<MessagePattern> pattern(Localized<String> text) {
        return Localized.of(language -> MessagePattern.of(text.in(language), language));
    }

    private static String withBraces(String text) {
        return text.replace('[', '{').replace(']', '}');
    }
}
