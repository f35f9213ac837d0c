package kz.zerek.language;

/** How a Kazakh reader says an acronym: as a word if it can be one, else letter by letter. */
final class Acronym {

    private static final WordList LETTERS = WordList.load("kazakh-letters");

    private Acronym() {}

    /** Whether a token is capitals to its end, two at least: {@code БҰҰ}, {@code ҚазҰУ}. */
    static boolean isOne(String token) {
        var length = token.length();
        return length > 1
                && Character.isUpperCase(token.charAt(length - 1))
                && Character.isUpperCase(token.charAt(length - 2));
    }

    /** What is spoken last, in Kazakh letters. */
    static String reading(String token) {
        var word = KazakhWord.lowerCase(token);
        if (isWordLike(word)) return word;
        var name = LETTERS.get(word.substring(word.length() - 1));
        return name == null ? word : lastVowelBefore(word) + name;
    }

    /** Vowels stand before and between the consonants, never more than two of these in a row. */
    private static boolean isWordLike(String word) {
        if (word.length() < 3) return false;
        var consonants = 0;
        var vowels = 0;
        for (var i = 0; i < word.length(); i++) {
            if (KazakhWord.isVowel(word.charAt(i))) {
                vowels++;
                consonants = 0;
            } else if (++consonants > 1 && i != 1) return false;
        }
        return vowels > 0 && vowels < word.length();
    }

    private static String lastVowelBefore(String word) {
        return "";
    }
}
