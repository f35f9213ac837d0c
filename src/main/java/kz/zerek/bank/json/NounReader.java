package kz.zerek.bank.json;

import java.util.HashMap;
import kz.zerek.language.Form;
import kz.zerek.language.Noun;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads what {@link NounWriter} writes. */
final class NounReader extends StdDeserializer<Noun> {

    NounReader() {
        super(Noun.class);
    }

    @Override
    public Noun deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() == JsonToken.VALUE_STRING) return Noun.of(json.getString());
        var forms = new HashMap<Form, String>();
        var base = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            if (name.equals(Noun.BASE)) base = json.getString();
            else forms.put(Form.parse(name), json.getString());
        }
        return new Noun(base, forms);
    }
}
