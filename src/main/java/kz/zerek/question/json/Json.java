package kz.zerek.question.json;

import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Strict reading and writing of JSON by hand: no text can name a class to be built. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    public static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    /** @throws IllegalArgumentException if {@code json} is none, or {@code read} does not find what it expects */
    public static <T> T read(String json, Function<JsonNode, T> read) {
        try {
            return read.apply(MAPPER.readTree(json));
        } catch (JacksonException | DateTimeException | NoSuchElementException e) {
            throw new IllegalArgumentException("not as it was stored: " + json, e);
        }
    }

    /** @throws IllegalArgumentException if {@code read} does not find what it expects */
    public static <T> T read(JsonNode node, Function<JsonNode, T> read) {
        return read(node.toString(), read);
    }

    /** @throws IllegalArgumentException if it is none */
    public static String text(JsonNode node) {
        // Jackson would give null for a JSON null.
        if (!node.isString()) throw new IllegalArgumentException("not a text: " + node);
        return node.stringValue();
    }

    public static <T> ArrayNode array(Iterable<T> all, Function<T, JsonNode> write) {
        var array = NODES.arrayNode();
        all.forEach(each -> array.add(write.apply(each)));
        return array;
    }
}
