package kz.zerek.language.person;

import java.util.Optional;

/** Which part of a person's name stands first. */
public enum NameOrder {
    /** Surname, given name, patronymic: as lists have it. */
    SURNAME_FIRST,
    /** Given name, patronymic, surname. */
    GIVEN_NAME_FIRST;

    /**
     * The order that a name shows by where its patronymic stands or which of its ends is spelled as a surname; empty if
     * it shows none.
     */
    public static Optional<NameOrder> of(String fullName) {
        var words = fullName.strip().split("\\s+");
        int last = words.length - 1;
        if (last < 1) return Optional.empty();
        if (last > 1 && NameEndings.isPatronymic(words, last)) return Optional.of(SURNAME_FIRST);
        if (last > 1 && NameEndings.isPatronymic(words, 1)) return Optional.of(GIVEN_NAME_FIRST);
        boolean first = NameEndings.isSurname(words[0]);
        if (first == NameEndings.isSurname(words[last])) return Optional.empty();
        return Optional.of(first ? SURNAME_FIRST : GIVEN_NAME_FIRST);
    }
}
