package kz.zerek.extraction.text;

import kz.zerek.extraction.Span;

/**
 * A run of letters, a run of digits, or one other sign that is no space.
 *
 * @param text in small letters, ё as е
 * @param capital whether its first letter is a capital one
 * @param spaced whether a space or a line's end stands before it, or nothing
 */
public record Token(Kind kind, int start, int end, String text, boolean capital, boolean spaced) {

    public enum Kind {
        WORD,
        FIGURES,
        SIGN
    }

    public Span span() {
        return new Span(start, end);
    }

    public boolean isSign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    /** A hyphen, a dash or a minus. */
    public boolean isDash() {
        return kind == Kind.SIGN
                && (Character.getType(text.charAt(0)) == Character.DASH_PUNCTUATION || text.charAt(0) == '−');
    }
}
