package kz.zerek.language.statement;

import java.util.regex.Pattern;

/** What several who act together are called. */
public final class Names {

    private static final Pattern TOGETHER = Pattern.compile(" (?:and|и|мен|бен|пен|және) ");

    private Names() {}

    /** Whether a conjunction joins two: "France and Kazakhstan". */
    public static boolean areTwo(String names) {
        return TOGETHER.matcher(names).find();
    }
}
