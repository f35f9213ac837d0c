package kz.zerek.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/** Alphabetical order by the Unicode collation rules of each language; the JDK's own order of Kazakh letters is wrong. */
public final class Collation {

    private static final Localized<Collator> COLLATORS = Localized.of(language ->
            Collator.getInstance(ULocale.forLocale(language.locale())).freeze());

    private Collation() {}

    /** A collator that any number of threads may share; it cannot be changed. */
    public static Collator of(Language language) {
        return COLLATORS.in(language);
    }
}
