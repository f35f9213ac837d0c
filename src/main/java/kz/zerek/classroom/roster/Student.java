package kz.zerek.classroom.roster;

import java.util.function.UnaryOperator;
import kz.zerek.language.person.NameCase;
import kz.zerek.language.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A student of a list.
 *
 * @param row counts from 1, as the file or the pasted text has it
 * @param group the class or group that the list names, such as 7А
 * @param login the student's own, if the list has one; a valid one
 */
public record Student(
        int row,
        PersonName name,
        @Nullable String group,
        @Nullable String login) {

    Student inUsualCase() {
        if (!NameCase.isUnusual(name.full())) return this;
        return new Student(
                row,
                new PersonName(
                        NameCase.usual(name.full()),
                        mapped(name.surname(), NameCase::usual),
                        mapped(name.given(), NameCase::usual),
                        mapped(name.patronymic(), NameCase::usual)),
                group,
                login);
    }

    private static @Nullable String mapped(@Nullable String part, UnaryOperator<String> change) {
        return part == null ? null : change.apply(part);
    }
}
