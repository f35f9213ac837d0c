package kz.zerek.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.account.AccountException.Problem;
import kz.zerek.account.internal.PersonRepository;
import kz.zerek.account.internal.PersonRepository.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The accounts. Whoever asks is given first, and is refused what is not theirs to do. */
@Service
public class People {

    private final PersonRepository people;
    private final SignIns signIns;
    private final Passwords passwords;
    private final ObjectProvider<PersonalData> data;
    private final TransactionOperations transactions;
    private final RandomGenerator random;
    private final Clock clock;

    People(
            PersonRepository people,
            SignIns signIns,
            Passwords passwords,
            ObjectProvider<PersonalData> data,
            TransactionOperations transactions,
            RandomGenerator random,
            Clock clock) {
        this.people = people;
        this.signIns = signIns;
        this.passwords = passwords;
        this.data = data;
        this.transactions = transactions;
        this.random = random;
        this.clock = clock;
    }

    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    public boolean hasOwner() {
        return people.count(Role.OWNER) > 0;
    }

    /** Whether nobody has an account. */
    public boolean isEmpty() {
        return Arrays.stream(Role.values()).allMatch(role -> people.count(role) == 0);
    }

    /** All who teach, the owner too, by name. */
    public List<Person> teachers(Person owner) {
        owner.requireOwner();
        return people.teachers();
    }

    /** All for which {@link #create} would refuse a new account; empty if it would not. */
    List<AccountException> problems(Role role, String name, String login, String password) {
        return Stream.<Runnable>of(
                        () -> Names.name(name),
                        () -> requireFree(Names.login(login)),
                        () -> passwords.check(password, role, Names.plainLogin(login), name))
                .map(People::refusal)
                .flatMap(Optional::stream)
                .toList();
    }

    private void requireFree(String login) {
        if (people.findByLogin(login).isPresent()) throw new AccountException(Problem.LOGIN_TAKEN);
    }

    private static Optional<AccountException> refusal(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (AccountException e) {
            return Optional.of(e);
        }
    }

    /** Those of some logins that somebody has. */
    public Set<String> taken(Set<String> logins) {
        return people.taken(logins);
    }

    /** @throws AccountException if something is not taken as name, login or password */
    Person create(Role role, String name, String login, String password) {
        var plain = Names.login(login);
        var person = newPerson(Names.name(name), role, plain);
        passwords.check(password, role, plain, person.name());
        insert(List.of(new Entry(person, passwords.encode(password), null)));
        return person;
    }

    /** Who teaches and has this login. */
    public Optional<Person> teacher(String login) {
        return people.findByLogin(Names.plainLogin(login))
                .map(Entry::person)
                .filter(person -> person.role().teaches());
    }

    /**
     * Accounts for students, all or none. They sign in when a teacher has made their cards; until then each is known by
     * the browser in which they joined.
     *
     * @throws AccountException if something is not taken as a name or login
     */
    public List<Person> createStudents(List<NewStudent> students) {
        var created = students.stream()
                .map(student -> newPerson(
                        Names.name(student.name()),
                        Role.STUDENT,
                        student.login() == null ? null : Names.login(student.login())))
                .toList();
        insert(created.stream().map(person -> new Entry(person, null, null)).toList());
        return created;
    }

    /**
     * Whom a provider knows: the same person for the same subject, made when first seen.
     *
     * @throws AccountException if the provider tells no name
     */
    public Person identified(String issuer, String subject, String name, Role role) {
        return people.identity(issuer, subject).flatMap(people::find).orElseGet(() -> {
            var person = newPerson(Names.name(name), role, null);
            return transactions.execute(_ -> {
                insert(List.of(new Entry(person, null, null)));
                people.insertIdentity(issuer, subject, person.id());
                return person;
            });
        });
    }

    private Person newPerson(String name, Role role, @Nullable String login) {
        return new Person(new PersonId(RandomId.next(random)), name, role, login, now());
    }

    private void insert(List<Entry> entries) {
        try {
            people.insert(entries);
        } catch (DuplicateKeyException e) {
            throw new AccountException(Problem.LOGIN_TAKEN);
        }
    }

    /** Gives oneself another name. A student's is their teacher's to change. */
    public void rename(Person person, String name) {
        person.requireTeacher();
        changeName(person.id(), name);
    }

    /** For whoever may change it, which the caller has to know. */
    public void changeName(PersonId id, String name) {
        people.rename(id, Names.name(name));
        signIns.forget();
    }

