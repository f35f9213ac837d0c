package kz.zerek.attempt.web;

import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Taker;

/**
 * Which attempt a browser asks for, and who is at it. Whether the attempt is theirs, the services say; what is known of
 * the request so far is that it does not come too often.
 */
public record AttemptRequest(AttemptId attempt, Taker taker) {}
