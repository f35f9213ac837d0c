package kz.zerek.classroom;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import kz.zerek.account.AccountServer;
import kz.zerek.account.NewStudent;
import kz.zerek.account.Person;
import kz.zerek.classroom.ClassException.Problem;
import kz.zerek.classroom.internal.ClassRepository;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.message.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The services of classes on a database, and a teacher. */
abstract class ClassesFixture {

    static final String HERE = "10.1.1.1";

    final TestDatabase database;
    final AccountServer accounts;
    final ClassRepository repository;
    final Classes classes;
    final Students students;
    final Joining joining;
    final Person teacher;

    ClassesFixture(TestDatabase database) {
        this.database = database;
        repository = new ClassRepository(database.client(), database.jdbc());
        accounts = new AccountServer(database, new ClassData(repository));
        var transactions = database.transactions();
        var random = new SecureRandom();
        var clock = Clock.systemUTC();
        classes = new Classes(repository, accounts.people, transactions, random, clock);
        students = new Students(classes, repository, accounts.people, accounts.cards, transactions, random, clock);
        joining = new Joining(repository, accounts.people, accounts.limits, transactions, clock);
        teacher = accounts.fixture.teacher();
    }

    static List<NewStudent> named(String... names) {
        return Stream.of(names).map(name -> new NewStudent(name, null)).toList();
    }

    static void assertRefused(Problem problem, ThrowingCallable call) {
        assertThatExceptionOfType(ClassException.class)
                .isThrownBy(call)
                .extracting(ClassException::problem)
                .isEqualTo(problem);
    }

    /** Returns when all have ended; fails if one has failed. */
    static void atOnce(Runnable... actions) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var end : Stream.of(actions).map(threads::submit).toList()) end.get();
        }
    }

    /** Does something, and another thing that has to wait until it is committed. */
    void doThenAnother(Runnable first, Runnable another) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = database.transactions().execute(_ -> {
                first.run();
                var begun = threads.submit(another);
                // Until this is committed, it waits for the row.
                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS));
                return begun;
            });
            waiting.get();
        }
    }

    /** Of two who do it at once, one may be refused. */
    static Runnable unlessRefused(Runnable action) {
        return () -> {
            try {
                action.run();
            } catch (RefusedException e) {
                // The other was first.
            }
        };
    }
}
