package kz.zerek.language;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The alphabetical order of each language, by the rules of the Unicode CLDR: Kazakh ә behind а, ғ behind г. */
public final class Collation {

    /** Frozen, they are safe for threads. */
    private static final Localized<Collator> COLLATORS =
            Localized.of(language -> Collator.getInstance(language.locale()).freeze());

    private record Keyed(int place, CollationKey key) {}

    private Collation() {}

    public static Comparator<String> of(Language language) {
        return COLLATORS.in(language)::compare;
    }

    /** The places of some texts in alphabetical order: of equal ones the first comes first. */
    public static int[] order(List<String> texts, Language language) {
        var collator = COLLATORS.in(language);
        return IntStream.range(0, texts.size())
                .mapToObj(place -> new Keyed(place, collator.getCollationKey(texts.get(place))))
                .sorted(Comparator.comparing(Keyed::key))
                .mapToInt(Keyed::place)
                .toArray();
    }
}
