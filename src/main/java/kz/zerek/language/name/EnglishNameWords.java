package kz.zerek.language.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.zerek.language.WordFile;

/**
 * English names. The same word can be an attribute or a noun of its own (a Trade Organization, a Conference on Trade):
 * sections called {@code attribute …}, {@code object …} and {@code head …} serve words in that part only.
 */
final class EnglishNameWords implements NameWords {

    private final NameIndex index;
    private final Set<String> heads;
    private final Set<String> prepositions;
    private final Set<String> conjunctions;

    EnglishNameWords(WordFile file) {
        index = new NameIndex(file);
        heads = new HashSet<>(file.section("head"));
        prepositions = new HashSet<>(file.section("preposition"));
        conjunctions = new HashSet<>(file.section("conjunction"));
    }

    @Override
    public Function<NameText.Phrase, List<Section>> sections(NameText name) {
        return phrase -> index.entries(phrase).stream()
                .filter(entry -> entry.section().startsWith(part(name, phrase.last())))
                .filter(entry -> name.isServedBy(entry.section()))
                .map(NameIndex.Entry::words)
                .toList();
    }

    /**
     * The last word between prepositions is a head or an object, so are those joined to an object; the others are
     * attributes.
     */
    private String part(NameText name, int word) {
        var words = name.words();
        var end = word + 1;
        while (end < words.size() && !prepositions.contains(words.get(end).key())) end++;
        var headed = heads.contains(words.get(end - 1).key());
        if (word == end - 1) return headed ? "head" : "object";
        var joined = name.hasCommaBefore(word + 1)
                || conjunctions.contains(words.get(word + 1).key());
        return joined && !headed ? "object" : "attribute";
    }
}
