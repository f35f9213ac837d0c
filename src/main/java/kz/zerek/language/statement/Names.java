package kz.zerek.language.statement;

import java.util.regex.Pattern;
import kz.zerek.language.Gender;

/** What several who act together are called. */
public final class Names {

    private static final Pattern TOGETHER = Pattern.compile(" (?:and|и|мен|бен|пен|және) ");

    /** How surnames of women end in Kazakhstan, Russia and beyond. */
    private static final Pattern FEMININE = Pattern.compile("(?:[оеё]ва|ина|[сц]кая|[қк]ызы|ova|eva|skaya|kyzy)$");

    private Names() {}

    /** The gender of a person, as far as the surname tells it: masculine if it does not. */
    public static Gender gender(String name) {
        return areTwo(name) ? Gender.PLURAL : FEMININE.matcher(name).find() ? Gender.FEMININE : Gender.MASCULINE;
    }

    /** Whether a conjunction joins two: "France and Kazakhstan". */
    public static boolean areTwo(String names) {
        return TOGETHER.matcher(names).find();
    }
}
