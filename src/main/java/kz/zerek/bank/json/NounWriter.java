package kz.zerek.bank.json;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.language.Form;
import kz.zerek.language.Noun;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a noun as a bank file has it: its base alone, or with forms under their words, sorted. */
final class NounWriter extends StdSerializer<Noun> {

    static final String BASE = "base";

    NounWriter() {
        super(Noun.class);
    }

    @Override
    public void serialize(Noun noun, JsonGenerator json, SerializationContext context) {
        if (noun.forms().isEmpty()) {
            json.writeString(noun.base());
            return;
        }
        var forms = noun.forms().entrySet().stream()
                .collect(
                        Collectors.toMap(form -> words(form.getKey()), Map.Entry::getValue, (a, b) -> a, TreeMap::new));
        json.writeStartObject();
        json.writeStringProperty(BASE, noun.base());
        forms.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    /** What {@link Form#parse} reads. */
    private static String words(Form form) {
        return Stream.of(
                        form.plural() ? "plural" : "",
                        form.possessive() ? "possessive" : "",
                        form.grammaticalCase().name().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
