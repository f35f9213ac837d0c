package kz.zerek.reading.change;

import java.util.List;
import kz.zerek.extraction.Find;

/**
 * What finds say, as numbers: the same for two finds if they say the same.
 *
 * @param content all of it
 * @param known what a find is known by
 * @param kind that it is a date, an acronym, a proposal
 */
record FindKeys(int[] content, int[] known, int[] kind) {

    static FindKeys of(List<Find> finds, Keys<Content> numbers) {
        var keys = new FindKeys(new int[finds.size()], new int[finds.size()], new int[finds.size()]);
        for (int i = 0; i < finds.size(); i++) {
            var content = Content.of(finds.get(i));
            keys.content[i] = numbers.of(content);
            keys.known[i] = numbers.of(content.first(1));
            keys.kind[i] = numbers.of(content.first(0));
        }
        return keys;
    }
}
