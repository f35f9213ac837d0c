package kz.zerek.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeScalesTest {

    static List<GradeScale> bundled() {
        return GradeScales.bundled();
    }

    private static List<GradeScale> read(String grades) {
        var file = """
                scales:
                  - id: one
                    name: {kk: Бір, ru: Один, en: One}
                    source: {kk: Мектеп, ru: Школа, en: School}
                    address: https://example.org
                    grades: %s
                """.formatted(grades);
        return GradeScales.read(_ -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "scales.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "school, 100, 5",
        "school, 85, 5",
        "school, 84, 4",
        "school, 65, 4",
        "school, 64, 3",
        "school, 40, 3",
        "school, 39, 2",
        "school, 0, 2",
        "university, 95, A",
        "university, 94, A−",
        "university, 70, C+",
        "university, 50, D",
        "university, 49, FX",
        "university, 24, F"
    })
    void a_grade_is_given_from_its_per_cent(String id, int percent, String grade) {
        assertThat(GradeScales.find(id).orElseThrow().grade(percent)).isEqualTo(grade);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void more_per_cent_never_give_a_worse_grade(GradeScale scale) {
        var order = scale.grades().stream().map(GradeScale.Grade::text).toList();
        var places = IntStream.rangeClosed(0, 100)
                .map(percent -> -order.indexOf(scale.grade(percent)))
                .boxed()
                .toList();
        assertThat(places).isSorted().doesNotContain(1);
        assertThat(order).doesNotHaveDuplicates();
        for (var language : Language.values())
            assertThat(scale.name().in(language)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{grade: A, from: 50}]",
                "[{grade: A, from: 50}, {grade: B, from: 50}, {grade: C, from: 0}]",
                "[{grade: F, from: 0}, {grade: A, from: 50}]",
                "[{grade: A, from: 101}, {grade: F, from: 0}]",
                "[{grade: A}, {grade: F, from: 0}]",
                "[{from: 0}]"
            })
    void a_scale_that_leaves_per_cent_without_a_grade_is_refused(String grades) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(grades)).withMessageContaining("grade");
    }

    @Test
    void a_scale_may_have_one_grade() {
        assertThat(read("[{grade: passed, from: 0}]").getFirst().grade(37)).isEqualTo("passed");
    }

    @Test
    void what_is_not_offered_is_no_scale() {
        assertThat(GradeScales.find("")).isEmpty();
        assertThat(GradeScales.find("SCHOOL")).isEmpty();
    }
}
