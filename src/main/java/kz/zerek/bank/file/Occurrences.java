package kz.zerek.bank.file;

import java.util.List;
import java.util.stream.IntStream;

/** Where a text occurs in another. */
final class Occurrences {

    private Occurrences() {}

    /** Where each occurrence of a text that is not empty starts; they may overlap. */
    static List<Integer> of(String text, String sentence) {
        return IntStream.iterate(sentence.indexOf(text), at -> at >= 0, at -> sentence.indexOf(text, at + 1))
                .boxed()
                .toList();
    }
}
