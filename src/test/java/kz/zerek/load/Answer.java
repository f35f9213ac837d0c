package kz.zerek.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a question on a page is answered: by any answer that fits, right or not. The events carry what
 * {@code kz.zerek.attempt.ui} asks of a browser.
 */
final class Answer {

    private static final String PICKED = "[...element.querySelectorAll(':checked')].map(input => input.value)";
    private static final String PAIRS =
            "Object.fromEntries([...element.querySelectorAll('select')].map(select => [select.name, select.value]))";
    private static final String TYPED = "event.target.value";
    private static final String BUTTON = "event.target.closest('button')";
    private static final String ON_BUTTON = "!!" + BUTTON;

    private final Page page;
    private final SplittableRandom random;

    Answer(Page page, SplittableRandom random) {
        this.page = page;
        this.random = random;
    }

    /**
     * Sends an answer and, where it waits for its check, the check.
     *
     * @return the response as it must now be stored, final
     */
    String give() throws IOException {
        var buttons = page.tree().first("div", "options");
        if (buttons.isPresent()) return tap(buttons.get());
        var response = change();
        // Where an answer was not taken, the way on would skip the question.
        if (page.tree().problem().isPresent()) throw page.tree().unexpected("answer not taken");
        page.click(on());
        return response;
    }

    private String tap(Node options) throws IOException {
        var ids = values("button", options);
        var chosen = ids.get(random.nextInt(ids.size()));
        page.fire(options, "click", Map.of(ON_BUTTON, true, BUTTON + "?.value", chosen));
        return json("chosen", chosen);
    }

    private String change() throws IOException {
        var tree = page.tree();
        var options = tree.first("fieldset", "options");
        if (options.isPresent()) return select(options.get());
        var table = tree.first("div", "matching");
        if (table.isPresent()) return match(table.get());
        var order = tree.first("ol", "ordering");
        if (order.isPresent()) return order(order.get());
        return type(tree.first("div", "answer-field").orElseThrow(() -> tree.unexpected("nothing to answer")));
    }

    private String select(Node options) throws IOException {
        var ids = values("input", options);
        var picked = ids.subList(0, 1 + random.nextInt(ids.size()));
        page.fire(options, "change", Map.of(PICKED, picked));
        return json("selected", picked);
    }

    private String match(Node table) throws IOException {
        var left = attributes("select", "name", table);
        // Each select offers all on the right, and none.
        var right = values("option", table).stream()
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        var pairs = IntStream.range(0, left.size()).boxed().collect(Collectors.toMap(left::get, right::get));
        page.fire(table, "change", Map.of(PAIRS, pairs));
        return json("matched", pairs);
    }

    /** Keeps the order as it is shown. */
    private String order(Node list) throws IOException {
        page.click(keep(list));
        return json(
                "ordered",
                values("button", list).stream()
                        .filter(value -> value.startsWith("up"))
                        .map(value -> value.substring("up".length()))
                        .toList());
    }

    private Node keep(Node list) {
        return page.tree()
                .first(node -> node.children.contains(list))
                .flatMap(around -> around.first(node -> node.isA("button", "quiet")))
                .orElseThrow(() -> page.tree().unexpected("no button to keep the order"));
    }

    private String type(Node field) throws IOException {
        var text = String.valueOf(random.nextInt(1900, 2026));
        page.fire(field, "change", Map.of(TYPED, text));
        return json("typed", text);
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

    private static String json(String field, Object value) {
        return JsonMapper.shared().writeValueAsString(Map.of(field, value));
    }
}
