package kz.zerek.classroom.roster;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name as a cell has it, without what lists put around it. */
final class NameText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Marks that nobody sees. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /** The number in the list or the mark of a line; a minus that touches what follows is the start of a formula. */
    private static final Pattern LINE = Pattern.compile("(?:№ ?)?\\d{1,4}(?: ?[.):]+ ?| ?- | )(?=\\D)|[•·*–—‣▪]+ ?|- ");

    private static final Pattern LINE_NUMBER = Pattern.compile("\\d{1,4} ?[.)]?");

    private static final Pattern DASHES = Pattern.compile(" ?[‐‑‒–—−-] ?");

    /** As in "Akhmetov, Aidar". */
    private static final Pattern ONE_COMMA = Pattern.compile("([^,]+?) ?, ?([^,]+)");

    private static final Pattern NOTHING = Pattern.compile("[-.–—_ ]*");

    private NameText() {}

    /** In one line, one space at most between words; blank if there is no name. */
    static String of(String cell) {
        var text = Normalizer.normalize(cell, Normalizer.Form.NFC);
        text = SPACE.matcher(text).replaceAll(" ");
        text = INVISIBLE.matcher(text).replaceAll("").strip();
        // With it a spreadsheet program marks a text.
        if (text.startsWith("'")) text = text.substring(1).strip();
        if (NOTHING.matcher(text).matches()) return "";
        var line = LINE.matcher(text);
        if (line.lookingAt()) text = text.substring(line.end()).strip();
        if (FormulaStart.is(text)) return text;
        text = DASHES.matcher(text).replaceAll("-");
        var comma = ONE_COMMA.matcher(text);
        return comma.matches() ? comma.group(1) + " " + comma.group(2) : text;
    }

    /** Whether the cell has nothing but the number of its line. */
    static boolean isLineNumber(String cell) {
        return LINE_NUMBER.matcher(line(cell)).matches();
    }

    /** Any other text of one line. */
    static String line(String cell) {
        return INVISIBLE
                .matcher(SPACE.matcher(cell).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
