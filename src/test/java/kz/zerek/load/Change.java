package kz.zerek.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A change of one node, as Vaadin's {@code UidlWriter} puts it. What a kind of change does not carry is zero or empty.
 *
 * @param key of what is put or removed
 * @param value put under the key, as text; empty if it is not one value
 * @param added to a list of values
 * @param addedNodes to a list of nodes
 */
record Change(
        int node,
        String type,
        int feature,
        String key,
        String value,
        int index,
        int removed,
        List<String> added,
        List<Integer> addedNodes) {

    /** @param json at the start of the object; afterwards at its end */
    static Change read(JsonParser json) {
        int node = 0;
        int feature = 0;
        int index = 0;
        int removed = 0;
        var type = "";
        var key = "";
        var value = "";
        var added = List.<String>of();
        var addedNodes = List.<Integer>of();
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "node" -> node = json.getIntValue();
                case "type" -> type = json.getString();
                case "feat" -> feature = json.getIntValue();
                case "key" -> key = json.getString();
                case "value" -> value = text(json);
                case "index" -> index = json.getIntValue();
                case "remove" -> removed = json.getIntValue();
                case "add" -> added = list(json, Change::text);
                case "addNodes" -> addedNodes = list(json, JsonParser::getIntValue);
                default -> json.skipChildren();
            }
        }
        return new Change(node, type, feature, key, value, index, removed, added, addedNodes);
    }

    private static String text(JsonParser json) {
        if (json.currentToken().isScalarValue()) return json.getString();
        json.skipChildren();
        return "";
    }

    private static <T> List<T> list(JsonParser json, Function<JsonParser, T> item) {
        var list = new ArrayList<T>();
        while (json.nextToken() != JsonToken.END_ARRAY) list.add(item.apply(json));
        return list;
    }
}
