package kz.zerek.document;

import java.io.Writer;
import kz.zerek.document.UnreadableDocumentException.Problem;

/** Keeps what a reader writes, and ends the reading when it is too much or nobody waits for it any longer. */
final class BoundedText extends Writer {

    private final StringBuilder text = new StringBuilder();
    private boolean pictures;

    @Override
    public void write(char[] chars, int start, int length) {
        makeRoom(length);
        text.append(chars, start, length);
    }

    /** A line's end, unless the line is empty; the space before it goes. */
    void endLine() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') end--;
        text.setLength(end);
        if (!isAtStartOfLine()) write('\n');
    }

    /** As running text: white space counts as one space, and none stands at the start of a line. */
    void flow(char[] chars, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (!isWhite(chars[i])) write(chars[i]);
            else if (!isAtStartOfLine() && text.charAt(text.length() - 1) != ' ') write(' ');
        }
    }

    @Override
    public void write(int c) {
        makeRoom(1);
        text.append((char) c);
    }

    void picture() {
        pictures = true;
    }

    boolean hasPictures() {
        return pictures;
    }

    private void makeRoom(int length) {
        if (text.length() + length > DocumentReader.MOST_CHARACTERS) throw new Refusal(Problem.TOO_LARGE);
        if (Thread.currentThread().isInterrupted()) throw new Refusal(Problem.TOO_LONG_IN_READING);
    }

    private boolean isAtStartOfLine() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    /** Not the no-break space, which is part of what is written. */
    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
