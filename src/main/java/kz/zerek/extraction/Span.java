package kz.zerek.extraction;

/**
 * A part of a text.
 *
 * @param start the first UTF-16 unit
 * @param end the one after the last
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) throw new IllegalArgumentException("no span: " + start + " to " + end);
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
