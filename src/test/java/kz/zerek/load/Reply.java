package kz.zerek.load;

import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What the server answers to an event, besides the changes.
 *
 * @param place the last address of a question among what is executed, if there is one: the page goes there
 */
record Reply(int syncId, Optional<Place> place) {

    /**
     * Changes the tree as the server says.
     *
     * @param json before the object
     */
    static Reply read(JsonParser json, Tree tree) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) throw new IOException("not an object");
        int syncId = -1;
        boolean hasChanges = false;
        var place = Optional.<Place>empty();
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "syncId" -> syncId = json.getIntValue();
                case "changes" -> {
                    hasChanges = true;
                    while (json.nextToken() != JsonToken.END_ARRAY) tree.apply(Change.read(json));
                }
                case "execute" -> place = lastPlace(json);
                // What the server saw is not what was sent: then nothing that is measured holds.
                case "resync" -> throw new IOException("the server lost its way");
                default -> json.skipChildren();
            }
        }
        // A session that has ended, or a failure: a browser would load the page again.
        if (!hasChanges || syncId < 0) throw new IOException("not an answer to an event");
        return new Reply(syncId, place);
    }

    /** In a navigation of Vaadin's and in a script of our own alike, the address is a text. */
    private static Optional<Place> lastPlace(JsonParser json) {
        Place last = null;
        for (int depth = 1; depth > 0; ) {
            var token = json.nextToken();
            if (token.isStructStart()) depth++;
            else if (token.isStructEnd()) depth--;
            else if (token == JsonToken.VALUE_STRING)
                last = Place.in(json.getString()).orElse(last);
        }
        return Optional.ofNullable(last);
    }
}
