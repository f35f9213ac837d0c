package kz.zerek.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import kz.zerek.account.AccountException.Problem;
import kz.zerek.account.internal.SignInRepository;
import org.springframework.stereotype.Component;

/**
 * How often one may try to sign in. A PIN has six digits: at ten tries in a quarter of an hour half of all are tried in a
 * year and a half. A whole school may share one address, and a class mistypes in its first minutes: an address may fail
 * oftener, which still tells who tries one PIN on many logins.
 */
@Component
public class SignInLimits {

    static final int MOST_OF_LOGIN = 10;
    static final int MOST_OF_ADDRESS = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final SignInRepository failures;
    private final Clock clock;

    SignInLimits(SignInRepository failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** @throws AccountException if too many have failed */
    void check(String login, String address) {
        checkSubject(ofLogin(login), MOST_OF_LOGIN);
        check(address);
    }

    /** @throws AccountException if too many from this address have failed */
    public void check(String address) {
        checkSubject(ofAddress(address), MOST_OF_ADDRESS);
    }

    private void checkSubject(String subject, int most) {
        var now = clock.instant();
        var failed = failures.failures(subject, now.minus(WINDOW), most);
        if (failed.size() < most) return;
        var left = Duration.between(now, failed.getLast().plus(WINDOW));
        throw new AccountException(Problem.LIMITED, Map.of("minutes", left.toMinutes() + 1));
    }

    void failed(String login, String address) {
        var now = clock.instant();
        failures.deleteFailuresBefore(now.minus(WINDOW));
        failures.insertFailure(ofLogin(login), now);
        failures.insertFailure(ofAddress(address), now);
    }

    /** Counts a wrong guess of something else than a password. */
    public void failed(String address) {
        failures.insertFailure(ofAddress(address), clock.instant());
    }

    /** Those of the address stay: who knows one password tries others. */
    void succeeded(String login) {
        failures.deleteFailures(ofLogin(login));
    }

    private static String ofLogin(String login) {
        return Secret.digest("login " + login);
    }

    private static String ofAddress(String address) {
        return Secret.digest("address " + address);
    }
}
