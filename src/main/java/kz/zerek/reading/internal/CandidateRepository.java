package kz.zerek.reading.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zerek.extraction.Span;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.Candidate.Change;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.Discovery;
import kz.zerek.reading.Draft;
import kz.zerek.reading.Place;
import kz.zerek.reading.ReadingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of candidates. */
@Repository
public class CandidateRepository {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    /** What a row has that may become other. */
    private static final List<String> CHANGING = List.of(
            "version",
            "span_start",
            "span_end",
            "sentence_start",
            "sentence_end",
            "confidence",
            "rule",
            "said",
            "suggested",
            "draft",
            "state",
            "merged_into",
            "change",
            "before_start",
            "before_end");

    private static final String INSERT =
            "insert into reading_candidate (reading, number, kind, edits, %s) values (?, ?, ?, ?%s)"
                    .formatted(String.join(", ", CHANGING), ", ?".repeat(CHANGING.size()));
    private static final String UPDATE =
            "update reading_candidate set edits = edits + 1, %s = ? where reading = ? and number = ? and edits = ?"
                    .formatted(String.join(" = ?, ", CHANGING));

    private final JdbcClient client;
    private final JdbcOperations jdbc;

    public CandidateRepository(JdbcClient client, JdbcOperations jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    public void insert(ReadingId id, List<Candidate> candidates) {
        jdbc.batchUpdate(
                INSERT, candidates.stream().map(candidate -> row(id, candidate)).toList());
    }

    private static Object[] row(ReadingId id, Candidate candidate) {
        var fixed = Stream.of(id.value(), candidate.number(), candidate.kind().name(), candidate.edits());
        return Stream.concat(fixed, changing(candidate)).toArray();
    }

    /** In the order of {@link #CHANGING}. */
    private static Stream<@Nullable Object> changing(Candidate candidate) {
        var discovery = candidate.discovery();
        var place = discovery.place();
        return Stream.of(
                place.version(),
                place.span().start(),
                place.span().end(),
                place.sentence().start(),
                place.sentence().end(),
                discovery.confidence(),
                discovery.rule(),
                json(discovery.said().fields()),
                json(discovery.suggested()),
                json(candidate.draft().fields()),
                candidate.state().name(),
                candidate.into(),
                name(candidate.change()),
                start(candidate.before()),
                end(candidate.before()));
    }

    private static @Nullable String name(@Nullable Change change) {
        return change == null ? null : change.name();
    }

    private static @Nullable Integer start(@Nullable Span span) {
        return span == null ? null : span.start();
    }

    private static @Nullable Integer end(@Nullable Span span) {
        return span == null ? null : span.end();
    }

    private static String json(Map<String, String> fields) {
        return JSON.writeValueAsString(fields);
    }

    /**
     * Stores what was decided, and where it stands now.
     *
     * @param candidate as it is to be, with the edits that were seen
     * @return false if somebody else has changed it since: nothing was stored then
     */
    public boolean update(ReadingId id, Candidate candidate) {
        return client.sql(UPDATE)
                        .params(Stream.concat(
                                        changing(candidate),
                                        Stream.of(id.value(), candidate.number(), candidate.edits()))
                                .toList())
                        .update()
                == 1;
    }

    public Optional<Candidate> find(ReadingId id, int number) {
        return client.sql("select * from reading_candidate where reading = ? and number = ?")
                .params(id.value(), number)
                .query((row, _) -> candidate(row))
                .optional();
    }

    /** In the order of the text; those of older versions first. */
    public List<Candidate> all(ReadingId id) {
        return client.sql("""
                        select * from reading_candidate where reading = ? order by version, span_start, number
                        """)
                .param(id.value())
                .query((row, _) -> candidate(row))
                .list();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        var kind = Draft.Kind.valueOf(row.getString("kind"));
        var change = row.getString("change");
        var before = row.getObject("before_start", Integer.class);
        var discovery = new Discovery(
                new Place(
                        row.getInt("version"),
                        new Span(row.getInt("span_start"), row.getInt("span_end")),
                        new Span(row.getInt("sentence_start"), row.getInt("sentence_end"))),
                row.getDouble("confidence"),
                row.getString("rule"),
                draft(kind, row.getString("said")),
                fields(row.getString("suggested")));
        return new Candidate(
                row.getInt("number"),
                discovery,
                draft(kind, row.getString("draft")),
                State.valueOf(row.getString("state")),
                row.getObject("merged_into", Integer.class),
                change == null ? null : Change.valueOf(change),
                before == null ? null : new Span(before, row.getInt("before_end")),
                row.getInt("edits"));
    }

    private static Draft draft(Draft.Kind kind, String json) {
        return new Draft(kind, fields(json));
    }

    private static Map<String, String> fields(String json) {
        return JSON.readValue(json, FIELDS);
    }
}
