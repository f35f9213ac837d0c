package kz.zerek.language.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.zerek.language.WordFile;

/**
 * Takes the capital off the first word of a sentence that moves inside another, if only its position gave it one. Such
 * words are listed (names are an open class, they are not): {@code [function]} words always lose the capital,
 * {@code [noun]} words unless a capital follows where a language writes names so, {@code [name]} lists names that open
 * with a word of the other two, {@code [source]} what begins a remark on who says so.
 */
final class SentenceOpening {

    private final Set<String> functionWords;
    private final Set<String> nouns;
    private final List<String> names;
    private final List<String> sources;
    private final boolean namesAreCapitalisedThroughout;

    /** @param namesAreCapitalisedThroughout whether a common noun before a capital is part of a name, as in English */
    SentenceOpening(String file, boolean namesAreCapitalisedThroughout) {
        var words = WordFile.read(file);
        functionWords = new HashSet<>(words.section("function"));
        nouns = new HashSet<>(words.section("noun"));
        names = words.section("name");
        sources = words.section("source");
        this.namesAreCapitalisedThroughout = namesAreCapitalisedThroughout;
    }

    /** How much of the sentence names its source, up to the comma: "According to the document,"; 0 if it does not. */
    int sourceLength(String sentence) {
        return sources.stream().anyMatch(source -> sentence.startsWith(source + " ")) ? sentence.indexOf(", ") + 1 : 0;
    }

    String inside(String sentence) {
        return losesItsCapital(sentence)
                ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }

    private boolean losesItsCapital(String sentence) {
        if (names.stream().anyMatch(name -> (sentence + " ").startsWith(name + " "))) return false;
        var words = sentence.split(" ", 3);
        if (words[0].substring(1).chars().anyMatch(Character::isUpperCase)) return false;
        var first = words[0].toLowerCase(Locale.ROOT);
        if (functionWords.contains(first)) return true;
        return nouns.contains(first) && !(namesAreCapitalisedThroughout && startsWithCapital(words, 1));
    }

    private static boolean startsWithCapital(String[] words, int index) {
        return index < words.length && Character.isUpperCase(words[index].charAt(0));
    }
}
