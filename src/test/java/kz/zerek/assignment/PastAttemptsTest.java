package kz.zerek.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.attempt.PastAttempt;
import kz.zerek.attempt.PastAttempts;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.exam.Order;
import kz.zerek.exam.Part;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Attempts that are stored at once, of Дана, leave the same rows as those that were taken answer by answer, of Арман. */
@BothDatabases
class PastAttemptsTest extends SchoolFixture {

    private final PastAttempts past;

    private Assignment assignment;

    PastAttemptsTest(TestDatabase database) {
        super(database);
        past = bean(PastAttempts.class);
    }

    private void set(Reveal reveal) {
        var part = new Part(
                null,
                Set.of(),
                Set.of(Kind.WHEN, Kind.ORDER_EVENTS),
                6,
                Difficulty.MEDIUM,
                new BigDecimal("2"),
                List.of(),
                null);
        exam = exams.create(teacher, "Тарих", blueprint(Order.AS_BUILT, part)).id();
        assignment = assignments.get(
                teacher, set(new Rules(null, null, null, 0, null, 1, Counted.BEST, null, reveal, null, false)));
    }

    /** The answers to all questions but the last, the first of them twice, a second apart. */
    private List<PastAttempt.Answer> answers(List<Task> tasks, boolean again, Instant start) {
        var answers = new ArrayList<PastAttempt.Answer>();
        var time = start;
        for (int position = 1; position < tasks.size(); position++) {
            for (int last = 0; last <= (position == 1 && again ? 1 : 0); last++) {
                time = time.plusSeconds(1);
                var response = response(tasks.get(position - 1), (position + last) % 2);
                answers.add(new PastAttempt.Answer(position, Language.RU, response, time));
            }
        }
        return answers;
    }

    private static Response response(Task task, int which) {
        return switch (task) {
            case Task.Choice choice ->
                new Response.Chosen(choice.options().get(which).id());
            case Task.Ordering ordering ->
                new Response.Ordered(
                        which == 0 ? ordering.key() : ordering.key().reversed());
            default -> throw new IllegalArgumentException("not asked for: " + task);
        };
    }

    private AttemptId take(List<PastAttempt.Answer> answers) {
        var taker = taker(arman);
        var id = sittings.begin(arman, assignment.id(), Language.KK, null);
        for (var answer : answers) {
            clock.pass(Duration.between(clock.instant(), answer.at()));
            int sequence = attempts.get(id, taker).item(answer.position()).sequence();
            attempts.respond(id, taker, answer.position(), sequence, answer.language(), answer.response());
        }
        return id;
    }

    private PastAttempt past(List<PastAttempt.Answer> answers, Instant start, Instant end) {
        var exam = exams.get(assignment.exam(), assignment.version());
        var quiz = sittings.quiz(assignment, exam, dana.id(), 0, Language.KK);
        return new PastAttempt(taker(dana), quiz, start, answers, end);
    }

    private List<Task> tasks() {
        return exams.get(assignment.exam(), assignment.version()).form().items().stream()
                .map(item -> item.question().task())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"AT_ONCE", "AT_END"})
    void a_finished_attempt_leaves_the_rows_of_one_that_was_taken(Reveal reveal) {
        set(reveal);
        var start = clock.instant();
        var answers = answers(tasks(), reveal == Reveal.AT_END, start);
        var taken = take(answers);
        clock.pass(Duration.ofSeconds(5));
        attempts.finish(taken, taker(arman));
        var id = past.add(List.of(past(answers, start, clock.instant()))).getFirst();
        assertThat(rows("attempt_mark", id)).hasSize(6);
        assertSameRows(id, taken);
        assertThat(attempts.get(id, taker(dana)).score())
                .isEqualTo(attempts.get(taken, taker(arman)).score());
    }

    @Test
    void an_attempt_that_goes_on_leaves_the_rows_of_one_that_does_and_can_be_gone_on_with() {
        set(Reveal.AT_END);
        var start = clock.instant();
        var answers = answers(tasks(), true, start);
        var taken = take(answers);
        var id = past.add(List.of(past(answers, start, null))).getFirst();
        assertThat(rows("attempt_open", id)).hasSize(1);
        assertSameRows(id, taken);
        assertThat(sittings.begin(dana, assignment.id(), Language.KK, null)).isEqualTo(id);
        var taker = taker(dana);
        var response = response(tasks().getLast(), 0);
        attempts.respond(id, taker, 6, 0, Language.KK, response);
        assertThat(attempts.finish(id, taker).item(6).response()).isEqualTo(response);
    }

    @Test
    void with_one_answer_that_fits_no_question_nothing_is_stored() {
        set(Reveal.AT_END);
        var start = clock.instant();
        var wrong = new PastAttempt.Answer(1, Language.KK, new Response.Chosen("?"), start);
        assertThatExceptionOfType(InvalidResponseException.class)
                .isThrownBy(() -> past.add(List.of(past(List.of(), start, null), past(List.of(wrong), start, null))));
        assertThat(records.of(assignment.id().value(), taker(dana))).isEmpty();
    }

    private void assertSameRows(AttemptId id, AttemptId other) {
        for (var table : List.of("attempt_question", "attempt_step", "attempt_mark", "attempt_open"))
            assertThat(rows(table, id)).as(table).isEqualTo(rows(table, other));
        assertThat(head(id)).isEqualTo(head(other));
    }

    private List<Map<String, Object>> rows(String table, AttemptId id) {
        var order = switch (table) {
            case "attempt_step" -> " order by number";
            case "attempt_open" -> "";
            default -> " order by position";
        };
        var rows = database.jdbc().queryForList("select * from " + table + " where attempt = ?" + order, id.value());
        rows.forEach(row -> row.remove("attempt"));
        return rows;
    }

    /** Without what differs between two takers. */
    private Map<String, Object> head(AttemptId id) {
        var head = database.jdbc().queryForMap("select * from attempt where id = ?", id.value());
        List.of("id", "visitor", "seed").forEach(head::remove);
        return head;
    }
}
