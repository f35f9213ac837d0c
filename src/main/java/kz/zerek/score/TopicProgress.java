package kz.zerek.score;

import kz.zerek.attempt.Score;
import kz.zerek.bank.Topic;

/**
 * What the answers of a student about a topic came to.
 *
 * @param questions how many were asked
 */
public record TopicProgress(Topic topic, int questions, Score score) {}
