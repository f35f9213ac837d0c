package kz.zerek.language.number;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    private static final Pattern NOMINATIVE = Pattern.compile("%spellout-cardinal(-(masculine|feminine|neuter))?");

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000);

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
     * The cardinal in every form that is known, some of them twice: {@code два}, {@code две}, {@code двух}.
     *
     * @return none of a fraction, nor of a number beyond a billion
     */
    public static List<String> cardinals(BigDecimal number, Language language) {
        return wordings(number, language, KazakhNumber::cardinals, rules -> rules.contains("cardinal"));
    }

    /** The same for the nominative in each gender: {@code два}, {@code две}. */
    public static List<String> nominatives(BigDecimal number, Language language) {
        return wordings(number, language, KazakhNumber::cardinals, NOMINATIVE.asMatchPredicate());
    }

    /** The same for cardinals and ordinals. */
    public static List<String> wordings(BigDecimal number, Language language) {
        return wordings(number, language, KazakhNumber::wordings, _ -> true);
    }

    private static List<String> wordings(
            BigDecimal number, Language language, LongFunction<List<String>> kazakh, Predicate<String> rules) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (!whole || number.abs().compareTo(HIGHEST) > 0) return List.of();
        if (language == Language.KK) return kazakh.apply(number.longValueExact());
        var format = WORDS.in(language);
        synchronized (format) {
            return Arrays.stream(format.getRuleSetNames())
                    .filter(name -> name.startsWith("%spellout-") && rules.test(name))
                    .map(name -> format.format(number.longValueExact(), name))
                    .toList();
        }
    }
}
