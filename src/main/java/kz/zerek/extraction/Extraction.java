package kz.zerek.extraction;

import java.util.List;
import kz.zerek.language.Language;

/**
 * What was found in a text.
 *
 * @param language in which most of it is
 * @param finds in the order of the text
 */
public record Extraction(Language language, List<Find> finds) {

    public Extraction {
        finds = List.copyOf(finds);
    }
}
