package kz.zerek.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which every question can be put. */
public enum Language {
    KK,
    RU,
    EN;

    private final Locale locale = Locale.of(name().toLowerCase(Locale.ROOT));

    /** The ISO 639-1 code: {@code kk}, {@code ru} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The language of a BCP 47 tag such as {@code kk} or {@code kk-KZ}; empty for any other language. */
    public static Optional<Language> of(String tag) {
        var code = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
