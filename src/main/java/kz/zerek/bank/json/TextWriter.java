package kz.zerek.bank.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as the text that it is known by. */
final class TextWriter<T> extends StdSerializer<T> {

    TextWriter(Class<T> type) {
        super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        json.writeString(value.toString());
    }
}
