package kz.zerek.language.answer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.WordFile;
import kz.zerek.language.number.Numbers;

/** Whole numbers in words, in every form that is known, and the words that stand beside a number. */
final class NumberWords {

    private static final List<String> UNITS = WordFile.read("units.txt").words();
    private static final Map<String, BigDecimal> MULTIPLIERS = new LinkedHashMap<>();

    static {
        for (var entry : WordFile.read("multipliers.txt").rows())
            for (var stem : entry.subList(1, entry.size())) MULTIPLIERS.put(stem, new BigDecimal(entry.getFirst()));
    }

    /** Greater ones are written in figures by whoever has to type them. */
    private static final int GREATEST_READ = 1000;

    private static final Set<String> READ = IntStream.rangeClosed(0, GREATEST_READ)
            .mapToObj(BigDecimal::valueOf)
            .flatMap(number -> of(number).stream())
            .collect(toUnmodifiableSet());

    private NumberWords() {}

    /** The number spelled out in three languages, letters only; empty for a fraction or a number beyond a billion. */
    static Set<String> of(BigDecimal number) {
        return Stream.of(Language.values())
                .flatMap(language -> Numbers.wordings(number, language).stream())
                .map(PlainText::lettersOf)
                .map(Letters::onKeyboard)
                .collect(toUnmodifiableSet());
    }

    /** The letters of a number in words, without the words that only tell what is counted. */
    static String withoutUnits(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(word -> UNITS.stream().noneMatch(unit -> isForm(word, unit)))
                .map(NumberWords::withoutUnitEnding)
                .map(Letters::onKeyboard)
                .collect(Collectors.joining());
    }

    /** Whether the letters spell a whole number up to a thousand. */
    static boolean areOfNumber(String letters) {
        return READ.contains(letters);
    }

    private static boolean isForm(String word, String unit) {
        return unit.endsWith("-") ? word.startsWith(unit.substring(0, unit.length() - 1)) : word.equals(unit);
    }

    private static String withoutUnitEnding(String word) {
        return UNITS.stream()
                .filter(unit -> unit.startsWith("-") && word.endsWith(unit.substring(1)))
                .map(unit -> word.substring(0, word.length() - unit.length() + 1))
                .findFirst()
                .orElse(word);
    }

    /** What the first word of a text multiplies a number before it by: 1 if it is none of thousand, million, billion. */
    static BigDecimal multiplier(String text) {
        var word = text.stripLeading();
        return MULTIPLIERS.entrySet().stream()
                .filter(stem -> word.startsWith(stem.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }
}
