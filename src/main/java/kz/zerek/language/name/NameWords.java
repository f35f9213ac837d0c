package kz.zerek.language.name;

import java.util.List;
import java.util.function.Function;

/** The words that names of organisations are made of in one language. */
interface NameWords {

    /**
     * Words that can take the place of a phrase.
     *
     * @param rank the place of their section in the list: the lower, the more specific
     * @param words in the form that the phrase has, in lower case unless they are names
     */
    record Section(int rank, List<String> words) {}

    /** Tells for each phrase of a name which sections hold it, in the order of the list; none if it cannot be replaced. */
    Function<NameText.Phrase, List<Section>> sections(NameText name);
}
