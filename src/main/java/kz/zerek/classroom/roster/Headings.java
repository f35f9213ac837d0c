package kz.zerek.classroom.roster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zerek.language.WordFile;
import kz.zerek.language.answer.PlainText;
import kz.zerek.language.person.NameOrder;

/** The words that stand above, between and below the names of a list. */
final class Headings {

    private static final WordFile WORDS = WordFile.read("roster-headings.txt");
    private static final Map<String, Role> ROLES = roles();
    private static final Set<String> SURNAME_FIRST = Set.copyOf(WORDS.section("surname-first"));
    private static final Set<String> GIVEN_NAME_FIRST = Set.copyOf(WORDS.section("given-name-first"));
    private static final Set<String> OF_A_STUDENT = Set.copyOf(WORDS.words("of-a-student"));
    private static final Set<String> OF_A_HEADING = Set.copyOf(WORDS.words("of-a-heading"));
    private static final Set<String> TITLE = Set.copyOf(WORDS.words("title"));
    private static final List<String> FOOTER = WORDS.section("footer");

    private Headings() {}

    private static Map<String, Role> roles() {
        var roles = new HashMap<String, Role>();
        Map.of(
                        "full-name", Role.FULL_NAME,
                        "surname-first", Role.FULL_NAME,
                        "given-name-first", Role.FULL_NAME,
                        "surname", Role.SURNAME,
                        "given-name", Role.GIVEN_NAME,
                        "patronymic", Role.PATRONYMIC,
                        "number", Role.NUMBER,
                        "group", Role.GROUP,
                        "letter", Role.LETTER,
                        "login", Role.LOGIN)
                .forEach((section, role) -> WORDS.section(section).forEach(heading -> roles.put(heading, role)));
        return Map.copyOf(roles);
    }

    static Optional<Role> role(String cell) {
        var words = words(cell);
        var role = ROLES.get(words);
        if (role != null || words.isEmpty()) return Optional.ofNullable(role);
        var others = withoutStudent(words);
        // Nothing but "student" stands above the names too.
        return Optional.ofNullable(others.isEmpty() ? Role.FULL_NAME : ROLES.get(others));
    }

    /** The order of the parts that a heading of full names tells. */
    static Optional<NameOrder> order(String cell) {
        var words = words(cell);
        var others = withoutStudent(words);
        if (SURNAME_FIRST.contains(words) || SURNAME_FIRST.contains(others))
            return Optional.of(NameOrder.SURNAME_FIRST);
        if (GIVEN_NAME_FIRST.contains(words) || GIVEN_NAME_FIRST.contains(others))
            return Optional.of(NameOrder.GIVEN_NAME_FIRST);
        return Optional.empty();
    }

    /** Whether this is a heading of names, though perhaps of others than students. */
    static boolean isLikeHeading(String cell) {
        return Arrays.stream(words(cell).split(" ")).anyMatch(OF_A_HEADING::contains);
    }

    /** Whether a line above the names may say this: a class, a school, what the list is of. */
    static boolean isTitle(String cell) {
        return Arrays.stream(words(cell).split(" ")).anyMatch(TITLE::contains);
    }

    /** Whether a line begins as those below the names do: a total, the teacher. */
    static boolean isFooter(String cell) {
        var words = words(cell) + " ";
        return FOOTER.stream().anyMatch(footer -> words.startsWith(footer + " "));
    }

    private static String withoutStudent(String words) {
        return String.join(
                " ",
                Arrays.stream(words.split(" "))
                        .filter(word -> !OF_A_STUDENT.contains(word))
                        .toList());
    }

    /** Only its words, a space between them; without what stands in brackets. */
    private static String words(String cell) {
        return PlainText.lowerCase(cell)
                .replaceAll("\\([^()]*\\)", " ")
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}№'’]+", " ")
                .replace('’', '\'')
                .strip();
    }
}