    /**
     * Changes one's own password, and ends all sign-ins but this.
     *
     * @throws AccountException if the old one is wrong, or the new one is not taken
     */
    public void changePassword(Person person, String old, String password, @Nullable Secret signIn) {
        if (!passwords.matches(old, people.password(person.id()).orElse(null)))
            throw new AccountException(Problem.WRONG);
        store(person, password);
        if (signIn == null) signIns.endAll(person.id());
        else signIns.endOthers(person.id(), signIn);
    }

    Person setPassword(PersonId id, String password) {
        var person = people.find(id).orElseThrow(() -> new AccountException(Problem.UNKNOWN));
        store(person, password);
        signIns.endAll(id);
        return person;
    }

    private void store(Person person, String password) {
        passwords.check(password, person.role(), person.login() == null ? "" : person.login(), person.name());
        people.setPassword(person.id(), passwords.encode(password));
    }

    /** Makes a colleague an owner, or no owner any more. */
    public void setRole(Person owner, PersonId colleague, Role role) {
        owner.requireOwner();
        if (!role.teaches()) throw new AccountException(Problem.FORBIDDEN);
        transactions.executeWithoutResult(_ -> {
            people.lockOwners();
            people.find(colleague)
                    .filter(person -> person.role().teaches())
                    .orElseThrow(() -> new AccountException(Problem.UNKNOWN));
            people.setRole(colleague, role);
            if (people.count(Role.OWNER) == 0) throw new AccountException(Problem.LAST_OWNER);
        });
        signIns.endAll(colleague);
    }

    /** Everything that is kept about oneself, as values that JSON has. */
    public Map<String, Object> export(Person person) {
        var all = new LinkedHashMap<String, Object>();
        var account = new LinkedHashMap<String, Object>();
        account.put("id", person.id().toString());
        account.put("name", person.name());
        account.put("role", person.role().key());
        account.put("login", person.login());
        account.put("created", person.createdAt().toString());
        all.put("account", account);
        data.orderedStream().forEach(feature -> all.put(feature.name(), feature.of(person)));
        return all;
    }

    /** Deletes a colleague with all that is kept about them. */
    public void deleteTeacher(Person owner, PersonId colleague) {
        owner.requireOwner();
        people.find(colleague)
                .filter(person -> person.role().teaches())
                .orElseThrow(() -> new AccountException(Problem.UNKNOWN));
        delete(colleague);
    }

    /**
     * Deletes somebody with all that is kept about them, for whoever may, which the caller has to know.
     *
     * @throws AccountException if nobody would look after Zerek or others depend on their data
     */
    public void delete(PersonId id) {
        transactions.executeWithoutResult(_ -> {
            boolean wasOwner =
                    people.find(id).filter(p -> p.role() == Role.OWNER).isPresent();
            if (wasOwner) people.lockOwners();
            // Else something might be added to what a feature has deleted.
            people.lock(id);
            data.orderedStream().forEach(feature -> feature.delete(id));
            people.delete(id);
            if (wasOwner && !hasOwner()) throw new AccountException(Problem.LAST_OWNER);
        });
        signIns.forget();
    }

    /**
     * Makes one of two students who are one person, for whoever may, which the caller has to know: all that is kept about
     * one passes to the other, who goes on signing in as before. Whatever the one signed in with ends with their account:
     * else whoever made it in the name of the other would get into theirs. For the same reason one who stays without a card
     * is signed out: all it took was to type a name.
     *
     * @throws AccountException if these are not two students
     */
    public void merge(PersonId stays, PersonId goes) {
        transactions.executeWithoutResult(_ -> {
            if (lockStudents(List.of(stays, goes)).size() < 2) throw new AccountException(Problem.UNKNOWN);
            data.orderedStream().forEach(feature -> feature.pass(goes, stays));
            people.delete(goes);
            boolean hasCard =
                    people.find(stays).filter(person -> person.login() != null).isPresent();
            if (!hasCard) signIns.endAll(stays);
            signIns.forget();
        });
    }

    /**
     * Until the transaction ends, students stay as they are: none is renamed, deleted or given a card. Whoever locks several
     * does so here, all at once: two who locked them one by one would wait for each other.
     *
     * @return those who are students
     */
    public List<PersonId> lockStudents(Collection<PersonId> some) {
        return people.lockStudents(some);
    }

    /** The names of those of some who have an account, by their ids; each is looked up once. */
    public Map<PersonId, String> names(Stream<@Nullable PersonId> some) {
        return some.filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> people.find(id).stream())
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
