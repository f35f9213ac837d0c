package kz.zerek.exam.json;

import static kz.zerek.exam.json.Fields.constant;
import static kz.zerek.exam.json.Fields.list;
import static kz.zerek.exam.json.Fields.number;
import static kz.zerek.exam.json.Fields.points;

import kz.zerek.exam.Form;
import kz.zerek.exam.Item;
import kz.zerek.question.json.Json;
import kz.zerek.question.json.QuestionCodec;
import tools.jackson.databind.JsonNode;

/** Forms as JSON, field by field: equal forms give equal text, and fields that are not known are passed over. */
public final class FormCodec {

    private FormCodec() {}

    public static String write(Form form) {
        var node = Json.NODES.objectNode().put("seed", form.seed());
        node.set("items", Json.array(form.items(), FormCodec::node));
        return node.toString();
    }

    /**
     * @throws IllegalArgumentException if {@code json} is not what {@link #write} gives
     * @throws kz.zerek.exam.InvalidBlueprintException if points are out of their bounds
     */
    public static Form read(String json) {
        return Json.read(
                json, node -> new Form(node.required("seed").longValue(), list(node, "items", FormCodec::item)));
    }

    private static JsonNode node(Item item) {
        var node = Json.NODES.objectNode();
        node.set("question", QuestionCodec.node(item.question()));
        node.put("part", item.part());
        node.put("points", item.points().toPlainString());
        node.put("origin", item.origin().key());
        return node;
    }

    private static Item item(JsonNode node) {
        return new Item(
                QuestionCodec.question(node.required("question")),
                number(node, "part"),
                points(node, "points"),
                constant(node.required("origin"), Item.Origin.class, Item.Origin::key));
    }
}
