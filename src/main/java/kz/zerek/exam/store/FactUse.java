package kz.zerek.exam.store;

import java.util.List;

/**
 * The tests that use a fact, in their newest versions.
 *
 * @param own of whoever asks, by title
 * @param others how many of other teachers
 */
public record FactUse(List<ExamRow> own, int others) {

    public FactUse {
        own = List.copyOf(own);
    }
}
