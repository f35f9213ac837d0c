package kz.zerek.assignment;

import kz.zerek.assignment.internal.OpenAttempts;
import kz.zerek.attempt.Attempts;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands in what was saved when the time is over, also if nobody is connected. */
@Component
@EnableScheduling
class Deadlines {

    private final Attempts attempts;
    private final OpenAttempts open;

    Deadlines(Attempts attempts, OpenAttempts open) {
        this.attempts = attempts;
        this.open = open;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void pass() {
        attempts.finishOverdue();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void forget() {
        open.forgetUnknown();
    }
}
