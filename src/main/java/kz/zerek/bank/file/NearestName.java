package kz.zerek.bank.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** The known name that somebody may have meant: one or two letters off (Levenshtein distance), not half the word. */
final class NearestName {

    private static final int MAX_DISTANCE = 2;

    /** Longer words are no slip of a known name, and comparing them would take time. */
    private static final int MAX_LENGTH = 40;

    private NearestName() {}

    static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > MAX_LENGTH) return Optional.empty();
        return known.stream()
                .filter(name -> distance(word, name) <= Math.min(MAX_DISTANCE, name.length() / 2))
                .min(Comparator.comparingInt(name -> distance(word, name)));
    }

    private static int distance(String a, String b) {
        var row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
