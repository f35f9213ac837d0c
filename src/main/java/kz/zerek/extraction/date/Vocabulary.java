package kz.zerek.extraction.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zerek.extraction.date.Atomizer.Piece;
import kz.zerek.extraction.text.Token;

/** The words of dates in a language, each with what it is; an abbreviation takes its full stop with it. */
final class Vocabulary {

    /** The section of a file of dates that holds its rules; the others hold words. */
    static final String RULES = "rules";

    private static final String STOP = ".";

    private final Map<String, DateWord> words = new HashMap<>();

    /** @param word small; an abbreviation with its full stop, without which it is known unless it is another word then */
    void add(String word, DateWord meaning) {
        words.put(word, meaning);
        if (word.endsWith(STOP)) words.putIfAbsent(word.substring(0, word.length() - 1), meaning);
    }

    boolean knows(String word) {
        return words.containsKey(word);
    }

    /**
     * What begins with a token: a word, or an abbreviation and its full stop.
     *
     * @param text the token's, as the words are written
     */
    Optional<Piece> read(List<Token> tokens, int at, String text) {
        var token = tokens.get(at);
        var stop = at + 1 < tokens.size() && !tokens.get(at + 1).spaced() ? tokens.get(at + 1) : null;
        if (stop != null && stop.isSign('.')) {
            var abbreviated = words.get(text + STOP);
            if (abbreviated != null) return Optional.of(new Piece(abbreviated.at(token.start(), stop.end()), 2));
        }
        return Optional.ofNullable(words.get(text)).map(word -> new Piece(word.at(token.start(), token.end()), 1));
    }
}
