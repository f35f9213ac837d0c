package kz.zerek.attempt.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.zerek.question.Response;
import kz.zerek.question.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Responses as JSON with one field that names their type; equal responses give equal text. */
public final class ResponseCodec {

    private ResponseCodec() {}

    public static String write(Response response) {
        var node = Json.NODES.objectNode();
        return switch (response) {
            case Response.Chosen(var option) -> node.put("chosen", option).toString();
            case Response.Selected(var options) ->
                node.set("selected", Json.array(new TreeSet<>(options), Json.NODES::stringNode))
                        .toString();
            case Response.Typed(var text) -> node.put("typed", text).toString();
            case Response.Ordered(var items) ->
                node.set("ordered", Json.array(items, Json.NODES::stringNode)).toString();
            case Response.Matched(var pairs) ->
                node.set("matched", object(pairs)).toString();
        };
    }

    /** @throws IllegalArgumentException if {@code json} is not what {@link #write} gives */
    public static Response read(String json) {
        return Json.read(json, ResponseCodec::read);
    }

    /** Throws what {@link Json#read} turns into an {@link IllegalArgumentException}. */
    public static Response read(JsonNode node) {
        var field = node.asObject().properties().iterator().next();
        var value = field.getValue();
        return switch (field.getKey()) {
            case "chosen" -> new Response.Chosen(Json.text(value));
            case "selected" -> new Response.Selected(Set.copyOf(texts(value)));
            case "typed" -> new Response.Typed(Json.text(value));
            case "ordered" -> new Response.Ordered(texts(value));
            case "matched" -> new Response.Matched(pairs(value));
            default -> throw new IllegalArgumentException("not a response: " + node);
        };
    }

    private static ObjectNode object(Map<String, String> pairs) {
        var object = Json.NODES.objectNode();
        new TreeMap<>(pairs).forEach(object::put);
        return object;
    }

    private static List<String> texts(JsonNode array) {
        return array.asArray().valueStream().map(Json::text).toList();
    }

    private static Map<String, String> pairs(JsonNode object) {
        return object.asObject().properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Json.text(e.getValue())));
    }
}
