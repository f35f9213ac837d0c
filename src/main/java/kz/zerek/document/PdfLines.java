package kz.zerek.document;

import java.util.regex.Pattern;

/** Puts the printed lines of a paragraph together again, as far as one can tell that a line goes on in the next. */
final class PdfLines {

    /** A small letter that is no mark of a list, as "a)" is. */
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}(?![).])");

    /** As "2 наурызда" and "1992 года" do. */
    private static final Pattern FIGURES = Pattern.compile("\\d+\\s+\\p{Ll}");

    private PdfLines() {}

    static void join(String printed, BoundedText text) {
        var before = "";
        for (var line :
                (Iterable<String>) printed.lines().map(String::strip).filter(line -> !line.isEmpty())::iterator) {
            before = next(before, line, text);
        }
        write(before, text);
        text.endLine();
    }

    /**
     * Writes what is settled of the line before.
     *
     * @return what is not yet
     */
    private static String next(String before, String line, BoundedText text) {
        if (before.endsWith("\u00AD")) write(withoutLast(before), text);
        else if (endsWithHyphen(before)) write(isParted(before, line) ? withoutLast(before) : before, text);
        else if (goesOn(before, line)) write(before + " ", text);
        else {
            write(before, text);
            text.endLine();
        }
        return line;
    }

    private static boolean endsWithHyphen(String line) {
        return line.length() > 1
                && (line.endsWith("-") || line.endsWith("\u2010"))
                && Character.isLetterOrDigit(line.charAt(line.length() - 2));
    }

    /** Whether the hyphen is of the printer: "БҰҰ-ға" and "1992-1995" keep theirs. */
    private static boolean isParted(String before, String line) {
        return Character.isLowerCase(before.charAt(before.length() - 2)) && Character.isLowerCase(line.charAt(0));
    }

    private static String withoutLast(String line) {
        return line.substring(0, line.length() - 1);
    }

    private static boolean goesOn(String before, String line) {
        if (before.isEmpty()) return false;
        if (before.endsWith(",") || SMALL.matcher(line).lookingAt()) return true;
        boolean open = Character.isLetterOrDigit(before.charAt(before.length() - 1));
        return open && isFull(before, line) && FIGURES.matcher(line).lookingAt();
    }

    /** A line that a printer broke is about as long as the next one; a heading above a sentence is mostly not. */
    private static boolean isFull(String before, String line) {
        return before.length() * 3 >= line.length() * 2;
    }

    private static void write(String line, BoundedText text) {
        text.write(line.toCharArray(), 0, line.length());
    }
}
