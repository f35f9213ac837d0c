package kz.zerek.attempt.ui;

import org.jspecify.annotations.Nullable;

/**
 * A part of an answer that is right or wrong by itself.
 *
 * @param correction what would be right, as a sentence of its own; null if this is, or if it is told elsewhere
 */
record AnswerPart(String text, boolean right, @Nullable String correction) {}
