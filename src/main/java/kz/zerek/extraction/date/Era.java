package kz.zerek.extraction.date;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zerek.extraction.date.Atomizer.Piece;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.WordFile;

/** The words that say "before the common era", or in it: several tokens, with full stops among them. */
final class Era {

    private static final Map<String, List<List<String>>> BEFORE = wordings("before");
    private static final Map<String, List<List<String>>> COMMON = wordings("common");

    private Era() {}

    /** By their first word. */
    private static Map<String, List<List<String>>> wordings(String section) {
        return WordFile.read("eras.txt").section(section).stream()
                .map(wording -> Arrays.asList(wording.split(" ")))
                .collect(Collectors.groupingBy(List::getFirst));
    }

    /** What says so from a token on; the longer wording counts. */
    static Optional<Piece> piece(List<Token> tokens, int at) {
        int before = length(BEFORE, tokens, at);
        int common = length(COMMON, tokens, at);
        int length = Math.max(before, common);
        if (length == 0) return Optional.empty();
        var atom = new Atom(
                before == length ? Part.BEFORE_ERA : Part.ERA,
                tokens.get(at).start(),
                tokens.get(at + length - 1).end());
        return Optional.of(new Piece(atom, length));
    }

    private static int length(Map<String, List<List<String>>> wordings, List<Token> tokens, int at) {
        return wordings.getOrDefault(tokens.get(at).text(), List.of()).stream()
                .filter(wording -> isAt(wording, tokens, at))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean isAt(List<String> wording, List<Token> tokens, int at) {
        if (at + wording.size() > tokens.size()) return false;
        for (int i = 0; i < wording.size(); i++) if (!tokens.get(at + i).text().equals(wording.get(i))) return false;
        return true;
    }
}
