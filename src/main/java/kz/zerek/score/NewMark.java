package kz.zerek.score;

import kz.zerek.attempt.AttemptId;
import kz.zerek.question.Mark;

/**
 * A mark that an answer would get.
 *
 * @param seen the marking that it would come after
 * @param gain in points; below 0 for a loss
 */
record NewMark(AttemptId attempt, int position, Mark mark, int seen, double gain) {}
