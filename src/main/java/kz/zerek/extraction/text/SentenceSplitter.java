package kz.zerek.extraction.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.zerek.extraction.Span;
import kz.zerek.language.WordFile;

/** The sentences of a text. A line's end ends one; abbreviations, initials and figures before a full stop do not. */
public final class SentenceSplitter {

    private static final Set<String> ABBREVIATIONS =
            new HashSet<>(WordFile.read("abbreviations.txt").words());
    /** In UTF-16 units: a text without full stops is cut somewhere, since a sentence is taken apart as a whole. */
    private static final int LONGEST = 20_000;

    private static final String CLOSING = "\"'»”’)]";
    private static final String OPENING = "\"'«“‘([—–-";

    private final String text;
    private final List<Span> sentences = new ArrayList<>();

    private SentenceSplitter(String text) {
        this.text = text;
    }

    /** In the order of the text, without the spaces around them. */
    public static List<Span> of(String text) {
        var sentences = new SentenceSplitter(text);
        sentences.split();
        return List.copyOf(sentences.sentences);
    }

    private void split() {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2029') {
                add(start, i);
                start = i + 1;
            } else if (isStop(c)) {
                int end = closed(i + 1);
                if (end < text.length() && !isEnd(i, end)) continue;
                add(start, end);
                start = end;
                i = end - 1;
            }
        }
        add(start, text.length());
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** Past the stops and the closing signs that follow a stop. */
    private int closed(int at) {
        while (at < text.length() && isStop(text.charAt(at))) at++;
        while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) at++;
        return at;
    }

    private boolean isEnd(int stop, int end) {
        if (!isSpace(text.charAt(end))) return false;
        int next = end;
        while (next < text.length() && (isSpace(text.charAt(next)) || OPENING.indexOf(text.charAt(next)) >= 0)) next++;
        if (next == text.length()) return true;
        char first = text.charAt(next);
        if (Character.isLowerCase(first)) return false;
        return text.charAt(stop) != '.' || end > stop + 1 || !isAbbreviation(stop, first);
    }

    private boolean isAbbreviation(int stop, char next) {
        int start = stop;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.'))
            start--;
        var word = text.substring(start, stop);
        if (word.isEmpty()) return false;
        int last = word.lastIndexOf('.') + 1;
        boolean initial = stop - start - last == 1 && Character.isUpperCase(word.charAt(last));
        if (initial) return !Character.isDigit(next);
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void add(int start, int end) {
        while (start < end && isSpace(text.charAt(start))) start++;
        while (end > start && isSpace(text.charAt(end - 1))) end--;
        while (end - start > LONGEST) {
            int cut = start + LONGEST;
            while (cut > start + LONGEST / 2 && !isSpace(text.charAt(cut - 1))) cut--;
            sentences.add(new Span(start, cut));
            start = cut;
        }
        if (end > start) sentences.add(new Span(start, end));
    }
}
