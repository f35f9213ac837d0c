package kz.zerek.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import kz.zerek.account.AccountException.Problem;
import kz.zerek.account.internal.PersonRepository;
import kz.zerek.account.internal.PersonRepository.Entry;
import kz.zerek.language.person.Login;
import kz.zerek.language.person.NameOrder;
import kz.zerek.language.person.PersonName;
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

    /** Takes about a tenth of a second, since it is to take whoever guesses a PIN longer; changes nothing yet. */
    public NewCard prepare(PersonId student, String pin) {
        return new NewCard(student, pin, passwords.encode(pin), Secret.random(random));
    }

    /**
     * Gives students their cards in place of older ones, which sign nobody in any more; who is signed in with one of those, is
     * signed out. Who has no login yet gets one, made of the name. For whoever may, which the caller has to know.
     *
     * @return in the same order
     * @throws AccountException if one of them is no student, or somebody was faster to take a login
     */
    public List<Card> issue(List<NewCard> prepared) {
        var students = people.find(prepared.stream().map(NewCard::student).toList()).stream()
                .filter(person -> person.role() == Role.STUDENT)
                .collect(Collectors.toMap(Person::id, Function.identity()));
        var asked = new HashSet<String>();
        // What was asked for before is taken by now, if not by others then by one of these.
        Predicate<String> taken = login -> !asked.add(login) || people.isTaken(login);
        var cards = new ArrayList<Card>();
        var entries = new ArrayList<Entry>();
        for (var card : prepared) {
            var student = students.get(card.student());
            if (student == null) throw new AccountException(Problem.UNKNOWN);
            var person = student.login() == null ? withLogin(student, taken) : student;
            cards.add(new Card(person, card.pin(), card.secret()));
            entries.add(new Entry(person, card.password(), card.secret().digest()));
        }
        try {
            people.setCards(entries);
        } catch (DuplicateKeyException e) {
            throw new AccountException(Problem.LOGIN_TAKEN);
        }
        signIns.endAll(students.keySet());
        signIns.forgive(cards.stream().map(card -> card.person().login()).toList());
        return cards;
    }

    private static Person withLogin(Person student, Predicate<String> taken) {
        var login = Login.suggest(PersonName.of(student.name(), NameOrder.SURNAME_FIRST), taken);
        return new Person(student.id(), student.name(), student.role(), login, student.createdAt());
    }
}
