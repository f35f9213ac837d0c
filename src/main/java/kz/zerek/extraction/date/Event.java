package kz.zerek.extraction.date;

import java.util.regex.Pattern;
import kz.zerek.extraction.Span;

/** What happened at a date: its sentence without the date. */
final class Event {

    private static final Pattern EDGES = Pattern.compile("^[\\s,;:–—-]+|[\\s,;:.!?…–—-]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BEFORE_SIGN = Pattern.compile(" (?=[,;:)])");

    private Event() {}

    static String of(String text, Span sentence, Span date) {
        var before = EDGES.matcher(text.substring(sentence.start(), date.start()));
        var after = EDGES.matcher(text.substring(date.end(), sentence.end()));
        var left = before.replaceAll("");
        var right = after.replaceAll("");
        var whole = left.isEmpty() || right.isEmpty() ? left + right : left + " " + right;
        return BEFORE_SIGN.matcher(SPACES.matcher(whole).replaceAll(" ")).replaceAll("");
    }
}
