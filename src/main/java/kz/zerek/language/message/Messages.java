package kz.zerek.language.message;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;

/**
 * Every word that a user reads: three bundles with the same keys and the same slots, {@code
 * i18n/translations_{kk,ru,en}.properties} for the screens and {@code i18n/questions_{kk,ru,en}.properties} for the
 * questions. Each text is a {@link MessagePattern}.
 */
public final class Messages {

    private static final List<String> BUNDLES = List.of("translations", "questions");

    private final Localized<Map<String, MessagePattern>> bundles;

    private Messages(Localized<Map<String, MessagePattern>> bundles) {
        this.bundles = bundles;
    }

    private static final class Bundled {
        static final Messages MESSAGES = new Messages(Localized.of(Messages::read));
    }

    /** The bundles on the class path, read once. */
    public static Messages bundled() {
        return Bundled.MESSAGES;
    }

    private static Map<String, MessagePattern> read(Language language) {
        var patterns = new HashMap<String, MessagePattern>();
        for (var bundle : BUNDLES) {
            properties(bundle, language)
                    .forEach((key, text) -> patterns.put((String) key, MessagePattern.of((String) text, language)));
        }
        return Map.copyOf(patterns);
    }

    private static Properties properties(String bundle, Language language) {
        var name = "/i18n/" + bundle + "_" + language.code() + ".properties";
        var properties = new Properties();
        try (var in = Messages.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("missing: " + name);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** @throws IllegalArgumentException if there is no such key or a slot has no value */
    public String text(Language language, String key, Map<String, ?> values) {
        return pattern(language, key).text(values);
    }

    /** @throws IllegalArgumentException if there is no such key or it has slots */
    public String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    /** @throws IllegalArgumentException if there is no such key */
    public MessagePattern pattern(Language language, String key) {
        var pattern = bundles.in(language).get(key);
        if (pattern == null) throw new IllegalArgumentException("no message " + key + " in " + language.code());
        return pattern;
    }

    public boolean has(String key) {
        return bundles.kk().containsKey(key);
    }

    public Set<String> keys(Language language) {
        return bundles.in(language).keySet();
    }
}
