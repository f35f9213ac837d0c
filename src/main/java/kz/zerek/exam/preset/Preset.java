package kz.zerek.exam.preset;

import kz.zerek.exam.Blueprint;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint to start from.
 *
 * @param id unique in its file, e.g. {@code unt-history}
 * @param note what a teacher should know who starts from it, or null for nothing
 * @param rules where its numbers come from, or null if it copies no other test
 */
public record Preset(
        String id,
        Localized<String> name,
        @Nullable Localized<String> note,
        @Nullable Rules rules,
        Blueprint blueprint) {

    /**
     * The rules of a test that is held elsewhere. They change from year to year.
     *
     * @param year for which they hold
     * @param source who says so, and when
     * @param address a public web address
     */
    public record Rules(int year, Localized<String> source, String address) {}
}
