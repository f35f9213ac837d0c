package kz.zerek.language;

/** Tells words that came through Russian by their shape: they keep a final п and к before the possessive. */
final class Loanword {

    private Loanword() {}

    /** Whether a word in lower case has letters or clusters that native words lack. */
    static boolean isOne(String word) {
        for (var i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            if ("вфцчщъьэё".indexOf(c) >= 0) return true;
        }
        return false;
    }
}
