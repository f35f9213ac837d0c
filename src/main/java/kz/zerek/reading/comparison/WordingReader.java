package kz.zerek.reading.comparison;

import java.util.Comparator;
import java.util.EnumSet;
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
    private final Phrases numbers;
    private final Phrases actions;
    private final Phrases marks;

    private WordingReader(Language language) {
        this.language = language;
        endings = new WordEndings(language, Set.copyOf(WORDS.words(section("endings"))));
        bodies = new Bodies(language, endings, WORDS.section(section("names")));
        functions = new HashSet<>(WORDS.words(section("function")));
        if (language == Language.EN) ENGLISH_FUNCTIONS.forEach(name -> functions.addAll(ENGLISH.words(name)));
        sources = Set.copyOf(WORDS.words(section("source")));
        numbers = new Phrases(lines("numbers", NUMBER));
        var happening = lines("actions", ACTION);
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

    /** Each line is a group; numbered from 1 as the figures are that say the same. */
    private Map<String, List<String>> lines(String name, String prefix) {
        var groups = new LinkedHashMap<String, List<String>>();
        for (var line : WORDS.section(section(name)))
            groups.put(prefix + (groups.size() + 1), List.of(line.split("\\s+")));
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
        int many = addAll(terms, numbers.at(words, at), Wording.Kind.NUMBER);
        if (many == 0) many = addAll(terms, actions.at(words, at), Wording.Kind.ACTION);
        if (many > 0) return many;
        if (word.isNumber()) terms.put(NUMBER + word.text(), Wording.Kind.NUMBER);
        else if (!functions.contains(word.text()))
            terms.merge(word.stem(), kind(word, at), BinaryOperator.minBy(Comparator.naturalOrder()));
        return 1;
    }

    private static int addAll(Map<String, Wording.Kind> terms, List<Phrases.Phrase> found, Wording.Kind kind) {
        found.forEach(phrase -> terms.put(phrase.group(), kind));
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
