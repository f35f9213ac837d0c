package kz.zerek.question;

import static kz.zerek.question.BankFixture.GENERATOR;
import static kz.zerek.question.BankFixture.everyQuestion;
import static kz.zerek.question.BankFixture.violating;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.zerek.language.Language;

/** What the properties of questions are told in. */
final class PropertiesFixture {

    static final Set<Kind> TRUE_FALSE = EnumSet.of(Kind.TRUE_FALSE_DATE, Kind.TRUE_FALSE_CLAIM);

    private PropertiesFixture() {}

    /** Asserts a property of every question of some kinds, or of all. */
    static void everyOne(Predicate<Question> property, Kind... kinds) {
        assertThat(violating(kinds.length == 0 ? everyQuestion() : everyQuestion(kinds), property))
                .isEmpty();
    }

    static Rendered render(Question question, Language language) {
        return GENERATOR.renderer().render(question, language);
    }

    /** The stem and what it speaks of. */
    static String shown(Rendered rendered) {
        return rendered.passage() == null ? rendered.stem() : rendered.stem() + " " + rendered.passage();
    }

    /** The options that are not right, or the claim of a statement that is false. */
    static List<Ref> falseRefs(Question question) {
        if (TRUE_FALSE.contains(question.kind()))
            return holds(question) ? List.of() : List.of(question.given().getLast());
        var right = Keys.of(question.task());
        return Keys.shown(question.task()).filter(ref -> !right.contains(ref)).toList();
    }

    /** Whether what a true-false question claims is true. */
    static boolean holds(Question question) {
        return ((Ref.Truth) Keys.of(question.task()).getFirst()).holds();
    }

    /** The share of the commonest. */
    static double commonest(int[] counts) {
        return Arrays.stream(counts).max().orElseThrow()
                / (double) Arrays.stream(counts).sum();
    }
}
