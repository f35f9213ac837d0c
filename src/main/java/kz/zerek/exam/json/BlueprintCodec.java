package kz.zerek.exam.json;

import static kz.zerek.exam.json.Fields.constant;
import static kz.zerek.exam.json.Fields.list;
import static kz.zerek.exam.json.Fields.number;
import static kz.zerek.exam.json.Fields.optional;
import static kz.zerek.exam.json.Fields.points;

import java.util.HashSet;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.FixedQuestion;
import kz.zerek.exam.Order;
import kz.zerek.exam.Part;
import kz.zerek.exam.TimeLimit;
import kz.zerek.exam.Variants;
import kz.zerek.language.Language;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import kz.zerek.question.json.Json;
import kz.zerek.question.json.QuestionCodec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Blueprints as JSON, field by field: equal blueprints give equal text, and fields that are not known are passed over.
 */
public final class BlueprintCodec {

    private BlueprintCodec() {}

    public static String write(Blueprint blueprint) {
        var node = Json.NODES.objectNode();
        node.set("parts", Json.array(blueprint.parts(), BlueprintCodec::node));
        node.set(
                "languages",
                Json.array(
                        blueprint.languages().stream()
                                .map(Language::code)
                                .sorted()
                                .toList(),
                        Json.NODES::stringNode));
        node.put("order", blueprint.order().key());
        node.put("variants", blueprint.variants().key());
        node.put("credit", blueprint.credit().key());
        if (blueprint.time() != null) node.set("time", node(blueprint.time()));
        return node.toString();
    }

    /**
     * @throws IllegalArgumentException if {@code json} is not what {@link #write} gives
     * @throws kz.zerek.exam.InvalidBlueprintException if what it says cannot be
     */
    public static Blueprint read(String json) {
        return Json.read(
                json,
                node -> new Blueprint(
                        list(node, "parts", BlueprintCodec::part),
                        new HashSet<>(list(node, "languages", code -> constant(code, Language.class, Language::code))),
                        constant(node.required("order"), Order.class, Order::key),
                        constant(node.required("variants"), Variants.class, Variants::key),
                        constant(node.required("credit"), Credit.class, Credit::key),
                        optional(node, "time", BlueprintCodec::time).orElse(null)));
    }

    private static ObjectNode node(Part part) {
        var node = Json.NODES.objectNode();
        if (part.title() != null) node.set("title", Fields.node(part.title()));
        node.set("topics", Json.array(part.topics().stream().sorted().toList(), Json.NODES::stringNode));
        var kinds = part.kinds().stream().sorted().map(Kind::key).toList();
        node.set("kinds", Json.array(kinds, Json.NODES::stringNode));
        node.put("count", part.count());
        node.put("difficulty", part.difficulty().key());
        node.put("points", part.points().toPlainString());
        node.set("fixed", Json.array(part.fixed(), BlueprintCodec::node));
        if (part.passMark() != null) node.put("passMark", part.passMark().toPlainString());
        return node;
    }

    private static Part part(JsonNode node) {
        return new Part(
                optional(node, "title", Fields::localized).orElse(null),
                new HashSet<>(list(node, "topics", Json::text)),
                new HashSet<>(list(node, "kinds", kind -> constant(kind, Kind.class, Kind::key))),
                number(node, "count"),
                constant(node.required("difficulty"), Difficulty.class, Difficulty::key),
                points(node, "points"),
                list(node, "fixed", BlueprintCodec::fixed),
                optional(node, "passMark", Fields::points).orElse(null));
    }

    private static JsonNode node(FixedQuestion fixed) {
        var node = Json.NODES.objectNode();
        node.set("question", QuestionCodec.node(fixed.question()));
        node.put("points", fixed.points().toPlainString());
        return node;
    }

    private static FixedQuestion fixed(JsonNode node) {
        return new FixedQuestion(QuestionCodec.question(node.required("question")), points(node, "points"));
    }

    private static ObjectNode node(TimeLimit time) {
        return Json.NODES.objectNode().put("minutes", time.minutes()).put("extra", time.extra());
    }

    private static TimeLimit time(JsonNode node) {
        return new TimeLimit(number(node, "minutes"), number(node, "extra"));
    }
}
