package kz.zerek.account;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import kz.zerek.account.AccountException.Problem;
import kz.zerek.account.internal.PersonRepository;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The cards with which students sign in. */
@Service
public class Cards {

    private final PersonRepository people;
    private final SignIns signIns;
    private final Passwords passwords;
    private final RandomGenerator random;

    Cards(PersonRepository people, SignIns signIns, Passwords passwords, RandomGenerator random) {
        this.people = people;
        this.signIns = signIns;
        this.passwords = passwords;
        this.random = random;
    }

    /** Whether somebody has this login: to find one that nobody has. */
    public Predicate<String> taken() {
        return people::isTaken;
    }

    /** Takes about a tenth of a second, since it is to take whoever guesses a PIN longer; changes nothing yet. */
    public NewCard prepare(PersonId student, String pin) {
        return new NewCard(student, pin, passwords.encode(pin), Secret.random(random));
    }

    /**
     * Gives a student a card in place of an older one, which signs nobody in any more; who is signed in with it, is signed
     * out. For whoever may, which the caller has to know.
     *
     * @param login for a student who has none yet
     * @throws AccountException if there is no such student, or somebody was faster to take the login
     */
    public Card issue(NewCard card, String login) {
        var student = card.student();
        var person = people.find(student)
                .filter(p -> p.role() == Role.STUDENT)
                .orElseThrow(() -> new AccountException(Problem.UNKNOWN));
        var taken = person.login() == null ? Names.login(login) : person.login();
        try {
            people.setCard(student, taken, card.password(), card.secret().digest());
        } catch (DuplicateKeyException e) {
            throw new AccountException(Problem.LOGIN_TAKEN);
        }
        signIns.endAll(student);
        signIns.forgive(taken);
        return new Card(
                new Person(student, person.name(), person.role(), taken, person.createdAt()),
                card.pin(),
                card.secret());
    }
}
