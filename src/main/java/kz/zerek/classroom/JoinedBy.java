package kz.zerek.classroom;

import java.util.Locale;

/** How somebody came into a class. */
public enum JoinedBy {
    /** A teacher added them, alone or with others. */
    LIST,
    /** On their own, with the code of the class. */
    CODE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
