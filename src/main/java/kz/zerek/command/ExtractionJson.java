package kz.zerek.command;

import java.util.Locale;
import java.util.Optional;
import kz.zerek.extraction.AcronymFind;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.Extraction;
import kz.zerek.extraction.Extractor;
import kz.zerek.extraction.Find;
import kz.zerek.extraction.ProposalFind;
import kz.zerek.extraction.Suggestion;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was found in texts, a line of JSON for each. Offsets are in UTF-16 units of the text. */
final class ExtractionJson {

    private static final JsonMapper JSON = new JsonMapper();

    private final @Nullable Language language;

    /** @param language of the texts that do not name theirs; null to tell it */
    ExtractionJson(@Nullable Language language) {
        this.language = language;
    }

    /** The answer to a line {@code {"id", "lang"?, "text"}}: its facts, or why there are none. */
    ObjectNode answer(BoundedLine line) {
        if (line.tooLong()) return error(null, "a line of more than " + BoundedLine.MOST + " characters");
        try {
            return answer(JSON.readTree(line.text()));
        } catch (JacksonException e) {
            return error(null, "not JSON: " + e.getOriginalMessage());
        }
    }

    private ObjectNode answer(JsonNode asked) {
        if (!asked.isObject()) return error(null, "not an object");
        var id = asked.get("id");
        var text = asked.get("text");
        if (text == null || !text.isString()) return error(id, "no text");
        var lang = asked.get("lang");
        if (lang == null || lang.isNull())
            return node(id, text.asString(), Extractor.extract(text.asString(), language));
        var known = lang.isString() ? Language.of(lang.asString()) : Optional.<Language>empty();
        return known.isEmpty()
                ? error(id, "lang is none of kk, ru, en")
                : node(id, text.asString(), Extractor.extract(text.asString(), known.get()));
    }

    private static ObjectNode error(@Nullable JsonNode id, String reason) {
        var node = JSON.createObjectNode();
        node.set("id", id);
        return node.put("error", reason);
    }

    static ObjectNode node(String id, String text, Extraction extraction) {
        return node(JSON.getNodeFactory().stringNode(id), text, extraction);
    }

    private static ObjectNode node(@Nullable JsonNode id, String text, Extraction extraction) {
        var node = JSON.createObjectNode();
        node.set("id", id);
        node.put("lang", extraction.language().code());
        var facts = node.putArray("facts");
        extraction.finds().forEach(find -> facts.add(fact(text, find)));
        return node;
    }

    private static ObjectNode fact(String text, Find find) {
        var node = JSON.createObjectNode();
        switch (find) {
            case DateFind date ->
                place(node.put("kind", "date"), date)
                        .put("surface", date.surface())
                        .put("value", date.value())
                        .put("relation", date.relation().code())
                        .put("event", date.event());
            case AcronymFind acronym ->
                place(node.put("kind", "acronym"), acronym)
                        .put("short", acronym.shortForm())
                        .put("long", acronym.longForm())
                        .set("suggestion", suggestion(acronym.suggestion()));
            case ProposalFind proposal -> {
                place(node.put("kind", "proposal"), proposal)
                        .put("who", proposal.who())
                        .put("where", proposal.where())
                        .put("when", proposal.when())
                        .put("what", proposal.what());
                var details = node.putArray("details");
                proposal.details().forEach(detail -> details.add(detail.of(text)));
            }
        }
        node.putObject("sentence")
                .put("start", find.sentence().start())
                .put("end", find.sentence().end());
        return node.put("confidence", find.confidence()).put("rule", rule(find));
    }

    private static @Nullable ObjectNode suggestion(@Nullable Suggestion suggestion) {
        if (suggestion == null) return null;
        var node = JSON.createObjectNode();
        for (var language : Language.values()) {
            var name = suggestion.names().in(language);
            node.putObject(language.code()).put("short", name.shortForm()).put("long", name.longForm());
        }
        return node;
    }

    /** What found it: a line of the rules of dates, else a word. */
    private static String rule(Find find) {
        return switch (find) {
            case DateFind date -> date.rule();
            case AcronymFind acronym -> acronym.rule().name().toLowerCase(Locale.ROOT);
            case ProposalFind proposal -> proposal.rule().name().toLowerCase(Locale.ROOT);
        };
    }

    private static ObjectNode place(ObjectNode node, Find find) {
        return node.put("start", find.span().start()).put("end", find.span().end());
    }
}
