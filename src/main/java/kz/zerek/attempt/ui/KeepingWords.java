package kz.zerek.attempt.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.message.Messages;
import tools.jackson.databind.json.JsonMapper;

/** What our script says of an answer and of the connection, of which the server cannot tell. */
final class KeepingWords {

    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("saving", "quiz.saving");
        KEYS.put("saved", "quiz.saved");
        KEYS.put("kept", "offline.kept");
        KEYS.put("hereOnly", "offline.here-only");
        KEYS.put("goOn", "offline.go-on");
        KEYS.put("stay", "offline.stay");
        KEYS.put("end", "offline.end");
        KEYS.put("final", "offline.final");
        KEYS.put("over", "offline.over");
        KEYS.put("again", "offline.again");
        KEYS.put("empty", "attempt.error.response.empty");
        KEYS.put("onlineText", "shell.online");
        KEYS.put("offlineText", "shell.offline");
        KEYS.put("reconnectingText", "shell.reconnecting");
    }

    private static final Localized<String> WORDS = Localized.of(KeepingWords::write);

    private KeepingWords() {}

    /** A JSON object of texts. */
    static String of(Language language) {
        return WORDS.in(language);
    }

    private static String write(Language language) {
        var words = new LinkedHashMap<String, String>();
        KEYS.forEach((name, key) -> words.put(name, Messages.bundled().text(language, key)));
        return JsonMapper.shared().writeValueAsString(words);
    }
}
