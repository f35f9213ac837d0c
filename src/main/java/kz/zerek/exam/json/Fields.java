package kz.zerek.exam.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.question.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes single fields. A field that is not known is passed over; one that is missing is refused. */
final class Fields {

    private Fields() {}

    static String text(JsonNode node, String field) {
        return Json.text(node.required(field));
    }

    /** Whole, and of the size of an int. */
    static int number(JsonNode node, String field) {
        return node.required(field).intValue();
    }

    /** Written as text, so that no reader makes a double of it. */
    static BigDecimal points(JsonNode node, String field) {
        return points(node.required(field));
    }

    static BigDecimal points(JsonNode value) {
        return new BigDecimal(Json.text(value));
    }

    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        return node.required(field).asArray().valueStream().map(read).toList();
    }

    /** Empty if the field is missing. */
    static <T> Optional<T> optional(JsonNode node, String field, Function<JsonNode, T> read) {
        return node.optional(field).map(read);
    }

    /** The constant of a key. */
    static <E extends Enum<E>> E constant(JsonNode node, Class<E> type, Function<E, String> key) {
        var text = Json.text(node);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> key.apply(constant).equals(text))
                .findFirst()
                .orElseThrow();
    }

    static Localized<String> localized(JsonNode node) {
        return Localized.of(language -> text(node, language.code()));
    }

    static ObjectNode node(Localized<String> texts) {
        var node = Json.NODES.objectNode();
        for (var language : Language.values()) node.put(language.code(), texts.in(language));
        return node;
    }
}
