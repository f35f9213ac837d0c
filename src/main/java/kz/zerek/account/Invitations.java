package kz.zerek.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kz.zerek.account.AccountException.Problem;
import kz.zerek.account.internal.InvitationRepository;
import kz.zerek.account.internal.PersonRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Links that work once: the first owner's, those of teachers, and those of who forgot a password. */
@Service
public class Invitations {

    /** How long a link works. */
    public static final int DAYS = 7;

    private static final Duration VALID = Duration.ofDays(DAYS);

    private final InvitationRepository invitations;
    private final PersonRepository people;
    private final People all;
    private final TransactionOperations transactions;
    private final RandomGenerator random;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            PersonRepository people,
            People all,
            TransactionOperations transactions,
            RandomGenerator random,
            Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.all = all;
        this.transactions = transactions;
        this.random = random;
        this.clock = clock;
    }

    /** A new account for a colleague, with this role. */
    public Secret invite(Person owner, Role role) {
        owner.requireOwner();
        if (!role.teaches()) throw new AccountException(Problem.FORBIDDEN);
        return make(new Invitation(role, null));
    }

    /** A new password for a colleague who forgot theirs. */
    public Secret renew(Person owner, PersonId colleague) {
        owner.requireOwner();
        var person = people.find(colleague)
                .filter(p -> p.role().teaches())
                .orElseThrow(() -> new AccountException(Problem.UNKNOWN));
        return make(new Invitation(person.role(), person.id()));
    }

    /**
     * As long as there is no owner: the link that makes their account, in place of the one that was given before. It is for
     * whoever runs the server.
     */
    public Optional<Secret> first() {
        if (all.hasOwner()) return Optional.empty();
        invitations.deleteAll(Role.OWNER);
        return Optional.of(make(new Invitation(Role.OWNER, null)));
    }

    private Secret make(Invitation invitation) {
        var now = now();
        invitations.deleteExpired(now);
        var token = Secret.random(random);
        invitations.insert(token.digest(), invitation, now, now.plus(VALID));
        return token;
    }

    /** @throws AccountException if the link does not work any more */
    public Invitation get(Secret token) {
        return invitations.find(token.digest(), now()).orElseThrow(() -> new AccountException(Problem.LINK));
    }

    /**
     * All for which {@link #accept} would not make an account, as far as is known before; empty if it would.
     *
     * @throws AccountException if the link does not work any more
     */
    public List<AccountException> problems(Secret token, String name, String login, String password) {
        return all.problems(ofNobody(token).role(), name, login, password);
    }

    /**
     * Makes the account.
     *
     * @throws AccountException if the link does not work any more, or something is not taken as name, login or password:
     *     then the link goes on working
     */
    public Person accept(Secret token, String name, String login, String password) {
        var invitation = ofNobody(token);
        return transactions.execute(_ -> {
            var person = all.create(invitation.role(), name, login, password);
            use(token);
            return person;
        });
    }

    /** The invitation for a new account. */
    private Invitation ofNobody(Secret token) {
        var invitation = get(token);
        if (invitation.person() != null) throw new AccountException(Problem.LINK);
        return invitation;
    }

    /** Sets the password, and signs its holder out everywhere. Throws as {@link #accept}. */
    public Person accept(Secret token, String password) {
        var invitation = get(token);
        if (invitation.person() == null) throw new AccountException(Problem.LINK);
        return transactions.execute(_ -> {
            use(token);
            return all.setPassword(invitation.person(), password);
        });
    }

    private void use(Secret token) {
        if (!invitations.delete(token.digest())) throw new AccountException(Problem.LINK);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
