package kz.zerek.language.answer;

import java.util.Map;

/** A replacement of letters by letters, all of the Latin and Cyrillic blocks of Unicode; other letters stay. */
final class LetterMap {

    /** The end of the Latin, Greek and Cyrillic blocks. */
    static final int END = 0x600;

    private final char[] table = new char[END];

    LetterMap(Map<Character, Character> letters) {
        for (char c = 0; c < END; c++) table[c] = letters.getOrDefault(c, c);
    }

    /** @return the same word if no letter of it is replaced */
    String replaceIn(String word) {
        int i = 0;
        while (i < word.length() && replace(word.charAt(i)) == word.charAt(i)) i++;
        if (i == word.length()) return word;
        var letters = word.toCharArray();
        for (; i < letters.length; i++) letters[i] = replace(letters[i]);
        return new String(letters);
    }

    private char replace(char c) {
        return c < END ? table[c] : c;
    }
}
