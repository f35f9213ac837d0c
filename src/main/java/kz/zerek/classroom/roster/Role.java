package kz.zerek.classroom.roster;

/** What a column of a list is for. */
enum Role {
    FULL_NAME,
    SURNAME,
    GIVEN_NAME,
    PATRONYMIC,
    NUMBER,
    GROUP,
    /** Of a class whose number stands in the column of groups. */
    LETTER,
    LOGIN;

    boolean isOfName() {
        return switch (this) {
            case FULL_NAME, SURNAME, GIVEN_NAME, PATRONYMIC -> true;
            case NUMBER, GROUP, LETTER, LOGIN -> false;
        };
    }
}
