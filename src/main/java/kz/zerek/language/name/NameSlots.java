package kz.zerek.language.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the words of a name that others can replace. */
final class NameSlots {

    private static final Pattern CAPITAL_OF_A_TITLE = Pattern.compile("(?<![\\p{L}’-])(?!and\\b)\\p{L}");
    /** Words with so many first letters in common read as variants of each other. */
    private static final int LOOK_ALIKE = 6;

    private final NameWords words;
    private final Set<String> fixed;
    private final boolean titleCase;

    /**
     * @param fixed phrases that stay as they are, such as the name of the United Nations in those of its bodies
     * @param titleCase whether every word of a name has a capital
     */
    NameSlots(NameWords words, List<String> fixed, boolean titleCase) {
        this.words = words;
        this.fixed = fixed.stream().map(NameText::key).collect(Collectors.toSet());
        this.titleCase = titleCase;
    }

    /** The slots of a name, the most specific first. Where only fixed phrases could be replaced, they are. */
    List<NameSlot> of(String name) {
        var text = NameText.of(name);
        var slots = slots(text, fixed);
        return slots.isEmpty() ? slots(text, Set.of()) : slots;
    }

    private record Ranked(int rank, NameSlot slot) {}

    private List<NameSlot> slots(NameText text, Set<String> kept) {
        var sections = words.sections(text);
        var found = new ArrayList<Ranked>();
        for (var i = 0; i < text.words().size(); i++) {
            for (var phrase : text.phrasesAt(i)) {
                var isKept = kept.contains(phrase.key());
                var known = isKept ? List.<NameWords.Section>of() : sections.apply(phrase);
                for (var section : known) found.add(new Ranked(section.rank(), slot(text, phrase, section)));
                if (isKept || !known.isEmpty()) {
                    i = phrase.last();
                    break;
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::slot)
                .filter(slot -> !slot.words().isEmpty())
                .toList();
    }

    private NameSlot slot(NameText text, NameText.Phrase phrase, NameWords.Section section) {
        var choices = section.words().stream()
                .filter(word -> haveSameInitials(word, phrase.text()) && !lookAlike(word, phrase.text()))
                .filter(word -> !text.contains(NameText.key(word)))
                .map(word -> withCapitalsOf(phrase, word))
                .distinct()
                .toList();
        return new NameSlot(phrase.start(), phrase.end(), choices);
    }

    /** Whether two phrases have as many words and the same first letters of words. */
    static boolean haveSameInitials(String one, String other) {
        if (initial(one) != initial(other)) return false;
        var i = one.indexOf(' ');
        var j = other.indexOf(' ');
        return i < 0 || j < 0 ? i == j : haveSameInitials(one.substring(i + 1), other.substring(j + 1));
    }

    private static char initial(String phrase) {
        var letter = Character.toLowerCase(phrase.charAt(0));
        return letter == 'ё' ? 'е' : letter;
    }

    private static boolean lookAlike(String one, String other) {
        var a = NameText.key(one).replace("-", "");
        var b = NameText.key(other).replace("-", "");
        return a.regionMatches(0, b, 0, Math.min(LOOK_ALIKE, Math.min(a.length(), b.length())));
    }

    private String withCapitalsOf(NameText.Phrase phrase, String word) {
        if (word.chars().anyMatch(Character::isUpperCase)) return word;
        Function<MatchResult, String> capital = m -> m.group().toUpperCase(Locale.ROOT);
        if (titleCase) return CAPITAL_OF_A_TITLE.matcher(word).replaceAll(capital);
        return isCapitalised(phrase) ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    /** Whether the first letter is a capital of its own, not one of an acronym within the name. */
    private static boolean isCapitalised(NameText.Phrase phrase) {
        var text = phrase.text();
        var acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return Character.isUpperCase(text.charAt(0)) && (phrase.first() == 0 || !acronym);
    }
}
