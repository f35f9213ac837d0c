package kz.zerek.classroom.roster;

import java.util.Locale;
import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;

/**
 * What is wrong with a list of students, or worth a look.
 *
 * @param row counts from 1, as the file or the pasted text has it; 0 for the whole list
 * @param arguments what the message of the reason names
 */
public record RosterProblem(int row, Reason reason, Map<String, ?> arguments) {

    /** Why, and whether the list can be taken all the same. */
    public enum Reason {
        EMPTY(true),
        TOO_LARGE(true),
        TOO_MANY(true),
        ENCRYPTED(true),
        OLD_EXCEL(true),
        NOT_SUPPORTED(true),
        BROKEN(true),
        NO_NAMES(true),
        NAME_MISSING(true),
        NAME_TOO_LONG(true),
        NOT_LETTERS(true),
        NUMBER(true),
        FORMULA(true),
        LOST_LETTERS(true),
        GROUP(true),
        LOGIN(true),
        LOGIN_TAKEN(true),
        SAME_LOGIN(true),
        SAME_NAME(false),
        LOOK_ALIKES(false),
        MIXED_LETTERS(false),
        UNUSUAL_CASE(false),
        NO_STUDENT(false),
        COLUMNS_NOT_READ(false);

        private final boolean prevents;

        Reason(boolean prevents) {
            this.prevents = prevents;
        }

        /** A key of the bundles. */
        public String key() {
            return "roster.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public RosterProblem {
        arguments = Map.copyOf(arguments);
    }

    /** Whether nothing of the list is taken for it. */
    public boolean prevents() {
        return reason.prevents;
    }

    /** What is wrong and what to do, without the row. */
    public String message(Language language) {
        return Messages.bundled().text(language, reason.key(), arguments);
    }

    /** The same with the row, if it is of one. */
    public String text(Language language) {
        if (row == 0) return message(language);
        return Messages.bundled()
                .text(language, "roster.row", Map.of("row", String.valueOf(row), "problem", message(language)));
    }
}
