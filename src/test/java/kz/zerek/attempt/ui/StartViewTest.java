package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.communication.rpc.EventRpcHandler;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.QuizOffer;
import kz.zerek.language.Language;
import kz.zerek.question.Kind;
import kz.zerek.question.Response;
import kz.zerek.shell.SegmentedChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class StartViewTest extends ViewTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private QuizOffer offer;

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

    /** Sizes are remembered: that of all topics is to be a real one before a test says what is asked. */
    @BeforeEach
    void measure_all_topics() {
        assertThat(offer.size(Set.of())).isEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_topic_offers_the_lengths_that_it_can_fill_and_says_how_long_a_quiz_can_be(Language language) {
        draw.ask(Kind.WHEN, Kind.DETAIL, Kind.STANDS_FOR);
        read(language);
        navigate(StartView.class);
        choose("topic", 3);
        assertThat(lengths()).containsExactly("5");
        assertThat(shows(words("start.length.available", Map.of("count", 3)))).isTrue();
    }

    @Test
    void an_address_can_choose_the_topic() {
        UI.getCurrent().navigate(StartView.class, QueryParameters.of("topic", "kazakhstan-un"));
        click("start.begin");
        assertThat(attempts.unfinished(me()).orElseThrow().settings().topics()).containsExactly("kazakhstan-un");
    }

    @Test
    void an_address_with_no_topic_of_the_bank_chooses_none() {
        UI.getCurrent().navigate(StartView.class, QueryParameters.of("topic", "'<script>"));
        click("start.begin");
        assertThat(attempts.unfinished(me()).orElseThrow().settings().topics()).isEmpty();
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
    void a_draft_does_not_count_as_answered() {
        var id = start(Feedback.AT_ONCE, Kind.TYPE_ACRONYM, Kind.WHEN);
        attempts.respond(id, me(), 1, 0, language, new Response.Typed("x"));
        open(id, 1);
        navigate(StartView.class);
        assertThat(shows(words("start.unfinished.progress", Map.of("answered", 0, "count", 2))))
                .isTrue();
    }

    @Test
    void a_length_that_a_topic_cannot_fill_holds_for_the_others() {
        var small = offer.topics().get(2).id();
        draw.ask(Kind.WHEN, Kind.DETAIL, Kind.STANDS_FOR);
        assertThat(offer.size(Set.of(small))).isEqualTo(3);
        draw.ask();
        navigate(StartView.class);
        choose("length", 2);
        choose("topic", 3);
        assertThat(lengths()).containsExactly("5");
        choose("topic", 0);
        click("start.begin");
        assertThat(attempts.unfinished(me()).orElseThrow().items()).hasSize(20);
    }

    @Test
    void of_a_topic_that_cannot_fill_the_length_as_much_is_asked_as_can_be() {
        var small = offer.topics().get(2).id();
        draw.ask(Kind.WHEN, Kind.DETAIL, Kind.STANDS_FOR);
        assertThat(offer.size(Set.of(small))).isEqualTo(3);
        navigate(StartView.class);
        choose("length", 2);
        choose("topic", 3);
        click("start.begin");
        assertThat(attempts.unfinished(me()).orElseThrow().settings().length()).isEqualTo(5);
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_starts_one_quiz_after_another_is_told_to_wait(Language language) {
        read(language);
        startAll();
        navigate(StartView.class);
        click("start.begin");
        assertThat(getCurrentView()).isInstanceOf(StartView.class);
        assertThat(shows(words("attempt.error.too-many-starts"))).isTrue();
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
