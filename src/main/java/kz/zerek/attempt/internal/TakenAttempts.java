package kz.zerek.attempt.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.zerek.attempt.AttemptId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which attempts are whose. That is all that ever changes of one. */
@Repository
public class TakenAttempts {

    private final JdbcClient client;
    private final JdbcOperations jdbc;

    public TakenAttempts(JdbcClient client, JdbcOperations jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** All of a taker, the earliest first. */
    public List<AttemptId> of(String taker) {
        return ids("visitor = ?", taker);
    }

    /** Those of a taker at what was set, the earliest first. */
    public List<AttemptId> of(UUID assignment, String taker) {
        return ids("assignment = ? and visitor = ?", assignment, taker);
    }

    private List<AttemptId> ids(String condition, Object... values) {
        return client
                .sql("select id from attempt where " + condition + " order by started_at, id")
                .params(values)
                .query(UUID.class)
                .list()
                .stream()
                .map(AttemptId::new)
                .toList();
    }

    /** The attempt of this number at what was set. */
    public Optional<AttemptId> begun(UUID assignment, String taker, int number) {
        return client.sql("select id from attempt where assignment = ? and visitor = ? and number = ?")
                .params(assignment, taker, number)
                .query(UUID.class)
                .optional()
                .map(AttemptId::new);
    }

    /** Whether anybody has, in whatever class they are now. */
    public boolean isBegun(UUID assignment) {
        return client.sql("select 1 from attempt where assignment = ? fetch first 1 row only")
                .param(assignment)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** At how much of what was set each of the takers has begun an attempt, if at any. */
    public Map<String, Integer> begun(Collection<UUID> assignments, Collection<String> takers) {
        if (assignments.isEmpty() || takers.isEmpty()) return Map.of();
        var counts = new HashMap<String, Integer>();
        client.sql("""
                        select visitor, count(distinct assignment) begun from attempt
                        where assignment in (:assignments) and visitor in (:takers) group by visitor
                        """)
                .param("assignments", assignments)
                .param("takers", takers)
                .query(row -> {
                    counts.put(row.getString("visitor"), row.getInt("begun"));
                });
        return counts;
    }

    /** A taker's last attempt at practice started after {@code since} that is not finished. */
    public Optional<AttemptId> lastUnfinished(String taker, Instant since) {
        return client.sql("""
                        select a.id from attempt a
                        where a.visitor = ? and a.assignment is null and a.started_at > ? and not exists (
                            select 1 from attempt_step s where s.attempt = a.id and s.kind = 'FINISHED')
                        order by a.started_at desc fetch first 1 row only
                        """)
                .params(taker, AttemptRows.timestamp(since))
                .query(UUID.class)
                .optional()
                .map(AttemptId::new);
    }

    /** How many attempts a taker has started after {@code since}. */
    public int started(String taker, Instant since) {
        return client.sql("select count(*) from attempt where visitor = ? and started_at > ?")
                .params(taker, AttemptRows.timestamp(since))
                .query(Integer.class)
                .single();
    }

    /**
     * Makes all attempts of a taker another's, in the transaction that goes on. Those of both at what was set are numbered
     * anew, as they were begun.
     */
    public void pass(String from, String to) {
        var shared = client.sql("select distinct assignment from attempt where visitor = ? and assignment is not null")
                .param(from)
                .query(UUID.class)
                .list();
        for (var assignment : shared)
            client.sql("update attempt set number = null where assignment = ? and visitor in (?, ?)")
                    .params(assignment, from, to)
                    .update();
        client.sql("update attempt set visitor = ? where visitor = ?")
                .params(to, from)
                .update();
        for (var assignment : shared) number(of(assignment, to));
    }

    private void number(List<AttemptId> attempts) {
        var rows = IntStream.range(0, attempts.size())
                .mapToObj(i -> new Object[] {i + 1, attempts.get(i).value()})
                .toList();
        jdbc.batchUpdate("update attempt set number = ? where id = ?", rows);
    }
}
