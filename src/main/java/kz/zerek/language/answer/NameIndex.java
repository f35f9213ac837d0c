package kz.zerek.language.answer;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Finds among many names those that a typed one may match: by all its letters, and for one typing error by either half of
 * them, for an error in one half leaves the other as it is. Letters that may stand for each other are one here.
 *
 * <p>An entry is the hash of a key, and below it the number of a name; entries are sorted. Of names whose hashes are equal
 * by chance too many are found, never too few.
 */
final class NameIndex {

    /** What part of a name a key is. */
    private enum Part {
        LETTERS,
        SKELETON,
        LETTERS_HEAD,
        LETTERS_TAIL,
        SKELETON_HEAD,
        SKELETON_TAIL
    }

    private final long[] entries;

    NameIndex(Stream<NameForm> forms) {
        entries = entries(forms.iterator());
    }

    private static long[] entries(Iterator<NameForm> forms) {
        var entries = LongStream.builder();
        for (int number = 0; forms.hasNext(); number++) {
            int name = number;
            keys(forms.next()).forEach(key -> entries.add((long) key << Integer.SIZE | name));
        }
        return entries.build().sorted().toArray();
    }

    private static IntStream keys(NameForm form) {
        var letters = Letters.folded(form.letters());
        var skeleton = Letters.folded(form.latin());
        var whole = IntStream.of(key(Part.LETTERS, letters, 0), key(Part.SKELETON, skeleton, 0));
        if (!form.lenient()) return whole;
        return IntStream.concat(
                whole,
                IntStream.concat(
                        halves(letters, letters.length(), Part.LETTERS_HEAD, Part.LETTERS_TAIL),
                        halves(skeleton, skeleton.length(), Part.SKELETON_HEAD, Part.SKELETON_TAIL)));
    }

    /**
     * Keys of the two halves of a word, or of a word of another length with one typing error. The two letters in the middle
     * are of neither: they may have been swapped.
     */
    private static IntStream halves(String word, int length, Part head, Part tail) {
        int half = length / 2;
        int before = half - 1;
        int behind = length - half - 1;
        if (before < 0 || behind < 0 || before > word.length() || behind > word.length()) return IntStream.empty();
        return IntStream.of(
                key(head, word.substring(0, before), length),
                key(tail, word.substring(word.length() - behind), length));
    }

    private static int key(Part part, String text, int length) {
        return (text.hashCode() * 31 + length) * 31 + part.ordinal();
    }

    /** The numbers of the names that may match, of some perhaps twice. */
    IntStream near(TypedName typed) {
        var letters = Letters.folded(typed.letters());
        var keys = IntStream.concat(
                IntStream.of(key(Part.LETTERS, letters, 0)), errors(letters, Part.LETTERS_HEAD, Part.LETTERS_TAIL));
        if (typed.isLatin()) keys = IntStream.concat(keys, skeletons(typed));
        return keys.flatMap(this::named);
    }

    private static IntStream skeletons(TypedName typed) {
        var loose = Letters.folded(typed.looseSkeleton());
        return IntStream.concat(
                IntStream.of(key(Part.SKELETON, Letters.folded(typed.skeleton()), 0), key(Part.SKELETON, loose, 0)),
                errors(loose, Part.SKELETON_HEAD, Part.SKELETON_TAIL));
    }

    /** Of the words that one letter wrong, swapped, added or missing may have made this one. */
    private static IntStream errors(String word, Part head, Part tail) {
        return IntStream.rangeClosed(word.length() - 1, word.length() + 1)
                .flatMap(length -> halves(word, length, head, tail));
    }

    private IntStream named(int key) {
        int at = Arrays.binarySearch(entries, (long) key << Integer.SIZE);
        int first = at < 0 ? -at - 1 : at;
        return IntStream.range(first, entries.length)
                .takeWhile(i -> entries[i] >> Integer.SIZE == key)
                .map(i -> (int) entries[i]);
    }
}
