package kz.zerek.demo.school;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** What time it is in a school that lives through weeks within seconds: until it is set, what time it really is. */
final class DemoClock extends Clock {

    private final Clock real;
    private volatile Instant now;

    DemoClock(Clock real) {
        this.real = real;
        now = real.instant();
    }

    void set(Instant now) {
        this.now = now;
    }

    Instant real() {
        return real.instant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone));
    }
}
