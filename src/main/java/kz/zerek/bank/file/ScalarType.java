package kz.zerek.bank.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zerek.language.Dating;
import kz.zerek.language.Noun;
import kz.zerek.language.PartialDate;

/** Reads the text of a scalar as a value of one type. */
@FunctionalInterface
interface ScalarType {

    Object read(String text) throws UnfitException;

    Pattern INTEGER = Pattern.compile("-?\\d{1,9}");

    /** No exponents, and no more digits than a person would write. */
    Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    Map<Class<?>, ScalarType> TYPES = Map.of(
            String.class, text -> text,
            Noun.class, ScalarType::noun,
            Integer.class, text -> Integer.valueOf(number(text, INTEGER, "not-an-integer")),
            BigDecimal.class, text -> new BigDecimal(number(text, DECIMAL, "not-a-number")),
            PartialDate.class, text -> date(PartialDate::parse, text, "not-a-date"),
            Dating.class, text -> date(Dating::parse, text, "not-a-dating"));

    static ScalarType of(Class<?> type) {
        var scalar = TYPES.get(type);
        return scalar == null ? text -> word(type, text) : scalar;
    }

    /** Whether the type, though a record, is written as one scalar. */
    static boolean reads(Class<?> type) {
        return TYPES.containsKey(type);
    }

    private static Noun noun(String text) throws UnfitException {
        if (text.isBlank()) throw new UnfitException("not-blank", Map.of());
        return Noun.of(text);
    }

    private static String number(String text, Pattern pattern, String reason) throws UnfitException {
        if (!pattern.matcher(text).matches()) throw new UnfitException(reason, Map.of("invalid", text));
        return text;
    }

    private static <T> T date(Function<String, T> parse, String text, String reason) throws UnfitException {
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            throw new UnfitException(reason, Map.of("invalid", text));
        }
    }

    /** The constants of an enum, in small letters and with hyphens. */
    private static Object word(Class<?> type, String text) throws UnfitException {
        var words = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(
                        constant -> constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'),
                        constant -> constant,
                        (a, b) -> a,
                        TreeMap::new));
        var constant = words.get(text);
        if (constant == null) {
            throw new UnfitException(
                    "unknown-word", Map.of("invalid", text, "known", String.join(", ", words.keySet())));
        }
        return constant;
    }

    /** A value that its field cannot hold. */
    final class UnfitException extends Exception {

        private final String reason;
        private final transient Map<String, ?> arguments;

        UnfitException(String reason, Map<String, ?> arguments) {
            super(reason);
            this.reason = reason;
            this.arguments = arguments;
        }

        String reason() {
            return reason;
        }

        Map<String, ?> arguments() {
            return arguments;
        }
    }
}
