package kz.zerek.language.person;

import static kz.zerek.language.NameOrder.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.zerek.language.answer.RussianKeyboard;
import org.jspecify.annotations.Nullable;

/**
 * What a name has in common with others that may be the same person's: letters of either case, words in any order, with or
 * without the patronymic.
 *
 * @param words in small letters and sorted: all but a patronymic beside a surname
 * @param patronymic in small letters; null for none
 */
public record SameName(List<String> words, @Nullable String patronymic) {

    public SameName {
        words = List.copyOf(words);
    }

    /** @param name not blank */
    public static SameName of(String name) {
        var parts = PersonName.of(name, NameOrder.SURNAME_FIRST);
        var words = new ArrayList<>(words(name));
        // Without a surname the father's name stands in its place.
        var patronymic =
                parts.surname() == null || parts.patronymic() == null ? List.<String>of() : words(parts.patronymic());
        patronymic.forEach(words::remove);
        words.sort(null);
        // Қуанышұлы is Қуаныш ұлы as well.
        return new SameName(words, patronymic.isEmpty() ? null : String.join("", patronymic));
    }

    private static List<String> words(String name) {
        return Arrays.stream(plain(name).split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** For names that may have been typed with a Russian keyboard, which has Алия for Әлия: to be compared with such alone. */
    public SameName onRussianKeyboard() {
        return new SameName(
                words.stream().map(RussianKeyboard::typed).sorted().toList(),
                patronymic == null ? null : RussianKeyboard.typed(patronymic));
    }

    /** Whether both may be one person's name. */
    public boolean mayBe(SameName other) {
        return words.equals(other.words)
                && (patronymic == null || other.patronymic == null || patronymic.equals(other.patronymic));
    }
}
