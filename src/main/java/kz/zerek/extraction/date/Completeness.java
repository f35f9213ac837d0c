package kz.zerek.extraction.date;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.WordFile;

/** Whether a statement can stand alone: no heading, no question, no part of a sentence that was cut off. */
final class Completeness {

    private static final WordFile WORDS = WordFile.read("event-words.txt");
    private static final Localized<Set<String>> PREDICATES =
            Localized.of(language -> new HashSet<>(WORDS.words(language.code() + "-predicate")));
    private static final Set<String> UNFINISHED = new HashSet<>(WORDS.words("kk-unfinished"));
    private static final Set<String> ENGLISH_VERBS = englishVerbs();
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}'’-]+");
    private static final Pattern CLOSED = Pattern.compile("[\\s»”“\")]+$");

    private Completeness() {}

    private static Set<String> englishVerbs() {
        var function = WordFile.read("english-function-words.txt");
        var verbs = new HashSet<>(function.words("auxiliary"));
        verbs.addAll(function.words("have"));
        for (var forms : WordFile.read("english-irregular-verbs.txt").rows())
            verbs.addAll(List.of(forms.get(1).split("/")));
        return verbs;
    }

    /** @param statement with its slot */
    static boolean of(String statement, String slot, Language language) {
        var text = statement.replace(slot, " ");
        // A quotation that it opens with may go on behind it.
        boolean isQuoted = isBalanced(text) || isBalanced(text.substring(1));
        if (!isQuoted || text.contains("{") || text.contains("}")) return false;
        return language == Language.KK
                ? !statement.endsWith(slot) && endsWithPredicate(text)
                : hasPredicate(text, language);
    }

    /** Kazakh has its verb last: a name, a figure, or a word in a case or with an ending that goes on is none. */
    private static boolean endsWithPredicate(String text) {
        var end = CLOSED.matcher(text).replaceAll("");
        var last = end.substring(end.lastIndexOf(' ') + 1);
        return !last.isEmpty()
                && Character.isLowerCase(last.codePointAt(0))
                && Character.isLetter(last.codePointBefore(last.length()))
                && !Adverbial.hasOne(last, UNFINISHED);
    }

    /** Nothing that may be a verb is surely a heading; a noun may look like one. */
    private static boolean hasPredicate(String text, Language language) {
        var predicates = PREDICATES.in(language);
        return text.contains("—")
                || NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                        .anyMatch(word -> Adverbial.hasOne(word, predicates)
                                || language == Language.EN && ENGLISH_VERBS.contains(word));
    }

    private static boolean isBalanced(String text) {
        return count(text, "(") == count(text, ")")
                && count(text, "«") == count(text, "»")
                && count(text, "“„”\"") % 2 == 0;
    }

    private static long count(String text, String signs) {
        return text.chars().filter(sign -> signs.indexOf(sign) >= 0).count();
    }
}
