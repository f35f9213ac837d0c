package kz.zerek.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Fact;
import kz.zerek.database.TestDatabase;
import kz.zerek.reading.ReadingException.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.springframework.context.ConfigurableApplicationContext;

/** Readings on a server without screens, empty before each test. A test has a server of its own for each database. */
abstract class ReadingsFixture {

    static final String BRIDGE = "The town bridge was built in May 1905. ";
    static final String FAIR = "The town fair was opened in July 1911. ";
    static final String MEMBER = "Kazakhstan became a member of the United Nations on 2 March 1993. ";
    static final String TAX = "Minister John Smith proposed raising the bridge tax by 10 percent. ";
    static final String TRADE = "Kazakhstan joined the Mutual Bridge Fund (MBF). ";

    private static ConfigurableApplicationContext server;

    final Readings readings;
    final BankStore banks;

    ReadingsFixture() {
        readings = bean(Readings.class);
        banks = bean(BankStore.class);
    }

    static <T> T bean(Class<T> type) {
        return server.getBean(type);
    }

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        server = ReadingServer.start(database);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        server.close();
    }

    @BeforeEach
    void empty() {
        readings.all().forEach(row -> readings.delete(row.reading().id()));
    }

    List<Candidate> candidates(ReadingId id) {
        return readings.workbench(id).candidates();
    }

    Candidate first(ReadingId id) {
        return candidates(id).getFirst();
    }

    /** Makes all of a reading complete and accepted. */
    void acceptCompleted(ReadingId id) {
        for (var candidate : candidates(id)) {
            readings.correct(id, candidate.number(), candidate.draft(), CandidatesFixture.completed(candidate.draft()));
            readings.accept(id, candidate.number(), candidate.edits() + 1);
        }
    }

    List<String> facts(ReadingId id) {
        var bank = banks.bank(banks.current().number());
        return bank.facts().stream().map(Fact::id).filter(id::owns).toList();
    }

    static void assertRefused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ReadingException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
