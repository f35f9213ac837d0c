package kz.zerek.language.statement;

import java.util.Locale;
import java.util.regex.Pattern;
import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.Language;
import kz.zerek.language.kazakh.Kazakh;

/** A meeting as a sentence says that something was done there. */
public final class Meeting {

    private static final Pattern PREPOSITION = Pattern.compile("(?U)(\\p{L}+)\\s+$");
    private static final Form THERE = new Form(false, false, Case.LOCATIVE);
    private static final int LONGEST_LEAD = 20;

    private Meeting() {}

    /**
     * «ғалымдар жиналысы» is «ғалымдар жиналысында»; «заседании совета» and "the summit" get the preposition that they have in
     * the text.
     *
     * @param end before which the text names it
     * @param meeting in Kazakh in the nominative
     */
    public static String at(String text, int end, String meeting, Language language) {
        if (language == Language.KK) return Kazakh.inflect(meeting, THERE);
        int start = text.lastIndexOf(meeting, Math.max(0, end - meeting.length()));
        if (start < 0) return meeting;
        var lead = PREPOSITION.matcher(text.substring(Math.max(0, start - LONGEST_LEAD), start));
        return lead.find() ? lead.group(1).toLowerCase(Locale.ROOT) + " " + meeting : meeting;
    }
}
