package kz.zerek.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that fits a screen.
 *
 * @param number from 1
 * @param start in UTF-16 units; {@code end} is exclusive
 */
public record TextPage(int number, int start, int end) {

    private static final int LENGTH = 6_000;

    /** All of a text, cut after lines, or else after words: none breaks off within a word that anybody would write. */
    public static List<TextPage> of(String text) {
        var pages = new ArrayList<TextPage>();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            pages.add(new TextPage(pages.size() + 1, start, end));
            start = end;
        }
        return pages;
    }

    private static int end(String text, int start) {
        int most = start + LENGTH;
        if (most >= text.length()) return text.length();
        for (char border : new char[] {'\n', ' '}) {
            int at = text.lastIndexOf(border, most);
            if (at > start + LENGTH / 2) return at + 1;
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most + 1 : most;
    }

    public boolean holds(int place) {
        return start <= place && place < end;
    }
}
