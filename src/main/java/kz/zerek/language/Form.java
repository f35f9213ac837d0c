package kz.zerek.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A form of a noun phrase: a case, with the plural and the third-person possessive of Kazakh. Patterns name it in
 * words, e.g. {@code accusative}, {@code possessive locative}, {@code plural}.
 */
public record Form(boolean plural, boolean possessive, Case grammaticalCase) {

    public static final Form BASE = of(Case.NOMINATIVE);

    public static Form of(Case grammaticalCase) {
        return new Form(false, false, grammaticalCase);
    }

    /**
     * @param words any of {@code plural}, {@code possessive} and one case, each once, in any order, separated by spaces
     * @throws IllegalArgumentException for any other word, and for a second case
     */
    public static Form parse(String words) {
        var left =
                new ArrayList<>(List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")));
        boolean plural = left.remove("plural");
        boolean possessive = left.remove("possessive");
        if (left.size() > 1) throw new IllegalArgumentException("more than one form: " + words);
        return new Form(
                plural,
                possessive,
                left.isEmpty() ? Case.NOMINATIVE : Case.valueOf(left.getFirst().toUpperCase(Locale.ROOT)));
    }

    /** What {@link #parse} reads, always written the same way: {@code plural possessive dative}. */
    public String words() {
        return (plural ? "plural " : "")
                + (possessive ? "possessive " : "")
                + grammaticalCase.name().toLowerCase(Locale.ROOT);
    }
}
