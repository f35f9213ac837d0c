package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Feedback;
import kz.zerek.language.Language;
import kz.zerek.question.Kind;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultViewTest extends ViewTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_result_shows_the_score_and_each_question_with_its_answer_and_why(Language language) {
        read(language);
        var id = start(Feedback.AT_END, Kind.WHEN, Kind.DETAIL, Kind.GAP);
        attempts.respond(id, me(), 1, 0, language, choice(id, 1, true));
        attempts.respond(id, me(), 2, 0, language, choice(id, 2, false));
        attempts.finish(id, me());
        open(id);
        assertThat(screen())
                .contains(
                        words("result.points", Map.of("points", 1, "of", 3)),
                        words("result.percent", Map.of("percent", 33)),
                        words("verdict.right"),
                        words("verdict.wrong"),
                        words("verdict.unanswered"),
                        words("answer.right"),
                        words("source.heading"));
        for (int position = 1; position <= 3; position++)
            assertThat(screen())
                    .contains(
                            asked(id, position).text().stem(),
                            asked(id, position).text().answer());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_answer_is_marked_in_the_sentence_of_the_source(Language language) {
        read(language);
        var id = start(Feedback.AT_END, Kind.GAP);
        attempts.finish(id, me());
        open(id);
        var passage = asked(id, 1).evidence().sources().getFirst().passages().getFirst();
        assertThat(page(getCurrentView()).selectFirst("mark").text())
                .isEqualTo(passage.marks().getFirst().of(passage.text()));
    }

    @Test
    void the_result_follows_a_switch_of_language() {
        var id = start(Feedback.AT_END, Kind.WHEN);
        attempts.finish(id, me());
        open(id);
        read(Language.EN);
        assertThat(screen())
                .contains(words("result.heading"), asked(id, 1).text().stem());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void only_the_mistakes_can_be_taken_again(Language language) {
        read(language);
        var id = start(Feedback.AT_END, Kind.WHEN, Kind.DETAIL);
        attempts.respond(id, me(), 1, 0, language, choice(id, 1, true));
        attempts.finish(id, me());
        open(id);
        click("result.only-mistakes");
        assertThat(attempts.unfinished(me()).orElseThrow().items())
                .extracting(item -> item.question())
                .containsExactly(saved(id).item(2).question());
    }

    @Test
    void a_quiz_can_be_taken_again_with_other_questions() {
        var id = start(Feedback.AT_END);
        attempts.finish(id, me());
        open(id);
        click("result.again");
        assertThat(getCurrentView()).isInstanceOf(QuestionView.class);
        assertThat(attempts.unfinished(me()).orElseThrow().items())
                .extracting(item -> item.question().subject())
                .doesNotContainAnyElementsOf(saved(id).items().stream()
                        .map(item -> item.question().subject())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_repeats_quizzes_without_end_is_told_to_wait(Language language) {
        read(language);
        var id = startAll();
        for (var way : List.of("result.again", "result.only-mistakes")) {
            open(id);
            click(way);
            assertThat(getCurrentView()).isInstanceOf(ResultView.class);
            assertThat(shows(words("attempt.error.too-many-starts"))).as(way).isTrue();
        }
    }

    @Test
    void before_the_end_there_is_no_result() {
        var id = start(Feedback.AT_END, Kind.WHEN);
        navigate("quiz/" + id + "/result", QuestionView.class);
    }

    private void open(AttemptId id) {
        navigate("quiz/" + id + "/result", ResultView.class);
    }

    private Response choice(AttemptId id, int position, boolean right) {
        var options = ((Task.Choice) saved(id).item(position).question().task()).options();
        return new Response.Chosen(options.stream()
                .filter(option -> option.correct() == right)
                .findFirst()
                .orElseThrow()
                .id());
    }
}
