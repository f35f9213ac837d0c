package kz.zerek.language;

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
     * @param words any of {@code plural}, {@code possessive} and one case, in any order, separated by spaces
     * @throws IllegalArgumentException for any other word
     */
    public static Form parse(String words) {
        var form = BASE;
        for (var word : words.strip().toUpperCase(Locale.ROOT).split("\\s+")) {
            form = switch (word) {
                case "PLURAL" -> new Form(true, form.possessive, form.grammaticalCase);
                case "POSSESSIVE" -> new Form(form.plural, true, form.grammaticalCase);
                default -> new Form(form.plural, form.possessive, Case.valueOf(word));
            };
        }
        return form;
    }
}
