package kz.zerek.reading.change;

/** White space, which is no change however it is written: other line wraps, doubled spaces, spaces that do not break. */
final class Spaces {

    private Spaces() {}

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The first place from {@code at} on where no space stands, at most {@code end}. */
    static int past(String text, int at, int end) {
        int next = at;
        while (next < end && isSpace(text.charAt(next))) next++;
        return next;
    }

    /** With one space for each run of them, and none around. */
    static String single(String text) {
        var single = new StringBuilder(text.length());
        for (int i = past(text, 0, text.length()); i < text.length(); ) {
            if (isSpace(text.charAt(i))) {
                i = past(text, i, text.length());
                if (i < text.length()) single.append(' ');
            } else single.append(text.charAt(i++));
        }
        return single.toString();
    }
}
