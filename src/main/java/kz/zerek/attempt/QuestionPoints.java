package kz.zerek.attempt;

import java.util.List;

/**
 * What each answer of a finished attempt came to.
 *
 * @param seed from which the questions of the attempt follow
 * @param points by the last markings, in the order in which the questions were asked
 */
public record QuestionPoints(long seed, List<Double> points) {

    public QuestionPoints {
        points = List.copyOf(points);
    }
}
