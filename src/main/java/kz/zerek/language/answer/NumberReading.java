package kz.zerek.language.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers that one number in figures may mean: «1,500» is one and a half or, in English, fifteen hundred. Words
 * around it tell what is counted and are passed over, but for a thousand, a million and a billion.
 */
final class NumberReading {

    /** A minus, which is not the hyphen after a word, and figures with separators; possessive, so linear. */
    private static final Pattern FIGURES = Pattern.compile("(?<![\\d.,])((?<!\\p{L})[-−])?+(\\d++(?:[.,\\h]\\d++)*+)");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,\\h]\\d{3})++");
    private static final Pattern DECIMAL = Pattern.compile("\\d++(?:[.,]\\d++)?+");

    private NumberReading() {}

    /** @param text in small letters; @return nothing if there is not exactly one number in it */
    static List<BigDecimal> of(String text) {
        var figures = FIGURES.matcher(text);
        if (!figures.find()) return List.of();
        var factor = NumberWords.multiplier(text.substring(figures.end()));
        var readings = readings(figures).map(factor::multiply).toList();
        return figures.find() ? List.of() : readings;
    }

    private static Stream<BigDecimal> readings(Matcher found) {
        var figures = found.group(2);
        var sign = found.group(1) == null ? BigDecimal.ONE : BigDecimal.ONE.negate();
        var decimal =
                DECIMAL.matcher(figures).matches() ? Stream.of(figures.replace(',', '.')) : Stream.<String>empty();
        var grouped =
                GROUPED.matcher(figures).matches() ? Stream.of(figures.replaceAll("\\D", "")) : Stream.<String>empty();
        return Stream.concat(decimal, grouped).map(BigDecimal::new).map(sign::multiply);
    }
}
