package kz.zerek.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import kz.zerek.question.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server has of an attempt, as it tells the visitor's browser. */
record Sheet(Document document) {

    /** Of the attempt on the screen. */
    static Sheet of(Visitor visitor, Tab tab) {
        var attempt = tab.path().split("/")[2];
        var answer = visitor.profile().request().get(visitor.address() + "/attempt/" + attempt + "/sheet");
        return new Sheet(Jsoup.parse(answer.text()));
    }

    /** How many steps there are of a question. */
    int sequence(int position) {
        return Integer.parseInt(question(position).attr("data-sequence"));
    }

    Response response(int position) {
        var saved = JsonMapper.shared().readTree(question(position).attr("data-response"));
        var field = saved.properties().iterator().next();
        var value = field.getValue();
        return switch (field.getKey()) {
            case "chosen" -> new Response.Chosen(value.stringValue());
            case "selected" -> new Response.Selected(new HashSet<>(texts(value)));
            case "typed" -> new Response.Typed(value.stringValue());
            case "ordered" -> new Response.Ordered(texts(value));
            case "matched" -> {
                var pairs = new HashMap<String, String>();
                value.properties()
                        .forEach(
                                pair -> pairs.put(pair.getKey(), pair.getValue().stringValue()));
                yield new Response.Matched(pairs);
            }
            default -> throw new IllegalStateException("not a response: " + saved);
        };
    }

    private Element question(int position) {
        return document.selectFirst("article[data-position=%d]".formatted(position));
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }
}
