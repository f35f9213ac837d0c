package kz.zerek.reading.change;

import java.util.List;
import java.util.Map;
import kz.zerek.extraction.Find;

/**
 * What finds say, as numbers: the same for two finds if they say the same.
 *
 * @param content all of it
 * @param known what a find is known by
 * @param kind that it is a date, an acronym, a proposal
 */
record FindKeys(int[] content, int[] known, int[] kind) {

    /** @param numbers of what was met so far, to which the others are added */
    static FindKeys of(List<Find> finds, Map<Content, Integer> numbers) {
        var keys = new FindKeys(new int[finds.size()], new int[finds.size()], new int[finds.size()]);
        for (int i = 0; i < finds.size(); i++) {
            var content = Content.of(finds.get(i));
            keys.content[i] = number(content, numbers);
            keys.known[i] = number(content.first(1), numbers);
            keys.kind[i] = number(content.first(0), numbers);
        }
        return keys;
    }

    private static int number(Content content, Map<Content, Integer> numbers) {
        var known = numbers.putIfAbsent(content, numbers.size());
        return known != null ? known : numbers.size() - 1;
    }
}
