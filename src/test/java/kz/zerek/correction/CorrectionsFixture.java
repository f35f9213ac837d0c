package kz.zerek.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zerek.account.PeopleFixture;
import kz.zerek.account.Person;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankLoader;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.DateFact;
import kz.zerek.correction.CorrectionException.Problem;
import kz.zerek.database.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The bank and its corrections on a server without screens, one for each database; each test takes another fact. */
abstract class CorrectionsFixture {

    @ComponentScan(
            basePackages = {
                "kz.zerek.account",
                "kz.zerek.attempt",
                "kz.zerek.bank",
                "kz.zerek.correction",
                "kz.zerek.reading"
            },
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                ".*\\.(ui|web)\\..*",
                                ".*Test.*",
                                ".*ReadingServer.*",
                                ".*account\\..*(CurrentPerson|OpenId|Security|SameSite|FirstStart|Session|Contexts).*"
                            }))
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        ValidationAutoConfiguration.class
    })
    static class Server {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        static ConfigurableApplicationContext start(TestDatabase database) {
            return new SpringApplicationBuilder(Server.class)
                    .web(WebApplicationType.NONE)
                    .properties(database.environment())
                    .run();
        }
    }

    static final String REASON = "A word was wrong";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private static ConfigurableApplicationContext server;
    private static TestDatabase database;

    final Corrections corrections = bean(Corrections.class);
    final Reviews reviews = bean(Reviews.class);
    final BankStore banks = bean(BankStore.class);
    final BankLoader loader = bean(BankLoader.class);
    final PeopleFixture people = bean(PeopleFixture.class);
    Person teacher;
    /** The id of a date fact that no other test has taken. */
    String fact;

    static <T> T bean(Class<T> type) {
        return server.getBean(type);
    }

    /** Another server at the same database. */
    static ConfigurableApplicationContext anotherNode() {
        return Server.start(database);
    }

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase shared) {
        NEXT.set(0);
        database = shared;
        server = Server.start(database);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        server.close();
    }

    @BeforeEach
    void take() {
        teacher = people.teacher();
        fact = bank().facts(DateFact.class)
                .skip(NEXT.getAndIncrement())
                .findFirst()
                .orElseThrow()
                .id();
    }

    Bank bank() {
        return banks.bank(banks.current().number());
    }

    Piece open() {
        return corrections.open(fact);
    }

    static SortedMap<String, String> with(Piece piece, String... pathsAndValues) {
        var fields = new TreeMap<>(piece.fields());
        for (int i = 0; i < pathsAndValues.length; i += 2) fields.put(pathsAndValues[i], pathsAndValues[i + 1]);
        return fields;
    }

    static SortedMap<String, String> without(Piece piece, String path) {
        var fields = new TreeMap<>(piece.fields());
        fields.remove(path);
        return fields;
    }

    /** The English note of the fact, which stands with no question. */
    Piece note(String text) {
        var piece = open();
        return corrections.save(teacher, piece, noted(piece, text), REASON);
    }

    static SortedMap<String, String> noted(Piece piece, String text) {
        var notes = Map.of("note.kk", text, "note.ru", text, "note.en", text);
        var fields = new TreeMap<>(piece.fields());
        fields.putAll(notes);
        return fields;
    }

    String note() {
        var note = bank().fact(fact).note();
        return note == null ? "" : note.en();
    }

    static void assertRefused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CorrectionException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
