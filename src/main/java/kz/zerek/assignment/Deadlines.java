package kz.zerek.assignment;

import java.time.Clock;
import kz.zerek.assignment.internal.OpenAttempts;
import kz.zerek.attempt.OverdueAttempts;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands in what was saved when the time is over, also if nobody is connected. */
@Component
@EnableScheduling
class Deadlines {

    private final OpenAttempts open;
    private final OverdueAttempts overdue;
    private final Clock clock;

    Deadlines(OpenAttempts open, OverdueAttempts overdue, Clock clock) {
        this.open = open;
        this.overdue = overdue;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void pass() {
        overdue.finish(open.overdue(clock.instant()));
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void forget() {
        open.forgetUnknown();
    }
}
