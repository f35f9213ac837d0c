package kz.zerek.exam.store;

import java.time.Instant;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.Form;
import kz.zerek.exam.Item;
import kz.zerek.exam.Variants;

/**
 * A test in one of its versions.
 *
 * @param version from 1
 * @param edits counts the changes of this version: whoever changes it hands it back
 * @param frozen whether it was set for somebody, so that a change makes the next version
 * @param form what it asks; with variants, what they are made by
 * @param revision of the bank, from which its questions come
 */
public record Exam(
        ExamId id,
        String title,
        int version,
        int edits,
        boolean frozen,
        Blueprint blueprint,
        Form form,
        long revision,
        Instant changedAt) {

    /** Whether everybody is asked the same, and whoever takes it again too. */
    public boolean isSameForAll() {
        return blueprint.variants() == Variants.ONE_FOR_ALL
                || form.items().stream().noneMatch(item -> item.origin() == Item.Origin.DRAWN);
    }
}
