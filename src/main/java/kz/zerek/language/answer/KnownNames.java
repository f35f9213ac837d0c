package kz.zerek.language.answer;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The names that a typed answer could mean: all names and acronyms of a bank in all languages. Folded once, shared by
 * all answer keys; it may contain the accepted names.
 */
public final class KnownNames {

    public static final KnownNames NONE = of(List.of());

    private final List<String> names;
    private final NameIndex index;

    private KnownNames(List<String> names) {
        this.names = names;
        index = new NameIndex(names.stream().map(KnownNames::form));
    }

    public static KnownNames of(Collection<String> names) {
        return new KnownNames(names.stream().distinct().toList());
    }

    private static NameForm form(String name) {
        return NameForm.of(name, true);
    }

    /**
     * Whether another name is nearer to what was typed than {@code match}, or as near as a typing error.
     *
     * @param own the letters of the names that are not another
     */
    boolean hasRival(TypedName typed, Match match, Set<String> own) {
        return match != Match.EXACT
                && index.near(typed)
                        .mapToObj(number -> form(names.get(number)))
                        .anyMatch(form -> rivals(form.match(typed), match) && !own.contains(form.letters()));
    }

    private static boolean rivals(Match other, Match match) {
        return other.isNearerThan(match) || other == Match.TYPO && match == Match.TYPO;
    }
}
