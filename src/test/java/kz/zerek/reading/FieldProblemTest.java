package kz.zerek.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.zerek.bank.file.Problem;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldProblemTest {

    private static FieldProblem problem(String field) {
        return new FieldProblem(field, new Problem("file", 1, "dates[0]." + field, "bank.problem.not-null", Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "statement.kk, statement.kk, true",
        "statement, statement.kk, true",
        "statement.kk, statement, false",
        "state, statement, false",
        "actor.name.ru, actor.name.ru.base, true",
        "what.kk, what.ru, false"
    })
    void it_is_told_beside_its_field_and_all_that_belong_to_it(String field, String other, boolean isOf) {
        assertThat(problem(field).isOf(other)).isEqualTo(isOf);
    }

    @ParameterizedTest
    @CsvSource({
        "statement.kk, KK, true",
        "statement.kk, RU, false",
        "statement, EN, true",
        "actor.name.ru.base, RU, true",
        "actor.name.ru.base, KK, false",
        "actor.name.ru, RU, true"
    })
    void it_is_of_a_language_or_of_all(String field, Language language, boolean isIn) {
        assertThat(problem(field).isIn(language)).isEqualTo(isIn);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_told_in_each_language(Language language) {
        assertThat(problem("date").message(language)).isNotBlank().doesNotContain("bank.problem");
    }

    @Test
    void what_is_not_there_yet_is_missing() {
        assertThat(problem("date").isMissing()).isTrue();
        assertThat(new FieldProblem("date", new Problem("file", 1, "date", "bank.problem.not-a-date", Map.of()))
                        .isMissing())
                .isFalse();
    }
}
