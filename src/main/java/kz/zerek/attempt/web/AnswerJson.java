package kz.zerek.attempt.web;

import static kz.zerek.question.json.Json.NODES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zerek.attempt.AttemptException;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.Delivery;
import kz.zerek.attempt.FinishedAttemptException;
import kz.zerek.attempt.KeptAnswer;
import kz.zerek.attempt.internal.ResponseCodec;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Response;
import kz.zerek.question.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers, and what became of them, as JSON: the words between our script and the server. */
public final class AnswerJson {

    private AnswerJson() {}

    /**
     * Reads {@code {"position": 3, "sequence": 0, "language": "kk", "response": {"chosen": "b"}}}; more fields are let be.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static KeptAnswer read(JsonNode node) {
        return Json.read(
                node,
                answer -> new KeptAnswer(
                        number(answer, "position"),
                        number(answer, "sequence"),
                        Language.of(Json.text(answer.required("language"))).orElseThrow(),
                        ResponseCodec.read(answer.required("response"))));
    }

    /** What {@link #read} reads; empty if it is anything else. */
    public static Optional<KeptAnswer> readIfAny(JsonNode node) {
        try {
            return Optional.of(read(node));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException if it is no list of answers */
    static List<KeptAnswer> readAll(String json) {
        return Json.read(
                json, all -> all.asArray().valueStream().map(AnswerJson::read).toList());
    }

    private static int number(JsonNode node, String field) {
        var number = node.required(field);
        if (!number.isInt()) throw new IllegalArgumentException("not a number: " + field);
        return number.intValue();
    }

    /** A response as answers have it; empty for none. Equal responses give equal text. */
    public static String write(@Nullable Response response) {
        return response == null ? "" : ResponseCodec.write(response);
    }

    /**
     * What became of each answer, in order, and of the questions that they were given to. A refusal has the key and the text
     * of its message, a notice of it for where the question is not on the screen, and whether the attempt is over.
     */
    static String write(Delivery delivery, List<KeptAnswer> answers, Language language) {
        var positions = answers.stream().map(KeptAnswer::position).collect(Collectors.toSet());
        var items = delivery.attempt().items().stream()
                .filter(item -> positions.contains(item.position()))
                .toList();
        var written = NODES.objectNode();
        var results = written.putArray("answers");
        for (int i = 0; i < answers.size(); i++)
            results.add(result(answers.get(i), delivery.refusals().get(i), language));
        written.set("items", Json.array(items, AnswerJson::item));
        return written.toString();
    }

    private static ObjectNode result(KeptAnswer answer, Optional<AttemptException> refusal, Language language) {
        if (refusal.isEmpty()) return NODES.objectNode().put("saved", true);
        return refused(refusal.get().messageKey(), refusal.get().arguments(), language)
                .put("saved", false)
                .put("notice", notice(answer.position(), refusal.get(), language))
                .put("over", refusal.get() instanceof FinishedAttemptException);
    }

    /** That an answer was not saved and why, for where its question is not on the screen. */
    public static String notice(int position, AttemptException refusal, Language language) {
        var messages = Messages.bundled();
        var problem = messages.text(language, refusal.messageKey(), refusal.arguments());
        return messages.text(language, "offline.refused", Map.of("number", position, "problem", problem));
    }

    private static ObjectNode item(AttemptItem item) {
        return NODES.objectNode()
                .put("position", item.position())
                .put("sequence", item.sequence())
                .put("state", item.state().name())
                .put("response", write(item.response()));
    }

    /** What could not be done: the key of a message, and its text. */
    static ObjectNode refused(String key, Map<String, ?> arguments, Language language) {
        return NODES.objectNode().put("key", key).put("text", Messages.bundled().text(language, key, arguments));
    }
}
