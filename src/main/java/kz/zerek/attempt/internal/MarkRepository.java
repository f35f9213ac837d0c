package kz.zerek.attempt.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.account.PersonId;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptResult;
import kz.zerek.attempt.GivenMark;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.attempt.QuestionPoints;
import kz.zerek.attempt.Score;
import kz.zerek.attempt.SubjectResult;
import kz.zerek.question.Mark;
import kz.zerek.question.json.QuestionCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table of marks, and what its sums are. Rows are added, none is ever changed. */
@Repository
public class MarkRepository {

    /** More than a student takes in a year. */
    public static final int MOST_ATTEMPTS = 300;

    private static final String OF_TAKER = " and a.visitor = :taker";

    private final JdbcClient client;

    public MarkRepository(JdbcClient client) {
        this.client = client;
    }

    /** The scores of attempts that are finished, and when they were. */
    private record Finished(Instant at, Score score) {}

    /** Where answers of one person belong. */
    private record Place(@Nullable UUID assignment, long revision, String subject) {}

    /** @param assignments at least one */
    public List<AttemptResult> results(Collection<UUID> assignments) {
        return results("", sql -> client.sql(sql).param("assignments", assignments));
    }

    /** @param assignments at least one */
    public List<AttemptResult> results(Collection<UUID> assignments, String taker) {
        return results(
                OF_TAKER,
                sql -> client.sql(sql).param("assignments", assignments).param("taker", taker));
    }

    /** @param assignments at least one */
    public Set<UUID> asked(Collection<UUID> assignments, List<String> ids) {
        var names = IntStream.range(0, ids.size()).mapToObj(i -> "q.body like :id" + i);
        var statement = client.sql("""
                        select distinct a.assignment from attempt a join attempt_question q on q.attempt = a.id
                        where a.assignment in (:assignments) and (%s)
                          and exists (select 1 from attempt_mark m where m.attempt = a.id and m.position = q.position)
                        """.formatted(names.collect(Collectors.joining(" or "))))
                .param("assignments", assignments);
        for (int i = 0; i < ids.size(); i++) statement = statement.param("id" + i, "%" + ids.get(i) + "%");
        return statement.query(UUID.class).set();
    }

    /** @param assignments at least one */
    public Map<UUID, Long> revisions(Collection<UUID> assignments) {
        return client
                .sql("""
                        select assignment, min(bank_revision) from attempt where assignment in (:assignments)
                        group by assignment
                        """)
                .param("assignments", assignments)
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private interface Prepared {
        StatementSpec of(String sql);
    }

    /** Two statements: databases differ much in how fast they are at one that does both. */
    private List<AttemptResult> results(String condition, Prepared prepared) {
        var finished = finished(condition, prepared);
        return prepared
                .of("""
                        select a.id, a.assignment, a.visitor, a.started_at from attempt a
                        where a.assignment in (:assignments)""" + condition + " order by a.started_at, a.id")
                .query((row, _) -> result(row, finished))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<UUID, Finished> finished(String condition, Prepared prepared) {
        var found = new HashMap<UUID, Finished>();
        prepared.of("""
                        select m.attempt, min(m.marked_at) finished_at,
                               sum(case when m.place = 1 then m.fraction * cast(m.points as double precision) end) points,
                               sum(case when m.place = 1 then m.points end) most
                        from (select k.attempt, k.position, k.fraction, k.points, k.marked_at, row_number() over (
                                  partition by k.attempt, k.position order by k.marking desc) place
                              from attempt a join attempt_mark k on k.attempt = a.id
                              where a.assignment in (:assignments)""" + condition + """
                             ) m
                        group by m.attempt
                        """).query(row -> {
            var score = new Score(row.getDouble("points"), row.getDouble("most"));
            found.put(row.getObject("attempt", UUID.class), new Finished(instant(row, "finished_at"), score));
        });
        return found;
    }

    /** @param assignments at least one */
    public Map<AttemptId, QuestionPoints> byQuestion(Collection<UUID> assignments) {
        var seeds = new HashMap<AttemptId, Long>();
        var points = new HashMap<AttemptId, List<Double>>();
        client.sql("""
                        select m.attempt, m.seed, m.fraction * cast(m.points as double precision) points
                        from (select k.attempt, a.seed, k.position, k.fraction, k.points, row_number() over (
                                  partition by k.attempt, k.position order by k.marking desc) place
                              from attempt a join attempt_mark k on k.attempt = a.id
                              where a.assignment in (:assignments)) m
                        where m.place = 1 order by m.attempt, m.position
                        """).param("assignments", assignments).query(row -> {
            var id = new AttemptId(row.getObject("attempt", UUID.class));
            seeds.put(id, row.getLong("seed"));
            points.computeIfAbsent(id, _ -> new ArrayList<>()).add(row.getDouble("points"));
        });
        return seeds.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, seed -> new QuestionPoints(seed.getValue(), points.get(seed.getKey()))));
    }

