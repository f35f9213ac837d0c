package kz.zerek.exam.ui;

import java.util.Arrays;
import java.util.List;
import kz.zerek.language.Language;
import kz.zerek.shell.PageLanguage;

/** The languages in which questions are shown. */
enum Preview {
    KK,
    RU,
    EN,
    ALL;

    static Preview of(Language language) {
        return valueOf(language.name());
    }

    /** That of the page. */
    static Preview own() {
        return of(PageLanguage.current());
    }

    List<Language> languages() {
        return Arrays.stream(Language.values())
                .filter(language -> this == ALL || this == of(language))
                .toList();
    }
}
