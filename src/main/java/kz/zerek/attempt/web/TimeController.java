package kz.zerek.attempt.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import kz.zerek.attempt.Attempts;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the taker's browser how much time is left, so that more time reaches who sits over a question. */
@RestController
class TimeController {

    private final Attempts attempts;
    private final Clock clock;

    TimeController(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Milliseconds, as {@code {"left": 60000}}; no content where there is no limit. */
    @GetMapping("/attempt/{attempt}/time")
    ResponseEntity<Map<String, Long>> time(AttemptRequest asked) {
        return attempts.deadline(asked.attempt(), asked.taker())
                .map(deadline ->
                        Math.max(0, Duration.between(clock.instant(), deadline).toMillis()))
                .map(left ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("left", left)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
