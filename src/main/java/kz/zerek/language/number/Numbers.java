package kz.zerek.language.number;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Arrays;
import java.util.List;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.kazakh.KazakhNumber;

/** Numbers as each language writes them. Russian and English words are ICU's; its Kazakh ordinals are not all right. */
public final class Numbers {

    private static final Localized<LocalizedNumberFormatter> FIGURES = Localized.of(
            language -> NumberFormatter.withLocale(language.locale()).precision(Precision.unlimited()));

    /** Slow to make, and ICU does not promise that they may be shared by threads. */
    private static final Localized<RuleBasedNumberFormat> WORDS =
            Localized.of(language -> new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT));

    private Numbers() {}

    /** In figures: {@code 2,5} and {@code 10 000} with no-break spaces, in English {@code 2.5} and {@code 10,000}. */
    public static String inFigures(Number number, Language language) {
        return FIGURES.in(language).format(number).toString();
    }

    /**
     * The cardinal: {@code он}, {@code десять}, {@code ten}.
     *
     * @throws IllegalArgumentException for a Kazakh number of more than fifteen digits
     */
    public static String inWords(long number, Language language) {
        if (language == Language.KK) return KazakhNumber.cardinal(number);
        var format = WORDS.in(language);
        synchronized (format) {
            return format.format(number);
        }
    }

    /**
     * Cardinals and ordinals in every form that is known, some of them twice.
     *
     * @throws IllegalArgumentException for a Kazakh number of more than fifteen digits
     */
    public static List<String> wordings(long number, Language language) {
        if (language == Language.KK) return KazakhNumber.wordings(number);
        var format = WORDS.in(language);
        synchronized (format) {
            return Arrays.stream(format.getRuleSetNames())
                    .filter(rules -> rules.startsWith("%spellout-"))
                    .map(rules -> format.format(number, rules))
                    .toList();
        }
    }
}
