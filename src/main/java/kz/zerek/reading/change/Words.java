package kz.zerek.reading.change;

import java.util.ArrayList;
import java.util.List;
import kz.zerek.extraction.Span;

/** The words and signs of a text as they stand there. Words with equal keys are equal, capitals and all. */
record Words(List<Span> spans, int[] keys) {

    static Words of(String text, Keys<String> keys) {
        var spans = new ArrayList<Span>();
        for (int i = Spaces.past(text, 0, text.length()); i < text.length(); ) {
            int end = end(text, i);
            spans.add(new Span(i, end));
            i = Spaces.past(text, end, text.length());
        }
        return new Words(
                spans, spans.stream().mapToInt(span -> keys.of(span.of(text))).toArray());
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.codePointAt(end)))
            end += Character.charCount(text.codePointAt(end));
        return end > start ? end : start + Character.charCount(text.codePointAt(start));
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
