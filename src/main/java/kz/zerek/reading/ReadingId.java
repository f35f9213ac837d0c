package kz.zerek.reading;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Names a reading in addresses, and with it the topic, the documents and the facts that it gives to the bank. */
public record ReadingId(String value) {

    private static final String PREFIX = "reading-";
    private static final Pattern FORM = Pattern.compile("reading-[a-z0-9]{10}");
    private static final int LENGTH = PREFIX.length() + 10;
    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    /** @param text as {@link #toString} writes it; empty for anything else */
    public static Optional<ReadingId> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ReadingId(text)) : Optional.empty();
    }

    /** The one that an id or the name of a file begins with. */
    static ReadingId in(String name) {
        return of(name.substring(0, LENGTH)).orElseThrow();
    }

    static ReadingId random(RandomGenerator random) {
        var id = new StringBuilder(PREFIX);
        for (int i = 0; i < 10; i++) id.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        return new ReadingId(id.toString());
    }

    /** Whether something of the bank, by its id, is this reading's: all of it has ids that begin with this one. */
    boolean owns(String id) {
        return id.equals(value) || id.startsWith(value + "-");
    }

    /** Whether something of the bank is any reading's: it may go with it. */
    public static boolean isOfOne(String id) {
        return id.startsWith(PREFIX);
    }

    /** The id of a version of the document in the bank. */
    String document(int version) {
        return value + "-text-" + version;
    }

    /** The id of the fact that a candidate becomes. */
    String fact(int candidate) {
        return value + "-" + candidate;
    }

    @Override
    public String toString() {
        return value;
    }
}
