package kz.zerek.attempt.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.UnknownAttemptException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the taker's browser how much time is left, so that more time reaches who sits over a question. An attempt that is
 * somebody else's is as one that does not exist.
 */
@RestController
class TimeController {

    private final Attempts attempts;
    private final RequestTaker takers;
    private final Pace pace;
    private final Clock clock;

    TimeController(Attempts attempts, RequestTaker takers, Pace pace, Clock clock) {
        this.attempts = attempts;
        this.takers = takers;
        this.pace = pace;
        this.clock = clock;
    }

    /** Milliseconds, as {@code {"left": 60000}}; no content where there is no limit. */
    @GetMapping("/attempt/{attempt}/time")
    ResponseEntity<Map<String, Long>> time(@PathVariable String attempt, HttpServletRequest request) {
        var taker = takers.of(request).orElseThrow(UnknownAttemptException::new);
        if (!pace.allows(taker, request.getRemoteAddr()))
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        var id = AttemptId.of(attempt).orElseThrow(UnknownAttemptException::new);
        return attempts.deadline(id, taker)
                .map(deadline ->
                        Math.max(0, Duration.between(clock.instant(), deadline).toMillis()))
                .map(left ->
                        ResponseEntity.ok().header("Cache-Control", "no-store").body(Map.of("left", left)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @ExceptionHandler
    ResponseEntity<Void> unknown(UnknownAttemptException e) {
        return ResponseEntity.notFound().build();
    }
}
