package kz.zerek.exam;

import static kz.zerek.exam.ExamFixture.ALL;
import static kz.zerek.exam.ExamFixture.blueprint;
import static kz.zerek.exam.ExamFixture.fixed;
import static kz.zerek.exam.ExamFixture.part;
import static kz.zerek.exam.ExamFixture.question;
import static kz.zerek.exam.ExamFixture.threeParts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static void assertRefused(Runnable build, String field, String key) {
        assertThatExceptionOfType(InvalidBlueprintException.class)
                .isThrownBy(build::run)
                .satisfies(e -> {
                    assertThat(e.field()).isEqualTo(field);
                    assertThat(e.messageKey()).isEqualTo("exam.problem." + key);
                    for (var language : Language.values())
                        assertThat(Messages.bundled().text(language, e.messageKey(), e.arguments()))
                                .doesNotContain("{");
                });
    }

    private static Part part(int count, String points, @Nullable String passMark) {
        return new Part(
                null,
                Set.of(),
                Set.of(),
                count,
                Difficulty.EASY,
                new BigDecimal(points),
                List.of(),
                passMark == null ? null : new BigDecimal(passMark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "0.25", "1", "1.50", "99.99", "100", "1E+2"})
    void points_up_to_100_are_kept(String points) {
        assertThat(part(1, points, null).points()).isEqualByComparingTo(points);
        assertThat(VALIDATOR.validateValue(Part.class, "points", new BigDecimal(points)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "100.01", "1E+999999999", "1E-999999999"})
    void other_points_are_refused_by_form_and_record_alike(String points) {
        assertRefused(() -> part(1, points, null), "points", "points");
        var question = question(Kind.WHEN, "kz-un-member");
        assertRefused(() -> new FixedQuestion(question, new BigDecimal(points)), "points", "points");
        if (!points.contains("999999999")) {
            assertThat(VALIDATOR.validateValue(Part.class, "points", new BigDecimal(points)))
                    .isNotEmpty();
            assertThat(VALIDATOR.validateValue(FixedQuestion.class, "points", new BigDecimal(points)))
                    .isNotEmpty();
        }
    }

    @Test
    void equal_points_are_equal() {
        assertThat(part(1, "1.0", "1.00")).isEqualTo(part(1, "1", "1"));
        assertThat(part(1, "1E+1", null)).isEqualTo(part(1, "10", null));
    }

    @ParameterizedTest
    @CsvSource({"-1, count", "0, nothing-asked", "201, count"})
    void a_part_asks_something_and_not_too_much(int count, String key) {
        assertRefused(() -> part(count, "1", null), "count", key);
    }

    @Test
    void counts_are_bounded_in_forms_too() {
        assertThat(VALIDATOR.validateValue(Part.class, "count", 0)).isEmpty();
        assertThat(VALIDATOR.validateValue(Part.class, "count", 200)).isEmpty();
        assertThat(VALIDATOR.validateValue(Part.class, "count", -1)).isNotEmpty();
        assertThat(VALIDATOR.validateValue(Part.class, "count", 201)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "6.01", "0.001", "1E+999999999", "1E-999999999"})
    void a_pass_mark_can_be_reached(String passMark) {
        assertRefused(() -> part(4, "1.5", passMark), "passMark", "pass-mark");
        if (passMark.length() < 6 && !passMark.startsWith("6"))
            assertThat(VALIDATOR.validateValue(Part.class, "passMark", new BigDecimal(passMark)))
                    .isNotEmpty();
    }

    @Test
    void a_pass_mark_may_be_all_points_fixed_questions_among_them() {
        assertThat(part(4, "1.5", "6").total()).isEqualByComparingTo("6");
        var fixed = List.of(fixed(Kind.WHEN, "kz-un-member"));
        var part = new Part(null, Set.of(), Set.of(), 4, Difficulty.EASY, BigDecimal.ONE, fixed, new BigDecimal("7.0"));
        assertThat(part.total()).isEqualTo(part.passMark()).isEqualTo(new BigDecimal("7"));
        assertThat(part.questions()).isEqualTo(5);
    }

    @Test
    void a_title_is_bounded() {
        var longest = "а".repeat(Part.LONGEST_TITLE);
        assertThat(titled(longest).title().ru()).isEqualTo(longest);
        assertRefused(() -> titled(longest + "а"), "title", "title");
    }

    private static Part titled(String russian) {
        var title = new Localized<>("", russian, "");
        return new Part(title, Set.of(), Set.of(), 1, Difficulty.EASY, BigDecimal.ONE, List.of(), null);
    }

    @Test
    void a_blueprint_has_parts_but_not_too_many() {
        assertRefused(() -> blueprint(), "parts", "parts");
        assertRefused(
                () -> blueprint(Collections.nCopies(21, part(1, "1", null)).toArray(Part[]::new)), "parts", "parts");
        assertThat(blueprint(Collections.nCopies(20, part(1, "1", null)).toArray(Part[]::new))
                        .questions())
                .isEqualTo(20);
    }

    @Test
    void a_blueprint_has_200_questions_at_most_those_that_are_fixed_among_them() {
        assertThat(blueprint(part(120, "1", null), part(80, "1", null)).questions())
                .isEqualTo(200);
        var fixed = ExamFixture.part(Set.of(), Set.of(), 80, fixed(Kind.WHEN, "kz-un-member"));
        assertRefused(() -> blueprint(part(120, "1", null), fixed), "parts", "too-many-questions");
    }

    @Test
    void a_question_is_fixed_once() {
        var one = ExamFixture.part(Set.of(), Set.of(), 0, fixed(Kind.WHEN, "kz-un-member"));
        assertRefused(() -> blueprint(one, one), "parts", "fixed-twice");
    }

    @Test
    void a_test_is_taken_in_some_language() {
        assertRefused(() -> ExamFixture.in(Set.of(), threeParts()), "languages", "languages");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, minutes, time", "601, 0, minutes, time", "1, -1, extra, extra-time", "1, 601, extra, extra-time"
    })
    void time_is_bounded(int minutes, int extra, String field, String key) {
        assertRefused(() -> new TimeLimit(minutes, extra), field, key);
        assertThat(VALIDATOR.validateValue(TimeLimit.class, field, field.equals("extra") ? extra : minutes))
                .isNotEmpty();
    }

    @Test
    void what_is_built_is_valid_for_forms() {
        var blueprint = new Blueprint(
                threeParts().parts(),
                ALL,
                Order.THROUGHOUT,
                Variants.ONE_EACH,
                Credit.PARTIAL,
                new TimeLimit(600, 600));
        assertThat(VALIDATOR.validate(blueprint)).isEmpty();
    }
}
