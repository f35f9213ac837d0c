package kz.zerek.extraction.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zerek.extraction.Span;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.Precision;
import kz.zerek.language.Relation;
import kz.zerek.language.WordFile;

/** Whether a date says when something was, so that another that does can stand in its place. */
final class Adverbial {

    private static final String RUSSIAN_BEFORE = "ru-before";
    private static final String INEXACT = "inexact";
    private static final String KAZAKH_SINCE_YEAR = "kk-since-year";
    private static final Map<String, Set<String>> WORDS = words(WordFile.read("event-words.txt"));

    private Adverbial() {}

    private static Map<String, Set<String>> words(WordFile file) {
        var words = new HashMap<String, Set<String>>();
        for (var language : Language.values())
            for (var relation : Relation.values()) {
                var section = section(language, relation);
                words.put(section, new HashSet<>(file.section(section)));
            }
        words.put(KAZAKH_SINCE_YEAR, new HashSet<>(file.section(KAZAKH_SINCE_YEAR)));
        for (var section : List.of(RUSSIAN_BEFORE, INEXACT)) words.put(section, new HashSet<>(file.words(section)));
        return words;
    }

    private static String section(Language language, Relation relation) {
        return language.code() + "-" + relation.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What of a sentence says when; empty if the date is the subject, an attribute, or does not say just that.
     *
     * @param date with what stands beside it
     */
    static Optional<Span> of(String sentence, Span date, Dating dating, Language language) {
        var section = section(language, dating.relation());
        var ours = WORDS.getOrDefault(section + "-" + precision(dating), WORDS.get(section));
        var words = List.of(date.of(sentence).toLowerCase(Locale.ROOT).split("[\\s-]+"));
        if (words.stream().anyMatch(WORDS.get(INEXACT)::contains)) return Optional.empty();
        if (language == Language.KK) return hasOne(words.getLast(), ours) ? Optional.of(date) : Optional.empty();
        if (ours.contains(words.getFirst())) return isAttribute(words, dating) ? Optional.empty() : Optional.of(date);
        int start = wordBefore(sentence, date.start());
        var before = sentence.substring(start, date.start()).strip().toLowerCase(Locale.ROOT);
        if (ours.contains(before)) return Optional.of(new Span(start, date.end()));
        return isRussianDay(words.getFirst(), before, dating, language) ? Optional.of(date) : Optional.empty();
    }

    /** @param words with a hyphen before what is only an ending */
    static boolean hasOne(String word, Set<String> words) {
        return words.stream()
                .anyMatch(known -> known.startsWith("-") ? word.endsWith(known.substring(1)) : word.equals(known));
    }

    private static String precision(Dating dating) {
        return dating.date().precision().name().toLowerCase(Locale.ROOT);
    }

    /** "In the 1950 film". */
    private static boolean isAttribute(List<String> words, Dating dating) {
        return words.size() > 1 && words.get(1).equals("the") && dating.date().precision() == Precision.YEAR;
    }

    private static boolean isRussianDay(String first, String before, Dating dating, Language language) {
        return language == Language.RU
                && dating.relation() == Relation.AT
                && dating.date().precision() == Precision.DAY
                && Character.isDigit(first.charAt(0))
                && !WORDS.get(RUSSIAN_BEFORE).contains(before);
    }

    /** Where the word right before a place begins; the place itself if none stands there. */
    private static int wordBefore(String sentence, int at) {
        int start = at;
        while (start > 0 && Character.isWhitespace(sentence.charAt(start - 1))) start--;
        while (start > 0 && Character.isLetter(sentence.charAt(start - 1))) start--;
        return start;
    }
}
