package kz.zerek.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
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
    /** The ids of options by place, as {@code Draft} gives them. */
    private static final String OPTION_IDS = "abcdef";

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
        var buttons = page.tree().all(node -> node.isA("button", "option"));
        if (!buttons.isEmpty()) return tap(buttons);
        var response = change();
        // Where an answer was not taken, the way on would skip the question.
        if (page.tree().problem().isPresent()) throw page.tree().unexpected("answer not taken");
        page.click(on());
        return response;
    }

    private String tap(List<Node> options) throws IOException {
        int chosen = random.nextInt(options.size());
        page.click(options.get(chosen));
        return json("chosen", OPTION_IDS.substring(chosen, chosen + 1));
    }

    private String change() throws IOException {
        var tree = page.tree();
        var options = tree.first("fieldset", "options");
        if (options.isPresent()) return select(options.get());
        var table = tree.first("div", "matching");
        if (table.isPresent()) return match(table.get());
        var order = tree.first("ol", "ordering");
        if (order.isPresent()) return order(order.get());
        return type(
                tree.first(node -> node.is("id", "answer")).orElseThrow(() -> tree.unexpected("nothing to answer")));
    }

    private String select(Node options) throws IOException {
        var ids = options.all(node -> node.tag.equals("input")).stream()
                .map(node -> node.attributes.get("value"))
                .toList();
        var picked = ids.subList(0, 1 + random.nextInt(ids.size()));
        page.fire(options, "change", Map.of(PICKED, picked));
        return json("selected", picked);
    }

    private String match(Node table) throws IOException {
        var selects = table.all(node -> node.tag.equals("select"));
        var rights = selects.getFirst().children.stream()
                .map(option -> option.attributes.get("value"))
                .filter(value -> !value.isEmpty())
                .toList();
        var pairs = IntStream.range(0, selects.size())
                .boxed()
                .collect(Collectors.toMap(i -> selects.get(i).attributes.get("name"), rights::get));
        page.fire(table, "change", Map.of(PAIRS, pairs));
        return json("matched", pairs);
    }

    /** Keeps the order as it is shown: ids of items count from the first shown, as {@code Draft} gives them. */
    private String order(Node list) throws IOException {
        var items = list.children.size();
        page.click(keep(list));
        return json(
                "ordered",
                IntStream.rangeClosed(1, items).mapToObj(i -> "i" + i).toList());
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
