package kz.zerek.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kz.zerek.account.AccountException.Problem;
import kz.zerek.account.internal.PersonRepository;
import kz.zerek.account.internal.SignInRepository;
import org.springframework.stereotype.Service;

/** Signing in and out. Who is signed in stands in the database, so that it outlives the server and holds on every node. */
@Service
public class SignIns {

    /** On a device that somebody has to themselves. */
    public static final Duration LONG = Duration.ofDays(90);

    /** On one that others use after them; it ends with the browser, too. */
    public static final Duration SHORT = Duration.ofHours(24);

    /** How long another node may take to hear that somebody is signed out. */
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final SignInRepository signIns;
    private final PersonRepository people;
    private final Passwords passwords;
    private final SignInLimits limits;
    private final RandomGenerator random;
    private final Clock clock;
    private final Cache<String, Optional<Person>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    SignIns(
            SignInRepository signIns,
            PersonRepository people,
            Passwords passwords,
            SignInLimits limits,
            RandomGenerator random,
            Clock clock) {
        this.signIns = signIns;
        this.people = people;
        this.passwords = passwords;
        this.limits = limits;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Who has this login and password.
     *
     * @param address of the browser
     * @throws AccountException if nobody has, or too many tries have failed
     */
    public Person authenticate(String login, String password, String address) {
        var plain = Names.plainLogin(login);
        var begun = limits.begin(plain, address);
        var entry = people.findByLogin(plain);
        var encoded = entry.map(PersonRepository.Entry::password).orElse(null);
        if (!passwords.matches(password, encoded)) throw new AccountException(Problem.WRONG);
        limits.succeeded(begun);
        return entry.orElseThrow().person();
    }

    /** New cards end the wait after wrong PINs: they have other ones. */
    void forgive(Collection<String> logins) {
        limits.forgive(logins);
    }

    /**
     * Whose card this is.
     *
     * @throws AccountException if it is nobody's any more
     */
    public Person authenticate(Secret card) {
        return people.findByCard(card.digest())
                .map(PersonRepository.Entry::person)
                .orElseThrow(() -> new AccountException(Problem.WRONG));
    }

    /** @return what the browser keeps */
    public Secret start(PersonId person, Duration length) {
        var now = now();
        signIns.deleteExpired(now);
        var token = Secret.random(random);
        signIns.insert(token.digest(), person, now, now.plus(length));
        return token;
    }

    /** Who is signed in with what a browser keeps. */
    public Optional<Person> person(Secret token) {
        return known.get(token.digest(), digest -> signIns.person(digest, now()));
    }

    public void end(Secret token) {
        signIns.delete(token.digest());
        known.invalidate(token.digest());
    }

    /** Signs somebody out everywhere. */
    public void endAll(PersonId person) {
        endAll(List.of(person));
    }

    void endAll(Collection<PersonId> some) {
        signIns.deleteAll(some);
        forget();
    }

    /** Signs somebody out everywhere but here. */
    public void endOthers(PersonId person, Secret kept) {
        signIns.deleteOthers(person, kept.digest());
        forget();
    }

    /** To be called when something of a person has changed: what is asked before that is committed is not remembered. */
    void forget() {
        AfterCommit.run(known::invalidateAll);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
