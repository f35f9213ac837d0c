package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.rpc.EventRpcHandler;
import java.util.List;
import java.util.Map;
import kz.zerek.attempt.Feedback;
import kz.zerek.language.Language;
import kz.zerek.question.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class StartViewTest extends ViewTest {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_tap_leads_to_the_first_question(Language language) {
        read(language);
        navigate(StartView.class);
        click("start.begin");
        assertThat(getCurrentView()).isInstanceOf(QuestionView.class);
        assertThat(shows(words("quiz.progress", Map.of("number", 1, "count", 10))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_was_chosen_holds_and_outlives_a_switch_of_language(Language language) {
        navigate(StartView.class);
        choose("length", 0);
        choose("feedback", 1);
        read(language);
        click("start.begin");
        var attempt = attempts.unfinished(me()).orElseThrow();
        assertThat(attempt.items()).hasSize(5);
        assertThat(attempt.settings().feedback()).isEqualTo(Feedback.AT_END);
        assertThat(attempt.settings().language()).isEqualTo(language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_topic_offers_the_lengths_that_it_can_fill_and_says_how_many_questions_it_has(Language language) {
        draw.ask(Kind.WHEN, Kind.DETAIL, Kind.STANDS_FOR);
        read(language);
        navigate(StartView.class);
        choose("topic", 3);
        assertThat(lengths()).containsExactly("5");
        assertThat(shows(words("start.length.available", Map.of("count", 3)))).isTrue();
    }

    @Test
    void a_value_that_is_not_offered_changes_nothing() {
        navigate(StartView.class);
        choose("length", 7);
        click("start.begin");
        assertThat(attempts.unfinished(me()).orElseThrow().items()).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_quiz_that_goes_on_can_be_taken_up_where_it_was(Language language) {
        read(language);
        var id = start(Feedback.AT_END, Kind.WHEN, Kind.DETAIL);
        open(id, 1);
        click("quiz.skip");
        navigate(StartView.class);
        assertThat(shows(words("start.unfinished.progress", Map.of("answered", 0, "count", 2))))
                .isTrue();
        click("start.unfinished.go-on");
        assertThat(shows(words("quiz.progress", Map.of("number", 2, "count", 2))))
                .isTrue();
    }

    @Test
    void a_second_click_on_start_starts_nothing_more() {
        navigate(StartView.class);
        int node = button("start.begin").getElement().getNode().getId();
        int before = started();
        receiveClick(node);
        assertThat(getCurrentView()).isInstanceOf(QuestionView.class);
        // On its way before the browser knew that the button is gone.
        receiveClick(node);
        assertThat(started()).isEqualTo(before + 1);
    }

    /** As the server takes it from a browser. */
    private static void receiveClick(int node) {
        var click = JSON.objectNode().put("type", "event").put("node", node).put("event", "click");
        new EventRpcHandler().handle(UI.getCurrent(), click).ifPresent(Runnable::run);
    }

    private int started() {
        return jdbc.sql("select count(*) from attempt").query(Integer.class).single();
    }

    private void choose(String group, int index) {
        change(segments(group).getElement(), "event.target.value", JSON.stringNode(String.valueOf(index)));
    }

    private SegmentedChoice<?> segments(String group) {
        return find(SegmentedChoice.class).all().stream()
                .filter(segments ->
                        !page(segments).select("input[name=" + group + "]").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<String> lengths() {
        return page(segments("length")).select("label").eachText();
    }
}
