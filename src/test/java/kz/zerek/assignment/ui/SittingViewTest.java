package kz.zerek.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import kz.zerek.account.PeopleFixture;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.Reveal;
import kz.zerek.assignment.Rules;
import kz.zerek.assignment.SchoolScreenFixture;
import kz.zerek.attempt.AttemptId;
import kz.zerek.language.Language;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormFixture;
import kz.zerek.shell.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a student reads of what was set for them. */
class SittingViewTest extends SchoolScreenFixture {

    private static final Duration HOUR = Duration.ofHours(1);

    private void open(AssignmentId id) {
        PeopleFixture.signIn(student);
        navigate("my/" + id, SittingView.class);
    }

    private void openList() {
        PeopleFixture.signIn(student);
        navigate("my", MyView.class);
    }

    private static Rules closing(Instant closesAt, Instant lateUntil, Reveal reveal) {
        return new Rules(null, closesAt, lateUntil, 50, 40, 2, Counted.LAST, null, reveal, null, false);
    }

    /** Set before it closed. */
    private AssignmentId closed(Duration ago, Instant lateUntil) {
        var rules = closing(Instant.now().minus(ago), lateUntil, Reveal.AT_END);
        var id = set(Rules.PLAIN);
        assignments.change(teacher, id, Rules.PLAIN, rules);
        return id;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whether_an_attempt_passed(Language reader) {
        read(reader);
        var id = set(Rules.PLAIN, new BigDecimal("4"));
        take(id, 2);
        open(id);
        assertThat(screen()).contains(words("assignment.passed"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void with_the_result_whether_it_passed(Language reader) {
        read(reader);
        for (int right = 1; right <= 2; right++) {
            var attempt = take(set(Rules.PLAIN, new BigDecimal("4")), right);
            result(attempt);
            assertThat(screen()).contains(words("assignment.result." + (right == 2 ? "passed" : "failed")));
        }
        result(take(set(Rules.PLAIN), 3));
        assertThat(screen()).doesNotContain(words("assignment.result.passed"));
    }

    private void result(AttemptId attempt) {
        PeopleFixture.signIn(student);
        UI.getCurrent().navigate("quiz/" + attempt + "/result");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void before_beginning_how_it_is_taken(Language reader) {
        read(reader);
        open(set(closing(Instant.now().plus(HOUR), null, Reveal.AFTER_CLOSING)));
        assertThat(screen()).contains(words("assignment.counts.last"), words("assignment.reveals.after-closing"));
        open(set(new Rules(null, null, null, 0, null, 1, Counted.LAST, Language.KK, Reveal.AT_END, null, false)));
        assertThat(screen())
                .contains(
                        words("assignment.languages", Map.of("languages", words("language.kk"))),
                        words("assignment.reveals.at-end"))
                .doesNotContain(words("assignment.counts.last"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void before_beginning_what_is_asked(Language reader) {
        read(reader);
        var asking = set(Rules.PLAIN, new BigDecimal("4"));
        var plain = set(Rules.PLAIN);
        open(asking);
        var questions = words("exam.fact.questions", Map.of("count", 3));
        var points = words("exam.fact.points", Map.of("points", 6));
        assertThat(screen()).contains(questions + " · " + points, words("assignment.pass", Map.of("points", 4)));
        open(plain);
        assertThat(screen()).contains(questions).doesNotContain(words("assignment.pass", Map.of("points", 4)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void before_closing_until_when_and_what_it_costs_to_be_late(Language reader) {
        read(reader);
        var closes = Instant.now().plus(HOUR);
        var late = closes.plus(HOUR);
        var id = set(closing(closes, late, Reveal.AT_END));
        open(id);
        assertThat(screen())
                .contains(
                        words("assignment.closes.at", Map.of("time", Times.textWithZone(closes))),
                        words("assignment.late.at", Map.of("time", Times.textWithZone(late))),
                        words("assignment.late.costs", Map.of("percent", 50)));
        openList();
        assertThat(screen()).contains(words("assignment.closes.at", Map.of("time", Times.text(closes))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void after_closing_that_it_is_late(Language reader) {
        read(reader);
        var late = Instant.now().plus(HOUR);
        var id = closed(HOUR, late);
        var until = words("assignment.late.at", Map.of("time", Times.text(late)));
        var closed = words(
                "assignment.closes.at", Map.of("time", Times.text(Instant.now().minus(HOUR))));
        PeopleFixture.signIn(teacher);
        navigate("assignments/" + id, AssignmentView.class);
        assertThat(screen()).contains(until);
        open(id);
        assertThat(screen())
                .contains(
                        words("assignment.late.at", Map.of("time", Times.textWithZone(late))),
                        words("assignment.late.costs", Map.of("percent", 50)))
                .doesNotContain(closed);
        openList();
        assertThat(screen()).contains(until);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void their_own_time_with_what_they_have_more(Language reader) {
        read(reader);
        var closes = Instant.now().plus(HOUR);
        var id = set(closing(closes, null, Reveal.AT_END));
        assignments.giveTime(teacher, id, Set.of(student.id()), 20);
        var end = closes.plus(Duration.ofMinutes(20));
        open(id);
        assertThat(screen())
                .contains(
                        words("assignment.minutes.run", Map.of("count", 60)),
                        words("assignment.closes.at", Map.of("time", Times.textWithZone(end))));
        openList();
        assertThat(screen()).contains(words("assignment.closes.at", Map.of("time", Times.text(end))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_wrong_with_an_access_code(Language reader) {
        read(reader);
        var id = set(new Rules(null, null, null, 0, null, 1, Counted.BEST, null, Reveal.AT_END, "Тұлпар", false));
        open(id);
        for (int i = 0; i < 20; i++) type(" ");
        assertThat(problem()).isEqualTo(words("assignment.access-code.missing"));
        type("Тұлпар 2");
        assertThat(problem()).isEqualTo(words("assignment.error.access-code"));
        type("тұлпар");
        assertThat(sittings.get(student, id).attempts()).hasSize(1);
    }

    private void type(String code) {
        FormFixture.send(find(Form.class).single(), Map.of("code", code));
        roundTrip();
    }

    private String problem() {
        return page().select("#field-code-problem").text().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @EnumSource(Reveal.class)
    void after_the_result_a_way_to_all_that_was_set(Reveal reveal) {
        var attempt = take(set(closing(Instant.now().plus(HOUR), null, reveal)), 3);
        result(attempt);
        assertThat(page().select("a.primary").eachAttr("href")).containsExactly("my");
    }

    @Test
    void in_the_list_what_was_begun() {
        read(Language.KK);
        var id = set(Rules.PLAIN);
        openList();
        assertThat(page().select(".badge").text()).isEqualTo(words("assignments.open"));
        sittings.begin(student, id, Language.KK, null);
        openList();
        assertThat(page().select(".badge").text()).isEqualTo(words("my.begun"));
    }
}
