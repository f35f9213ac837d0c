package kz.zerek.score;

import java.util.List;

/**
 * What corrections of facts mean for an assignment.
 *
 * @param isDue whether marks would change, and nobody has decided on it
 * @param corrected if not: the ids of facts and sets that it asks about and that were corrected since
 */
public record Aftermath(boolean isDue, List<String> corrected) {

    static final Aftermath NONE = new Aftermath(false, List.of());

    public Aftermath {
        corrected = List.copyOf(corrected);
    }
}
