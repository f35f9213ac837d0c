package kz.zerek.language.person;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A person's name and, as far as they are known, its parts.
 *
 * @param full as it is shown, not blank; a part may be lacking in the others, never here
 */
public record PersonName(
        String full,
        @Nullable String surname,
        @Nullable String given,
        @Nullable String patronymic) {

    /** What is kept of a name, in UTF-16 units. */
    public static final int LONGEST = 100;

    public PersonName {
        if (full.isBlank()) throw new IllegalArgumentException("a name is not blank");
    }

    /**
     * A name whose parts are told by how they are spelled.
     *
     * @param otherwise the order of its parts if it shows none itself
     */
    public static PersonName of(String full, NameOrder otherwise) {
        var words = full.strip().split("\\s+");
        if (words.length == 1) return new PersonName(full, null, words[0], null);
        return switch (NameOrder.of(full).orElse(otherwise)) {
            case SURNAME_FIRST -> surnameFirst(full, words);
            case GIVEN_NAME_FIRST -> givenNameFirst(full, words);
        };
    }

    private static PersonName surnameFirst(String full, String[] words) {
        int last = words.length - 1;
        if (!NameEndings.isPatronymic(words, last)) return new PersonName(full, words[0], words[1], null);
        int start = NameEndings.isSonOrDaughter(words[last]) ? last - 1 : last;
        var patronymic = join(words, start, words.length);
        // A given name and a patronymic alone.
        if (start == 1) return new PersonName(full, null, words[0], patronymic);
        return new PersonName(full, words[0], join(words, 1, start), patronymic);
    }

    private static PersonName givenNameFirst(String full, String[] words) {
        int end = words.length > 2 && NameEndings.isSonOrDaughter(words[2]) ? 2 : 1;
        if (!NameEndings.isPatronymic(words, end)) {
            int last = words.length - 1;
            return new PersonName(full, words[last], join(words, 0, last), null);
        }
        var surname = end + 1 < words.length ? join(words, end + 1, words.length) : null;
        return new PersonName(full, surname, words[0], join(words, 1, end + 1));
    }

    private static String join(String[] words, int start, int end) {
        return String.join(" ", Arrays.asList(words).subList(start, end));
    }

    /** What a person is called by: the given name, or all of the name if none is known. */
    public String calledBy() {
        return requireNonNullElse(given, full);
    }
}
