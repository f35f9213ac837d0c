package kz.zerek.bank.json;

import java.util.TreeMap;
import kz.zerek.language.Noun;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a noun as a bank file has it: its base alone, or with forms under their words, sorted. */
final class NounWriter extends StdSerializer<Noun> {

    NounWriter() {
        super(Noun.class);
    }

    @Override
    public void serialize(Noun noun, JsonGenerator json, SerializationContext context) {
        if (noun.forms().isEmpty()) {
            json.writeString(noun.base());
            return;
        }
        var forms = new TreeMap<String, String>();
        noun.forms().forEach((form, text) -> forms.put(form.words(), text));
        json.writeStartObject();
        json.writeStringProperty(Noun.BASE, noun.base());
        forms.forEach(json::writeStringProperty);
        json.writeEndObject();
    }
}
