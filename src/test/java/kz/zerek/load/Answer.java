package kz.zerek.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a question on a page is answered: by any answer that fits, right or not. The events carry what
 * {@code kz.zerek.attempt.ui} asks of a browser.
 */
final class Answer {

    /** What our script sends of an answer. */
    private static final String DETAIL = "event.detail";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** How an answer comes to the server. */
    enum Way {
        /** As an event of the screen. */
        ON_SCREEN,
        /** As what a browser has kept. */
        POSTED
    }

    private final Page page;
    private final Way way;
    private final SplittableRandom random;

    Answer(Page page, Way way, SplittableRandom random) {
        this.page = page;
        this.way = way;
        this.random = random;
    }

    /**
     * Sends an answer and, where it waits for its check, the check.
     *
     * @param acknowledged hears of the response, as it must now be stored, final, when the server has said so
     */
    void give(Consumer<String> acknowledged) throws IOException {
        var isFinal = page.tree().has("div", "options");
        var response = response();
        var written = JSON.writeValueAsString(response);
        if (way == Way.POSTED) {
            post(response);
            if (isFinal) acknowledged.accept(written);
            page.fire(question(), "refresh", Map.of(DETAIL, false));
        } else {
            page.fire(question(), "answer", Map.of(DETAIL, given(response)));
        }
        // Where an answer was not taken, the way on would skip the question.
        if (page.tree().problem().isPresent()) throw page.tree().unexpected("answer not taken");
        if (!isFinal) page.click(on());
        // The verdict is the acknowledgement.
        if (!page.tree().has("section", "feedback")) throw page.tree().unexpected("no feedback");
        if (!isFinal || way == Way.ON_SCREEN) acknowledged.accept(written);
    }

    private void post(Map<String, ?> response) throws IOException {
        var attempt = question().attributes.get("data-attempt");
        var result = page.post("/attempt/" + attempt + "/answers", List.of(given(response)));
        if (!result.get("answers").get(0).get("saved").booleanValue()) throw new IOException("not saved: " + result);
    }

    private Map<String, ?> given(Map<String, ?> response) {
        var question = question();
        return Map.of(
                "key", "zerek-answer " + random.nextLong(),
                "position", Integer.parseInt(question.attributes.get("data-position")),
                "sequence", Integer.parseInt(question.attributes.get("data-sequence")),
                "language", page.language().code(),
                "response", response);
    }

    private Node question() {
        return page.tree()
                .first("article", "question")
                .orElseThrow(() -> page.tree().unexpected("no question"));
    }

    private Map<String, ?> response() {
        var tree = page.tree();
        var buttons = tree.first("div", "options");
        if (buttons.isPresent()) return Map.of("chosen", any(values("button", buttons.get())));
        var options = tree.first("fieldset", "options");
        if (options.isPresent()) return select(values("input", options.get()));
        var table = tree.first("div", "matching");
        if (table.isPresent()) return match(table.get());
        var order = tree.first("div", "arranging");
        // As it is shown.
        if (order.isPresent()) return Map.of("ordered", attributes("li", "data-item", order.get()));
        tree.first("div", "answer-field").orElseThrow(() -> tree.unexpected("nothing to answer"));
        return Map.of("typed", String.valueOf(random.nextInt(1900, 2026)));
    }

    private String any(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private Map<String, ?> select(List<String> ids) {
        return Map.of("selected", ids.subList(0, 1 + random.nextInt(ids.size())));
    }

    private Map<String, ?> match(Node table) {
        var left = attributes("select", "name", table);
        // Each select offers all on the right, and none.
        var right = values("option", table).stream()
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        return Map.of(
                "matched", IntStream.range(0, left.size()).boxed().collect(Collectors.toMap(left::get, right::get)));
    }

    private static List<String> values(String tag, Node within) {
        return attributes(tag, "value", within);
    }

    private static List<String> attributes(String tag, String name, Node within) {
        return Pattern.compile("<" + tag + "\\b[^>]* " + name + "=\"([^\"]*)\"")
                .matcher(within.attributes.get("innerHTML"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The one way on: skip, check or next. */
    Node on() {
        return page.tree()
                .first(node -> node.attributes.containsKey("data-enter"))
                .orElseThrow(() -> page.tree().unexpected("no way on"));
    }
}
