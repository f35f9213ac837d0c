package kz.zerek.attempt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

class AttemptLogsTest {

    /** As many steps as nobody needs. */
    private static final int LONG = 2_000;

    private AttemptLog stored = new AttemptLog(List.of(), null);
    private int reads;
    private final AttemptLogs logs = new AttemptLogs(new Counting());

    @Test
    void thousands_of_usual_logs_are_remembered() {
        stored = log(25, new Response.Chosen("o2"));
        assertThat(readAgain(4_500)).isZero();
    }

    @Test
    void of_the_longest_logs_only_a_few_are() {
        stored = log(LONG, new Response.Typed("ұ".repeat(InvalidResponseException.MAX_LENGTH)));
        assertThat(readAgain(100)).isGreaterThan(90);
    }

    @Test
    void a_log_that_grows_weighs_more() {
        var ids = ids(100);
        ids.forEach(logs::known);
        var longest = log(LONG - 1, new Response.Typed("ұ".repeat(InvalidResponseException.MAX_LENGTH)));
        var last = step(LONG, new Response.Chosen("a"));
        ids.forEach(id -> assertThat(logs.append(id, longest, last)).isPresent());
        reads = 0;
        ids.forEach(logs::known);
        assertThat(reads).isGreaterThan(90);
    }

    /** How many logs of so many are read a second time. */
    private int readAgain(int count) {
        var ids = ids(count);
        ids.forEach(logs::known);
        assertThat(reads).isEqualTo(count);
        reads = 0;
        ids.forEach(logs::known);
        return reads;
    }

    private static List<AttemptId> ids(int count) {
        return Stream.generate(() -> new AttemptId(UUID.randomUUID()))
                .limit(count)
                .toList();
    }

    private static AttemptLog log(int steps, Response response) {
        return new AttemptLog(
                IntStream.rangeClosed(1, steps)
                        .mapToObj(number -> step(number, response))
                        .toList(),
                null);
    }

    private static Step step(int number, Response response) {
        return new Step(number, Step.Kind.RESPONDED, 1, number, Language.KK, response, Instant.EPOCH);
    }

    /** Holds the same log for every attempt. */
    private final class Counting extends AttemptRepository {

        Counting() {
            super(
                    JdbcClient.create(new JdbcTemplate()),
                    new JdbcTemplate(),
                    new GroupCommit(TransactionOperations.withoutTransaction()));
        }

        @Override
        public AttemptLog log(AttemptId id) {
            reads++;
            return stored;
        }

        @Override
        public boolean append(AttemptId id, Step step) {
            return true;
        }
    }
}
