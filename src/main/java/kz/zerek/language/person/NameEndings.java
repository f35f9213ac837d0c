package kz.zerek.language.person;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.zerek.language.WordFile;
import kz.zerek.language.answer.PlainText;

/** Tells patronymics and surnames by how they end. */
final class NameEndings {

    private static final WordFile NAMES = WordFile.read("person-names.txt");
    private static final List<String> PATRONYMICS = NAMES.words("patronymic");
    private static final Set<String> SON_OR_DAUGHTER = Set.copyOf(NAMES.words("son-or-daughter"));
    private static final List<String> SURNAMES = NAMES.words("surname");

    private NameEndings() {}

    /** Whether the word at this place is a patronymic, or the last word of one. No name begins with it. */
    static boolean isPatronymic(String[] words, int place) {
        if (place < 1) return false;
        return isSonOrDaughter(words[place]) ? place > 1 : endsIn(words[place], PATRONYMICS);
    }

    /** The word for son or daughter that follows the father's name as a word of its own. */
    static boolean isSonOrDaughter(String word) {
        return SON_OR_DAUGHTER.contains(PlainText.lowerCase(word));
    }

    static boolean isSurname(String word) {
        return endsIn(word, SURNAMES);
    }

    /** With two letters before the ending at least: Лев and Ева are none. */
    private static boolean endsIn(String word, Collection<String> endings) {
        var lower = PlainText.lowerCase(word);
        return endings.stream().anyMatch(ending -> lower.endsWith(ending) && lower.length() >= ending.length() + 2);
    }
}
