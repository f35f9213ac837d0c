package kz.zerek.attempt.ui;

import org.jspecify.annotations.Nullable;

/**
 * A part of an answer that is right or wrong by itself.
 *
 * @param to what it was the answer to, or null if that is the question as a whole
 * @param text the answer
 * @param correction what would be right, as a sentence of its own; null if this is, or if it is told elsewhere
 */
record AnswerPart(
        @Nullable String to,
        String text,
        boolean right,
        @Nullable String correction) {}
