package kz.zerek.classroom.roster;

/** What a column of a list is for. */
enum Role {
    FULL_NAME,
    SURNAME,
    GIVEN_NAME,
    PATRONYMIC,
    NUMBER,
    GROUP,
    LOGIN;

    boolean isOfName() {
        return switch (this) {
            case FULL_NAME, SURNAME, GIVEN_NAME, PATRONYMIC -> true;
            case NUMBER, GROUP, LOGIN -> false;
        };
    }
}
