package kz.zerek.extraction.acronym;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private static final String GREEK = "αβγδεκλμσω";
    private static final String THEIR_NAMES = "abgdeklmso";

    static Optional<ShortForm> of(String text, List<Token> tokens, int first, int end, Language language) {
        if (end <= first || end - first > MOST_TOKENS) return Optional.empty();
        var parts = tokens.subList(first, end);
        if (!isOne(text, parts, language)) return Optional.empty();
        var letters = parts.stream()
                .filter(part -> part.kind() != Token.Kind.SIGN)
                .map(Token::text)
                .map(ShortForm::latin)
                .collect(Collectors.joining());
        return Optional.of(new ShortForm(first, end, letters));
    }

    /** Greek letters stand for their names: "ERα", estrogen receptor alpha. */
    private static String latin(String word) {
        var latin = new StringBuilder(word);
        for (int i = 0; i < latin.length(); i++) {
            int greek = GREEK.indexOf(latin.charAt(i));
            if (greek >= 0) latin.setCharAt(i, THEIR_NAMES.charAt(greek));
        }
        return latin.toString();
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
