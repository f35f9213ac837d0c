package kz.zerek.load;

import java.util.Optional;
import java.util.regex.Pattern;

/** An attempt and the number of the question, as an address names them. */
record Place(String attempt, int position) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?<![a-z])quiz/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([0-9]{1,3})(?![0-9a-z])");

    /** Of the last address in a text. */
    static Optional<Place> in(String text) {
        if (!text.contains("quiz/")) return Optional.empty();
        return ADDRESS.matcher(text)
                .results()
                .reduce((_, last) -> last)
                .map(address -> new Place(address.group(1), Integer.parseInt(address.group(2))));
    }
}
