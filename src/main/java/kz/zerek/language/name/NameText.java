package kz.zerek.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name cut into words. */
record NameText(String text, List<Phrase> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’/–-]*");
    private static final int LONGEST_PHRASE = 3;

    /**
     * Words one after another.
     *
     * @param first the number of the first word in the name, from 0
     * @param last the number of the last
     * @param key the {@link NameText#key} of the text
     */
    record Phrase(int first, int last, int start, int end, String text, String key) {

        Phrase(int first, int last, int start, int end, String text) {
            this(first, last, start, end, text, NameText.key(text));
        }
    }

    static NameText of(String name) {
        var words = new ArrayList<Phrase>();
        WORD.matcher(name)
                .results()
                .forEach(m -> words.add(new Phrase(words.size(), words.size(), m.start(), m.end(), m.group())));
        return new NameText(name, words);
    }

    /** A form in which spellings of the same word are equal: lower case, no ё, one kind of apostrophe. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('\'', '’');
    }

    /** The phrases that begin with a word, the longest first. */
    List<Phrase> phrasesAt(int first) {
        var phrases = new ArrayList<Phrase>();
        for (var last = Math.min(first + LONGEST_PHRASE, words.size()) - 1; last >= first; last--) {
            var start = words.get(first).start();
            var end = words.get(last).end();
            phrases.add(new Phrase(first, last, start, end, text.substring(start, end)));
        }
        return phrases;
    }

    boolean hasCommaBefore(int word) {
        return text.substring(words.get(word - 1).end(), words.get(word).start())
                .contains(",");
    }

    /** Whether a comma or one of the conjunctions joins a word to what stands before it. */
    boolean isJoined(int word, Set<String> conjunctions) {
        return word > 0
                && (hasCommaBefore(word)
                        || conjunctions.contains(words.get(word - 1).key()));
    }

    boolean contains(String word) {
        return words.stream().anyMatch(w -> w.key().equals(word));
    }

    /** Whether a section serves this name: one called {@code … with WORD} serves only names that contain the word. */
    boolean isServedBy(String section) {
        var at = section.indexOf(" with ");
        return at < 0 || contains(key(section.substring(at + " with ".length())));
    }
}
