package kz.zerek.language.kazakh;

import kz.zerek.language.Form;

/** Finds the part of a phrase that inflects, its last word, and inflects it for what it is. */
final class KazakhPhrase {

    private KazakhPhrase() {}

    static String inflect(String phrase, Form form) {
        var bracket = startOfBracket(phrase);
        if (bracket > 0) return inflect(phrase.substring(0, bracket), form) + phrase.substring(bracket);
        var end = endOfLastWord(phrase);
        var start = startOfLastWord(phrase, end);
        if (start == end) return phrase;
        var word = phrase.substring(start, end);
        var spoken = KazakhLetters.isDigit(word.charAt(word.length() - 1))
                ? KazakhNumber.lastSpokenWord(phrase.substring(0, end))
                : KazakhReading.of(word);
        if (spoken != null) return hyphenated(phrase, spoken, form);
        return phrase.substring(0, start) + word(word, start > 0, form) + phrase.substring(end);
    }

    private static String hyphenated(String phrase, String spoken, Form form) {
        return KazakhWord.stem(spoken).writtenAs(phrase + "-").in(form);
    }

    private static String word(String word, boolean inPhrase, Form form) {
        if (!KazakhIzafet.isPossessive(word, inPhrase))
            return KazakhWord.stem(word).in(form);
        return form.plural() && !KazakhIzafet.isPlural(word) ? pluralOfPossessive(word, form) : possessed(word, form);
    }

    private static String pluralOfPossessive(String word, Form form) {
        if (KazakhIzafet.isGrown(word)) return KazakhWord.stem(word).in(form);
        return KazakhWord.stem(KazakhIzafet.base(word)).in(new Form(true, true, form.grammaticalCase()));
    }

    private static String possessed(String word, Form form) {
        var harmony = word.charAt(word.length() - 1) == 'ы' ? Harmony.BACK : Harmony.FRONT;
        return KazakhStem.possessed(word, harmony, form.grammaticalCase());
    }

    /** Where " (БҰҰ)" begins if the phrase ends with a bracket, else -1. */
    private static int startOfBracket(String phrase) {
        if (phrase.charAt(phrase.length() - 1) != ')') return -1;
        var open = phrase.lastIndexOf('(');
        while (open > 0 && KazakhLetters.isSpace(phrase.charAt(open - 1))) open--;
        return open;
    }

    /** A suffix goes inside the quotes of a bare name, «Қайраттың», but after those of an acronym: «БҰҰ»-ның. */
    private static int endOfLastWord(String phrase) {
        var end = phrase.length();
        return end > 1 && isQuote(phrase.charAt(end - 1)) ? end - 1 : end;
    }

    private static int startOfLastWord(String phrase, int end) {
        var at = end;
        while (at > 0 && !KazakhLetters.isSpace(phrase.charAt(at - 1)) && !isQuote(phrase.charAt(at - 1))) at--;
        return at;
    }

    private static boolean isQuote(char c) {
        return switch (c) {
            case '«', '»', '“', '”', '„', '"' -> true;
            default -> false;
        };
    }
}
