package kz.zerek.question.json;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import kz.zerek.question.Question;
import kz.zerek.question.Ref;
import kz.zerek.question.Task;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questions as JSON, written out field by field: what was asked must stay readable when the records change. Fields that
 * are not known are passed over.
 */
public final class QuestionCodec {

    private QuestionCodec() {}

    public static String write(Question question) {
        return node(question).toString();
    }

    public static ObjectNode node(Question question) {
        return Json.NODES
                .objectNode()
                .put("id", question.id())
                .put("kind", question.kind().key())
                .put("subject", question.subject())
                .put("difficulty", question.difficulty().key())
                .put("wording", question.wording())
                .<ObjectNode>set("given", Json.array(question.given(), QuestionCodec::ref))
                .set("task", task(question.task()));
    }

    /** @throws IllegalArgumentException if {@code json} is not what {@link #write} gives */
    public static Question read(String json) {
        return Json.read(json, QuestionCodec::question);
    }

    /** What {@link #node} gives, within {@link Json#read}. */
    public static Question question(JsonNode node) {
        return new Question(
                text(node, "id"),
                Kind.of(text(node, "kind")).orElseThrow(),
                text(node, "subject"),
                difficulty(text(node, "difficulty")),
                node.required("wording").intValue(),
                list(node, "given", QuestionCodec::ref),
                task(node.required("task")));
    }

    private static ObjectNode task(Task task) {
        return switch (task) {
            case Task.Choice(var options) -> node("choice").set("options", Json.array(options, QuestionCodec::option));
            case Task.Selection(var options) ->
                node("selection").set("options", Json.array(options, QuestionCodec::option));
            case Task.Entry(var key) -> node("entry").put("key", key.toString());
            case Task.Ordering(var items, var key) ->
                node("ordering")
                        .<ObjectNode>set("items", Json.array(items, QuestionCodec::item))
                        .set("key", Json.array(key, Json.NODES::stringNode));
            case Task.Matching(var left, var right, var key) ->
                node("matching")
                        .<ObjectNode>set("left", Json.array(left, QuestionCodec::item))
                        .<ObjectNode>set("right", Json.array(right, QuestionCodec::item))
                        .set("key", Json.array(key, Json.NODES::stringNode));
        };
    }

    private static Task task(JsonNode node) {
        var type = text(node, "type");
        return switch (type) {
            case "choice" -> new Task.Choice(list(node, "options", QuestionCodec::option));
            case "selection" -> new Task.Selection(list(node, "options", QuestionCodec::option));
            case "entry" -> new Task.Entry(ref(node.required("key")));
            case "ordering" ->
                new Task.Ordering(list(node, "items", QuestionCodec::item), list(node, "key", Json::text));
            case "matching" ->
                new Task.Matching(
                        list(node, "left", QuestionCodec::item),
                        list(node, "right", QuestionCodec::item),
                        list(node, "key", Json::text));
            default -> throw new IllegalArgumentException("not a task: " + type);
        };
    }

    private static ObjectNode option(Task.Option option) {
        return Json.NODES
                .objectNode()
                .put("id", option.id())
                .put("ref", option.content().toString())
                .put("correct", option.correct());
    }

    private static Task.Option option(JsonNode node) {
        return new Task.Option(
                text(node, "id"),
                ref(node.required("ref")),
                node.required("correct").booleanValue());
    }

    private static ObjectNode item(Task.Item item) {
        return Json.NODES
                .objectNode()
                .put("id", item.id())
                .put("ref", item.content().toString());
    }

    private static Task.Item item(JsonNode node) {
        return new Task.Item(text(node, "id"), ref(node.required("ref")));
    }

    private static JsonNode ref(Ref ref) {
        return Json.NODES.stringNode(ref.toString());
    }

    private static Ref ref(JsonNode node) {
        return Ref.parse(Json.text(node));
    }

    private static Difficulty difficulty(String key) {
        return Arrays.stream(Difficulty.values())
                .filter(d -> d.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode node(String type) {
        return Json.NODES.objectNode().put("type", type);
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        return node.required(field).asArray().valueStream().map(read).toList();
    }

    private static String text(JsonNode node, String field) {
        return Json.text(node.required(field));
    }
}
