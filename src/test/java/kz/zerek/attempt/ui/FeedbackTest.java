package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import kz.zerek.attempt.Feedback;
import kz.zerek.bank.DateFact;
import kz.zerek.language.Language;
import kz.zerek.question.Kind;
import kz.zerek.question.Mark.Verdict;
import kz.zerek.question.Ref;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page says of an answer once it is checked. */
class FeedbackTest extends ViewTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void of_a_wrong_order_each_item_shows_its_right_place(Language language) {
        read(language);
        var id = start(Feedback.AT_ONCE, Kind.ORDER_EVENTS);
        open(id, 1);
        var key = ((Task.Ordering) asked(id, 1).task()).key();
        var order = new ArrayList<>(key);
        Collections.swap(order, 0, 1);
        give(new Response.Ordered(order));
        click("quiz.check");
        assertThat(screen())
                .contains(
                        words("answer.place", Map.of("place", 2)),
                        words("answer.place", Map.of("place", 1)),
                        words("answer.part.right"))
                .doesNotContain(words("answer.place", Map.of("place", 3)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void of_a_wrong_pair_the_right_one_is_shown(Language language) {
        read(language);
        var id = start(Feedback.AT_ONCE, Kind.MATCH_DATES);
        open(id, 1);
        var asked = asked(id, 1);
        var task = (Task.Matching) asked.task();
        give(new Response.Matched(Map.of(
                task.left().get(0).id(),
                task.key().get(0),
                task.left().get(1).id(),
                task.key().get(2))));
        click("quiz.check");
        var right = asked.lines().stream()
                .filter(line -> line.id().equals(task.key().get(1)))
                .findFirst()
                .orElseThrow();
        assertThat(screen())
                .contains(
                        words("answer.part.right"),
                        words("answer.correction", Map.of("answer", right.text())),
                        words("answer.none"),
                        words("source.heading"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_option_for_two_lines_is_refused_and_earns_nothing(Language language) {
        read(language);
        var id = start(Feedback.AT_ONCE, Kind.MATCH_DATES);
        open(id, 1);
        var task = (Task.Matching) asked(id, 1).task();
        var one = task.key().get(0);
        give(new Response.Matched(
                Map.of(task.left().get(0).id(), one, task.left().get(1).id(), one)));
        click("quiz.check");
        assertThat(screen()).contains(words("attempt.error.response.repeated"));
        attempts.finish(id, me());
        navigate("quiz/" + id + "/result", ResultView.class);
        assertThat(screen()).contains(words("answer.repeated"), words("verdict.wrong"));
        assertThat(page(getCurrentView()).select(".parts .right")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void of_a_wrong_event_it_is_told_when_it_was(Language language) {
        read(language);
        var id = start(Feedback.AT_ONCE, Kind.WHAT_HAPPENED);
        open(id, 1);
        var task = (Task.Choice) asked(id, 1).task();
        var wrong = task.options().stream()
                .filter(option -> !option.correct())
                .findFirst()
                .orElseThrow();
        choose(wrong.id());
        var event = saved(id).bank().fact(((Ref.Event) wrong.content()).fact());
        assertThat(screen())
                .contains(words("answer.chosen"))
                .contains(String.valueOf(((DateFact) event).dating().date().year()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_source_in_another_language_says_so(Language language) {
        read(language);
        var id = start(Feedback.AT_ONCE, Kind.WHEN);
        open(id, 1);
        choose(asked(id, 1).lines().getFirst().id());
        var label = words("source.language.kk");
        if (language == Language.KK) assertThat(screen()).doesNotContain(label);
        else assertThat(screen()).contains(label);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_right_answer_in_another_language_gets_a_kind_word_and_the_spelling(Language language) {
        read(language);
        var id = start(Feedback.AT_ONCE, Kind.TYPE_ACRONYM);
        open(id, 1);
        var name = saved(id)
                .bank()
                .acronym(asked(id, 1).item().question().subject())
                .shortName();
        var other = language == Language.EN ? Language.RU : Language.EN;
        type(name.in(other));
        click("quiz.check");
        assertThat(saved(id).item(1).mark().verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(shows(words("judgement.another-language", Map.of("spelling", name.in(language)))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_number_is_typed_in_figures_or_in_words(Language language) {
        read(language);
        var id = start(Feedback.AT_ONCE, Kind.TYPE_NUMBER);
        open(id, 1);
        assertThat(shows(words("quiz.type.number"))).isTrue();
        var key = (Ref.Value) ((Task.Entry) asked(id, 1).task()).key();
        type(" " + key.number().toPlainString());
        click("quiz.check");
        assertThat(saved(id).item(1).mark().verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(shows(asked(id, 1).text().explanation())).isTrue();
    }
}