    private static Optional<AttemptResult> result(ResultSet row, Map<UUID, Finished> all) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var assignment = row.getObject("assignment", UUID.class);
        var startedAt = instant(row, "started_at");
        var finished = all.get(id);
        return PersonTaker.of(row.getString("visitor"))
                .map(taker -> new AttemptResult(
                        new AttemptId(id),
                        assignment,
                        taker.id(),
                        startedAt,
                        finished == null ? null : finished.at(),
                        finished == null ? null : finished.score()));
    }

    public List<SubjectResult> bySubject(String taker) {
        var sums = new LinkedHashMap<Place, SubjectResult>();
        client.sql("""
                        select a.assignment, a.bank_revision, q.body, q.points, m.fraction
                        from (select t.id, t.assignment, t.bank_revision from attempt t where t.visitor = ?
                              order by t.started_at desc fetch first ? rows only) a
                        join attempt_mark m on m.attempt = a.id
                        join attempt_question q on q.attempt = m.attempt and q.position = m.position
                        where not exists (select 1 from attempt_mark n
                            where n.attempt = m.attempt and n.position = m.position and n.marking > m.marking)
                        """).params(taker, MOST_ATTEMPTS).query(row -> {
            var one = subject(row);
            var place = new Place(one.assignment(), one.revision(), one.subject());
            sums.merge(place, one, MarkRepository::together);
        });
        return List.copyOf(sums.values());
    }

    private static SubjectResult subject(ResultSet row) throws SQLException {
        double points = row.getDouble("points");
        return new SubjectResult(
                row.getObject("assignment", UUID.class),
                row.getLong("bank_revision"),
                QuestionCodec.read(row.getString("body")).subject(),
                1,
                new Score(points * row.getDouble("fraction"), points));
    }

    private static SubjectResult together(SubjectResult one, SubjectResult other) {
        return new SubjectResult(
                one.assignment(),
                one.revision(),
                one.subject(),
                one.questions() + other.questions(),
                one.score().plus(other.score()));
    }

    public List<GivenMark> history(AttemptId id) {
        return client.sql("""
                        select position, marking, fraction, verdict, origin, marked_by, reason, marked_at
                        from attempt_mark where attempt = ? order by position, marking
                        """).param(id.value()).query((row, _) -> mark(row)).list();
    }

    /** A mark, and of which attempt. */
    public record Decision(AttemptId attempt, GivenMark mark) {}

    /** All marks that somebody gave, changed or undid, the earliest first. */
    public List<Decision> by(PersonId person) {
        return client.sql("""
                        select attempt, position, marking, fraction, verdict, origin, marked_by, reason, marked_at
                        from attempt_mark where marked_by = ? order by marked_at, attempt, position
                        """)
                .param(person.value())
                .query((row, _) -> new Decision(new AttemptId(row.getObject("attempt", UUID.class)), mark(row)))
                .list();
    }

    private static GivenMark mark(ResultSet row) throws SQLException {
        var by = row.getObject("marked_by", UUID.class);
        return new GivenMark(
                row.getInt("position"),
                row.getInt("marking"),
                new Mark(row.getDouble("fraction"), Mark.Verdict.valueOf(row.getString("verdict"))),
                GivenMark.Origin.valueOf(row.getString("origin")),
                by == null ? null : new PersonId(by),
                row.getString("reason"),
                instant(row, "marked_at"));
    }

    /** Whoever else changes marks of the attempt waits for the end of this transaction. */
    public void lock(AttemptId id) {
        client.sql("select id from attempt where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    /** As the next marking of its answer, whatever its own number. */
    public void add(AttemptId id, GivenMark given) {
        client.sql("""
                        insert into attempt_mark (attempt, position, marking, bank_revision, fraction, points, verdict, marked_at,
                                                  origin, reason, marked_by)
                        select m.attempt, m.position, m.marking + 1, m.bank_revision, :fraction, m.points, :verdict, :at,
                               :origin, :reason, :by
                        from attempt_mark m where m.attempt = :attempt and m.position = :position
                        order by m.marking desc fetch first 1 row only
                        """)
                .param("fraction", given.mark().fraction())
                .param("verdict", given.mark().verdict().name())
                .param("at", given.at().atOffset(ZoneOffset.UTC))
                .param("origin", given.origin().name())
                .param("reason", given.reason(), Types.VARCHAR)
                .param("by", given.by() == null ? null : given.by().value())
                .param("attempt", id.value())
                .param("position", given.position())
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
