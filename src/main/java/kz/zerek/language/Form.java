package kz.zerek.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
     * The form that is named by any of {@code plural}, {@code possessive} and one case, each once, in any order,
     * separated by spaces; empty for any other word, and for a second case.
     */
    public static Optional<Form> of(String words) {
        var left =
                new ArrayList<>(List.of(words.strip().toUpperCase(Locale.ROOT).split("\\s+")));
        boolean plural = left.remove("PLURAL");
        boolean possessive = left.remove("POSSESSIVE");
        if (left.isEmpty()) left.add(Case.NOMINATIVE.name());
        if (left.size() > 1) return Optional.empty();
        return Arrays.stream(Case.values())
                .filter(grammaticalCase -> grammaticalCase.name().equals(left.getFirst()))
                .map(grammaticalCase -> new Form(plural, possessive, grammaticalCase))
                .findFirst();
    }

    /** @throws IllegalArgumentException if {@link #of(String)} finds none */
    public static Form parse(String words) {
        return of(words).orElseThrow(() -> new IllegalArgumentException("no form: " + words));
    }

    /** Whether a language has it at all. English says with prepositions what the other two say with cases. */
    public boolean isIn(Language language) {
        return switch (language) {
            case KK -> grammaticalCase != Case.PREPOSITIONAL;
            case RU -> !possessive && grammaticalCase != Case.LOCATIVE && grammaticalCase != Case.ABLATIVE;
            case EN -> equals(BASE);
        };
    }

    /** What {@link #parse} reads, always written the same way: {@code plural possessive dative}. */
    public String words() {
        return (plural ? "plural " : "")
                + (possessive ? "possessive " : "")
                + grammaticalCase.name().toLowerCase(Locale.ROOT);
    }
}
