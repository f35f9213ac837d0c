package kz.zerek.exam.store;

import java.util.Optional;
import kz.zerek.question.Question;

/**
 * A question of a test that speaks of a fact which was corrected since.
 *
 * @param position from 1
 * @param asked as the test has it
 * @param now as it is to be asked now; empty if nothing that it offers is right any more, or more than before
 */
public record Outdated(int position, Question asked, Optional<Question> now) {}
