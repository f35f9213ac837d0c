package kz.zerek.reading.comparison;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import kz.zerek.language.Language;
import kz.zerek.language.WordFile;
import kz.zerek.language.answer.PlainText;

/** Makes wordings of the sentences of one language. Immutable. */
final class WordingReader {

    private static final WordFile WORDS = WordFile.read("comparison-words.txt");
    private static final WordFile MEMBERSHIP = WordFile.read("membership-words.txt");
    private static final WordFile ENGLISH = WordFile.read("english-function-words.txt");
    private static final List<String> ENGLISH_FUNCTIONS =
            List.of("auxiliary", "have", "determiner", "preposition", "clause opener", "coordinator");
    private static final Pattern SLOT = Pattern.compile("\\{[^{}]*}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final String NUMBER = "number ";
    private static final String ACTION = "action ";

    private final Language language;
    private final WordEndings endings;
    private final Bodies bodies;
    private final Set<String> functions;
    private final Set<String> sources;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Phrases actions;
    private final Phrases marks;

    private WordingReader(Language language) {
        this.language = language;
        endings = new WordEndings(language, Set.copyOf(WORDS.words(section("endings"))));
        bodies = new Bodies(language, endings, WORDS.section(section("names")));
        functions = new HashSet<>(WORDS.words(section("function")));
        if (language == Language.EN) ENGLISH_FUNCTIONS.forEach(name -> functions.addAll(ENGLISH.words(name)));
        sources = Set.copyOf(WORDS.words(section("source")));
        for (var line : WORDS.section(section("numbers"))) {
            var words = line.split("\\s+");
            for (int i = 1; i < words.length; i++) numbers.put(words[i], Integer.valueOf(words[0]));
        }
        var happening = actions();
        happening.put(ACTION + Wording.Mark.JOINED, MEMBERSHIP.words(section("joined")));
        actions = new Phrases(happening);
        marks = new Phrases(Map.of(
                Wording.Mark.JOINED.name(), MEMBERSHIP.words(section("joined")),
                Wording.Mark.PART.name(), MEMBERSHIP.words(section("part")),
                Wording.Mark.PRESENCE.name(), MEMBERSHIP.words(section("presence")),
                Wording.Mark.AT_WORK.name(), MEMBERSHIP.words(section("at work"))));
    }

    static WordingReader of(Language language) {
        return Known.READERS.get(language.ordinal());
    }

    private String section(String name) {
        return language.code() + " " + name;
    }

    /** Each line is a group. */
    private Map<String, List<String>> actions() {
        var groups = new LinkedHashMap<String, List<String>>();
        for (var line : WORDS.section(section("actions")))
            groups.put(ACTION + (groups.size() + 1), List.of(line.split("\\s+")));
        return groups;
    }

    Wording read(String text) {
        var all = Word.of(SLOT.matcher(withoutSource(text)).replaceAll(" "), language, endings);
        var words = bodies.replaced(all);
        var terms = new LinkedHashMap<String, Wording.Kind>();
        var found = EnumSet.noneOf(Wording.Mark.class);
        for (int i = 0; i < words.size(); i++)
            for (var mark : marks.at(words, i)) found.add(Wording.Mark.valueOf(mark.group()));
        for (int i = 0; i < words.size(); ) i += add(terms, words, i);
        return new Wording(terms, found);
    }

    /** @return how many words that were */
    private int add(Map<String, Wording.Kind> terms, List<Word> words, int at) {
        var word = words.get(at);
        int many = addNumber(terms, words, at);
        if (many == 0) many = addActions(terms, words, at);
        if (many > 0) return many;
        if (!functions.contains(word.text()))
            terms.merge(word.stem(), kind(word, at), BinaryOperator.minBy(Comparator.naturalOrder()));
        return 1;
    }

    private int addNumber(Map<String, Wording.Kind> terms, List<Word> words, int at) {
        var word = words.get(at);
        int value = number(words, at);
        if (value == 0 && !word.isNumber()) return 0;
        int ones = value > 0 && value % 10 == 0 ? number(words, at + 1) : 0;
        boolean both = 0 < ones && ones < 10;
        terms.put(NUMBER + (value == 0 ? word.text() : both ? value + ones : value), Wording.Kind.NUMBER);
        return both ? 2 : 1;
    }

    /** 0 if it is no word for a number. */
    private int number(List<Word> words, int at) {
        return at < words.size() ? numbers.getOrDefault(words.get(at).text(), 0) : 0;
    }

    private int addActions(Map<String, Wording.Kind> terms, List<Word> words, int at) {
        var found = actions.at(words, at);
        found.forEach(phrase -> terms.put(phrase.group(), Wording.Kind.ACTION));
        return found.isEmpty() ? 0 : found.getFirst().length();
    }

    private static Wording.Kind kind(Word word, int at) {
        if (!word.capital()) return Wording.Kind.WORD;
        return at > 0 || Bodies.isKnown(word.text()) ? Wording.Kind.NAME : Wording.Kind.FIRST;
    }

    /** Whose words these are is nothing that happened. */
    private String withoutSource(String text) {
        int comma = text.indexOf(", ");
        if (comma < 0) return text;
        for (var word : NO_LETTERS.split(PlainText.lowerCase(text.substring(0, comma))))
            if (sources.contains(word)) return text.substring(comma + 1);
        return text;
    }

    private static final class Known {

        private static final List<WordingReader> READERS =
                List.of(new WordingReader(Language.KK), new WordingReader(Language.RU), new WordingReader(Language.EN));
    }
}
