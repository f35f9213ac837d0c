package kz.zerek.attempt.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.zerek.question.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Responses as JSON with one field that names their type; equal responses give equal text. */
public final class ResponseCodec {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ResponseCodec() {}

    public static String write(Response response) {
        var node = NODES.objectNode();
        return switch (response) {
            case Response.Chosen(var option) -> node.put("chosen", option).toString();
            case Response.Selected(var options) ->
                node.set("selected", array(new TreeSet<>(options))).toString();
            case Response.Typed(var text) -> node.put("typed", text).toString();
            case Response.Ordered(var items) ->
                node.set("ordered", array(items)).toString();
            case Response.Matched(var pairs) -> {
                var matched = NODES.objectNode();
                new TreeMap<>(pairs).forEach(matched::put);
                yield node.set("matched", matched).toString();
            }
        };
    }

    /** @throws IllegalArgumentException if {@code json} is not what {@link #write} gives */
    public static Response read(String json) {
        try {
            var field = JSON.readTree(json).asObject().properties().iterator().next();
            var value = field.getValue();
            return switch (field.getKey()) {
                case "chosen" -> new Response.Chosen(value.stringValue());
                case "selected" -> new Response.Selected(Set.copyOf(texts(value)));
                case "typed" -> new Response.Typed(value.stringValue());
                case "ordered" -> new Response.Ordered(texts(value));
                case "matched" -> new Response.Matched(pairs(value));
                default -> throw new IllegalArgumentException("not a response: " + json);
            };
        } catch (JacksonException | NoSuchElementException e) {
            throw new IllegalArgumentException("not a response: " + json, e);
        }
    }

    private static ArrayNode array(Collection<String> texts) {
        var array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> texts(JsonNode array) {
        return array.asArray().valueStream().map(JsonNode::stringValue).toList();
    }

    private static Map<String, String> pairs(JsonNode object) {
        return object.asObject().properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().stringValue()));
    }
}
