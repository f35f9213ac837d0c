package kz.zerek.language.name;

import java.util.List;
import java.util.function.Function;
import kz.zerek.language.WordFile;

/** Kazakh names: words of a section stand in one form and replace each other in place. */
final class KazakhNameWords implements NameWords {

    private final NameIndex index;

    KazakhNameWords(WordFile file) {
        index = new NameIndex(file);
    }

    @Override
    public Function<NameText.Phrase, List<Section>> sections(NameText name) {
        return phrase -> index.entries(phrase).stream()
                .filter(entry -> name.isServedBy(entry.section()))
                .map(NameIndex.Entry::words)
                .toList();
    }
}
