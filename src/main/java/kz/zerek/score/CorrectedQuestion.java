package kz.zerek.score;

import java.util.Optional;
import kz.zerek.question.Question;

/**
 * A question that speaks of a fact that was corrected after it was asked.
 *
 * @param asked as it was asked
 * @param revision of the bank that it was asked from
 * @param now with the key that it has now; empty if nothing that could be answered is right any more: whoever was asked
 *     then gets all its points
 * @param answers how many were asked it, in attempts that are finished
 */
public record CorrectedQuestion(Question asked, long revision, Optional<Question> now, int answers) {}
