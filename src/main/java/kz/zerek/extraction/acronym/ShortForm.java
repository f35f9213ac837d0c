package kz.zerek.extraction.acronym;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Language;

/**
 * Tokens that can be a short form: one word or two, most of it capital letters («БҰҰ», «БҰҰ ЕҚБ», "TNF-alpha").
 *
 * @param first its first token
 * @param end the one after its last
 * @param letters of it, small
 */
record ShortForm(int first, int end, String letters) {

    private static final int MOST_TOKENS = 5;
    private static final int LONGEST = 12;

    static Optional<ShortForm> of(String text, List<Token> tokens, int first, int end, Language language) {
        if (end <= first || end - first > MOST_TOKENS) return Optional.empty();
        var parts = tokens.subList(first, end);
        if (!isOne(text, parts, language)) return Optional.empty();
        var letters = parts.stream()
                .filter(part -> part.kind() != Token.Kind.SIGN)
                .map(Token::text)
                .map(AcronymWords::latin)
                .collect(Collectors.joining());
        return Optional.of(new ShortForm(first, end, letters));
    }

    /**
     * Without figures at its end, which the name need not tell: "half-maximal inhibitory concentration (IC50)"; with an X
     * for the sound of its name: "Extensible Markup Language (XML)".
     */
    List<ShortForm> loosely() {
        return Stream.of(letters.replaceFirst("\\d+$", ""), letters.replaceFirst("^x", "e"))
                .filter(loose -> loose.length() > 1 && !loose.equals(letters))
                .map(loose -> new ShortForm(first, end, loose))
                .toList();
    }

    private static boolean isOne(String text, List<Token> parts, Language language) {
        int length = parts.getLast().end() - parts.getFirst().start();
        long words = 1 + parts.stream().skip(1).filter(Token::spaced).count();
        if (words > 2 || length > LONGEST || length < 2 || parts.getFirst().kind() == Token.Kind.SIGN) return false;
        var written = text.substring(parts.getFirst().start(), parts.getLast().end());
        long capitals = written.chars().filter(Character::isUpperCase).count();
        long smalls = written.chars().filter(Character::isLetter).count() - capitals;
        if (language != Language.EN) return capitals > 1 && capitals > smalls;
        return capitals > 1 || capitals == 1 && words == 1 && length <= 6 && smalls < 5;
    }
}
