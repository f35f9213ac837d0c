package kz.zerek.language;

/** Finds the part of a phrase that inflects and what kind of thing it is: a word, a figure, an acronym. */
final class KazakhPhrase {

    private KazakhPhrase() {}

    static String inflect(String phrase, Form form) {
        var bracket = startOfBracket(phrase);
        if (bracket > 0) return Kazakh.inflect(phrase.substring(0, bracket), form) + phrase.substring(bracket);
        if (isClosingQuote(phrase.charAt(phrase.length() - 1)) && phrase.length() > 1)
            return Kazakh.inflect(phrase.substring(0, phrase.length() - 1), form) + phrase.charAt(phrase.length() - 1);
        var start = startOfLastWord(phrase);
        var word = phrase.substring(start);
        var spoken = KazakhReading.of(word);
        if (spoken != null) return stem(spoken).writtenAs(phrase + "-").in(form);
        return phrase.substring(0, start) + word(word, start > 0, form);
    }

    private static String word(String word, boolean inPhrase, Form form) {
        var lower = KazakhWord.lowerCase(word);
        if (KazakhIzafet.isPossessive(lower, inPhrase)) {
            if (!form.plural() || KazakhIzafet.isPlural(lower))
                return KazakhStem.possessed(word, KazakhWord.harmony(lower), form.grammaticalCase());
            return word(KazakhIzafet.base(word), false, new Form(true, true, form.grammaticalCase()));
        }
        return stem(word).in(form);
    }

    private static KazakhStem stem(String word) {
        return KazakhWord.stem(word);
    }

    /** Where " (БҰҰ)" begins if the phrase ends with a bracket, else -1. */
    private static int startOfBracket(String phrase) {
        if (phrase.charAt(phrase.length() - 1) != ')') return -1;
        var open = phrase.lastIndexOf('(');
        while (open > 0 && isSpace(phrase.charAt(open - 1))) open--;
        return open;
    }

    private static int startOfLastWord(String phrase) {
        var at = phrase.length();
        while (at > 0 && !isSpace(phrase.charAt(at - 1))) at--;
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    private static boolean isClosingQuote(char c) {
        return c == '»' || c == '”' || c == '"' || c == '“';
    }
}
