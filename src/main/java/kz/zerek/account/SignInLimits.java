package kz.zerek.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kz.zerek.account.AccountException.Problem;
import kz.zerek.account.internal.SignInRepository;
import org.springframework.stereotype.Component;

/**
 * How often one may try to sign in. A PIN has six digits: at ten tries in a quarter of an hour half of all are tried in a
 * year and a half. A try counts as failed from its beginning until it has succeeded: who asks many times at once gains
 * nothing.
 *
 * <p>A whole school may share one address, and a class mistypes in its first minutes: an address may fail oftener, which
 * still tells who tries PINs on many logins. From an address that has failed too often each login has one try, so that one
 * pupil does not keep out all others.
 */
@Component
public class SignInLimits {

    static final int MOST_OF_LOGIN = 10;
    static final int MOST_OF_ADDRESS = 100;
    /** Of class codes: there are hundreds of millions, and a wrong one signs in nobody. */
    static final int MOST_CODES_OF_ADDRESS = 300;

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final SignInRepository failures;
    private final Clock clock;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.MIN);

    SignInLimits(SignInRepository failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** A try to sign in, of which it is not known yet what comes of it. */
    record Try(String login, String address, Instant at) {}

    /**
     * Counts a try as failed, until {@link #succeeded} is told of it.
     *
     * @throws AccountException if too many have failed; then this does not count
     */
    Try begin(String login, String address) {
        var begun = new Try(ofLogin(login), ofAddress(address), next());
        failures.deleteFailuresBefore(begun.at().minus(WINDOW));
        failures.insertFailure(begun.login(), begun.at());
        failures.insertFailure(begun.address(), begun.at());
        try {
            int others = requireFewer(begun.login(), MOST_OF_LOGIN, begun.at()) - 1;
            if (others > 0) requireFewer(begun.address(), MOST_OF_ADDRESS, begun.at());
        } catch (AccountException e) {
            failures.deleteFailure(begun.login(), begun.at());
            failures.deleteFailure(begun.address(), begun.at());
            throw e;
        }
        return begun;
    }

    /** Forgives earlier failures of the login. Those of the address stay: who knows one password tries others. */
    void succeeded(Try done) {
        failures.deleteFailures(List.of(done.login()));
        failures.deleteFailure(done.address(), done.at());
    }

    /** Forgives what failed with passwords that sign in nobody any more. */
    void forgive(Collection<String> logins) {
        failures.deleteFailures(logins.stream().map(SignInLimits::ofLogin).toList());
    }

    /** @throws AccountException if too many wrong guesses came from this address */
    public void check(String address) {
        var now = clock.instant();
        requireLeft(failed(ofCodes(address), MOST_CODES_OF_ADDRESS, now), MOST_CODES_OF_ADDRESS, now);
    }

    /** Counts a wrong guess of something else than a password, which keeps nobody from signing in. */
    public void failed(String address) {
        failures.insertFailure(ofCodes(address), next());
    }

    /** @return how many have failed, with the one that has begun */
    private int requireFewer(String subject, int most, Instant now) {
        var failed = failed(subject, most + 1, now);
        requireLeft(failed, most + 1, now);
        return failed.size();
    }

    /** The latest first. */
    private List<Instant> failed(String subject, int most, Instant now) {
        return failures.failures(subject, now.minus(WINDOW), most);
    }

    private static void requireLeft(List<Instant> failed, int most, Instant now) {
        if (failed.size() < most) return;
        var left = Duration.between(now, failed.getLast().plus(WINDOW));
        throw new AccountException(Problem.LIMITED, Map.of("minutes", left.toMinutes() + 1));
    }

    /** Now, and no two the same: a try is known by its time. */
    private Instant next() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return last.updateAndGet(before -> now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS));
    }

    private static String ofLogin(String login) {
        return Secret.digest("login " + login);
    }

    private static String ofAddress(String address) {
        return Secret.digest("address " + address);
    }

    private static String ofCodes(String address) {
        return Secret.digest("codes " + address);
    }
}
