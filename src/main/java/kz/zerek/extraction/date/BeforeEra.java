package kz.zerek.extraction.date;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.WordFile;

/** The words that say "before the common era": several tokens, with full stops among them. */
final class BeforeEra {

    /** By their first word. */
    private static final Map<String, List<List<String>>> WORDINGS =
            WordFile.read("before-common-era.txt").rows().stream().collect(Collectors.groupingBy(List::getFirst));

    private BeforeEra() {}

    /** How many tokens say so from one on, or 0. */
    static int length(List<Token> tokens, int at) {
        return WORDINGS.getOrDefault(tokens.get(at).text(), List.of()).stream()
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
