package kz.zerek.reading;

import java.util.regex.Pattern;
import kz.zerek.reading.ReadingException.Problem;

/** Texts and titles from outside, as databases, bank files and sentences can hold them. */
final class Incoming {

    private static final int LONGEST_TITLE = 200;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern LONE_SURROGATES =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private Incoming() {}

    /** @throws ReadingException if there is none, or too much of it */
    static String text(String text) {
        // A byte order mark is none of the text.
        var kept = whole(text.replace("\0", "").replaceFirst("^\ufeff+", ""));
        if (kept.isBlank()) throw new ReadingException(Problem.EMPTY);
        if (kept.length() > Readings.LONGEST) throw new ReadingException(Problem.TOO_LONG);
        return kept;
    }

    /**
     * One line without the braces of slots.
     *
     * @throws ReadingException if nothing is left of it, or too much
     */
    static String title(String title) {
        var line = SPACES.matcher(whole(title).replaceAll("[{}]", ""))
                .replaceAll(" ")
                .strip();
        if (line.isEmpty() || line.length() > LONGEST_TITLE) throw new ReadingException(Problem.TITLE);
        return line;
    }

    /** With no half of a character. */
    private static String whole(String text) {
        return LONE_SURROGATES.matcher(text).replaceAll("\ufffd");
    }
}
