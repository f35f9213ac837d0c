package kz.zerek.score;

import kz.zerek.account.PersonId;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Score;

/**
 * What marking anew makes of one attempt.
 *
 * @param number counts the student's attempts from 1
 * @param name of the student, with the login if another has the same; empty if they are in the class no more
 */
public record ChangedResult(AttemptId attempt, PersonId student, String name, int number, Score before, Score after) {

    /** In points; below 0 for a loss. */
    public double difference() {
        return after.points() - before.points();
    }
}
