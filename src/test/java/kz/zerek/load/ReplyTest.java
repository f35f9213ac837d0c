package kz.zerek.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ReplyTest {

    private static final String ATTEMPT = "2a2c6ed5-6157-4f83-84b2-0bcf600749fc";

    private final Tree tree = new Tree();

    @Test
    void a_page_goes_where_vaadin_navigates() throws IOException {
        var reply = read("""
                {"syncId": 3, "changes": [], "execute": [
                    [null, "quiz/%s/2", false, "window.dispatchEvent(…)"],
                    ["Question 2 of 10", "document.title = $0"]]}""".formatted(ATTEMPT));

        assertThat(reply.syncId()).isEqualTo(3);
        assertThat(reply.place()).contains(new Place(ATTEMPT, 2));
    }

    @Test
    void a_page_goes_where_a_script_pushes_it() throws IOException {
        var reply = read("""
                {"syncId": 3, "execute": [
                    ["quiz/%1$s/2", "history.pushState({}, '', $0)"],
                    [{"url": "/quiz/%1$s/10?from=2"}, "history.pushState({}, '', $0.url)"]], "changes": []}""".formatted(ATTEMPT));

        assertThat(reply.place()).contains(new Place(ATTEMPT, 10));
    }

    @Test
    void a_link_to_a_question_is_no_move() throws IOException {
        var reply = read("""
                {"syncId": 3, "changes": [{"node": 2, "type": "put", "key": "href", "feat": 3, "value": "quiz/%1$s/7"}],
                    "execute": [["quiz/%1$s/review", "quiz/7/7"]]}""".formatted(ATTEMPT));

        assertThat(reply.place()).isEmpty();
    }

    @Test
    void changes_make_the_tree() throws IOException {
        read("""
                {"syncId": 1, "changes": [
                    {"node": 1, "type": "splice", "feat": 2, "index": 0, "addNodes": [5, 6]},
                    {"node": 5, "type": "attach"},
                    {"node": 5, "type": "put", "key": "tag", "feat": 0, "value": "button"},
                    {"node": 5, "type": "put", "key": "payload", "feat": 0, "value": {"node": 9, "type": "detach"}},
                    {"node": 5, "type": "splice", "feat": 11, "index": 0, "add": ["quiet", "option"]},
                    {"node": 6, "type": "put", "key": "tag", "feat": 0, "value": "section"},
                    {"node": 6, "type": "put", "key": "innerHTML", "feat": 1, "value": "<p>Дұрыс</p>"}]}""");

        assertThat(tree.button("option").id).isEqualTo(5);
        assertThat(tree.first(node -> node.tag.equals("section")).orElseThrow().words())
                .isEqualTo("<p>Дұрыс</p>");

        read("""
                {"syncId": 2, "changes": [
                    {"node": 5, "type": "splice", "feat": 11, "index": 1, "remove": 1},
                    {"node": 6, "type": "put", "key": "visible", "feat": 0, "value": false}]}""");

        assertThat(tree.has("button", "option")).isFalse();
        assertThat(tree.has("button", "quiet")).isTrue();
        assertThat(tree.first(node -> node.tag.equals("section"))).isEmpty();
    }

    @Test
    void what_is_missing_is_told_with_what_the_page_says_instead() throws IOException {
        read("""
                {"syncId": 1, "changes": [
                    {"node": 1, "type": "splice", "feat": 2, "index": 0, "addNodes": [5, 6]},
                    {"node": 5, "type": "put", "key": "role", "feat": 3, "value": "alert"},
                    {"node": 6, "type": "put", "key": "role", "feat": 3, "value": "alert"},
                    {"node": 6, "type": "splice", "feat": 2, "index": 0, "addNodes": [7]},
                    {"node": 7, "type": "put", "key": "text", "feat": 7, "value": "Something went wrong"}]}""");

        assertThatThrownBy(() -> tree.button("begin"))
                .hasMessage("no button begin; the page says: Something went wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"meta\": {\"sessionExpired\": true}}",
                "{\"syncId\": 3}",
                "{\"changes\": []}",
                "{\"syncId\": 3, \"resync\": true, \"changes\": []}"
            })
    void what_is_no_answer_to_an_event_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class);
    }

    private Reply read(String json) throws IOException {
        return Reply.read(JsonMapper.shared().createParser(json), tree);
    }
}
