package kz.zerek.attempt.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.web.AnswerJson;

/** What our script must know of a question to keep the answers to it: attributes of its element. */
final class ItemData {

    private ItemData() {}

    static Map<String, String> of(AttemptId id, AttemptItem item, Feedback feedback) {
        var data = of(item);
        data.put("data-attempt", id.toString());
        data.put("data-position", String.valueOf(item.position()));
        data.put("data-feedback", feedback.key());
        return data;
    }

    /** Those that an answer changes. */
    static Map<String, String> of(AttemptItem item) {
        var data = new LinkedHashMap<String, String>();
        data.put("data-sequence", String.valueOf(item.sequence()));
        data.put("data-state", item.state().name());
        data.put("data-response", AnswerJson.write(item.response()));
        return data;
    }
}
