package kz.zerek.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the words of a name that others can replace. */
final class NameSlots {

    private static final Pattern CAPITAL_OF_A_TITLE = Pattern.compile("(?<![\\p{L}’])(?!and\\b)\\p{L}");
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
                var known = kept.contains(phrase.key()) ? List.<NameWords.Section>of() : sections.apply(phrase);
                if (!known.isEmpty()) found.add(new Ranked(known.getFirst().rank(), slot(phrase, known)));
                if (known.isEmpty() && !kept.contains(phrase.key())) continue;
                i = phrase.last();
                break;
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::slot)
                .filter(slot -> !slot.words().isEmpty())
                .toList();
    }

    private NameSlot slot(NameText.Phrase phrase, List<NameWords.Section> sections) {
        var choices = new HashSet<String>();
        for (var section : sections)
            for (var word : section.words())
                if (haveSameInitials(word, phrase.text()) && !lookAlike(word, phrase.text()))
                    choices.add(withCapitalsOf(phrase, word));
        return new NameSlot(phrase.start(), phrase.end(), List.copyOf(choices));
    }

    static boolean haveSameInitials(String one, String other) {
        return initials(one).equals(initials(other));
    }

    private static List<Integer> initials(String phrase) {
        return Pattern.compile(" ")
                .splitAsStream(NameText.key(phrase))
                .map(word -> word.codePointAt(0))
                .toList();
    }

    private static boolean lookAlike(String one, String other) {
        return NameText.key(one).regionMatches(0, NameText.key(other), 0, LOOK_ALIKE);
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
