package kz.zerek.exam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.ExamFixture;
import kz.zerek.exam.FixedQuestion;
import kz.zerek.exam.InvalidBlueprintException;
import kz.zerek.exam.Order;
import kz.zerek.exam.Part;
import kz.zerek.exam.TimeLimit;
import kz.zerek.exam.Variants;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintCodecTest {

    /** Blueprints with and without each thing that one may have. */
    private static Stream<Blueprint> blueprints() {
        return LongStream.range(0, 200).mapToObj(seed -> new Chances(new Random(seed)).blueprint());
    }

    private record Chances(Random random) {

        Blueprint blueprint() {
            var prompts = ExamFixture.GENERATOR.prompts();
            var fixed = IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> prompts.get(random.nextInt(prompts.size() / 4) + i * prompts.size() / 4))
                    .flatMap(prompt ->
                            ExamFixture.GENERATOR.make(prompt, any(Difficulty.class), random.nextLong()).stream())
                    .map(question -> new FixedQuestion(question, points()))
                    .toList();
            var parts = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(i -> part(i == 0 ? fixed : List.of()))
                    .toList();
            return new Blueprint(
                    parts,
                    someLanguages(),
                    any(Order.class),
                    any(Variants.class),
                    any(Credit.class),
                    random.nextBoolean() ? null : new TimeLimit(1 + random.nextInt(600), random.nextInt(600)));
        }

        private Part part(List<FixedQuestion> fixed) {
            var points = points();
            return new Part(
                    random.nextBoolean() ? null : new Localized<>("Күндер «1»", "", "\"Dates\" \\ \n"),
                    random.nextBoolean() ? Set.of() : Set.of("initiatives", "topic-" + random.nextInt()),
                    someKinds(),
                    1 + random.nextInt(40),
                    any(Difficulty.class),
                    points,
                    fixed,
                    passMark(points));
        }

        private @Nullable BigDecimal passMark(BigDecimal most) {
            return random.nextBoolean() ? null : most;
        }

        private BigDecimal points() {
            return BigDecimal.valueOf(1 + random.nextInt(10_000), 2);
        }

        private Set<Kind> someKinds() {
            var kinds = EnumSet.noneOf(Kind.class);
            for (var kind : Kind.values()) if (random.nextInt(3) == 0) kinds.add(kind);
            return kinds;
        }

        private Set<Language> someLanguages() {
            var languages = EnumSet.of(any(Language.class));
            languages.add(any(Language.class));
            return languages;
        }

        private <E extends Enum<E>> E any(Class<E> type) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
    }

    @Test
    void a_blueprint_reads_as_it_was_written() {
        assertThat(blueprints()).allSatisfy(blueprint -> {
            var json = BlueprintCodec.write(blueprint);
            assertThat(BlueprintCodec.read(json)).isEqualTo(blueprint);
            assertThat(BlueprintCodec.write(BlueprintCodec.read(json))).isEqualTo(json);
        });
    }

    @Test
    void the_form_that_stands_in_databases_stays_readable_and_fields_of_tomorrow_are_passed_over() {
        var stored = """
                {"parts":[{"title":{"kk":"Күндер","ru":"Даты","en":"Dates","uz":"Sanalar"},"topics":["initiatives"],
                  "kinds":["when"],"count":3,"difficulty":"hard","points":"2.5","fixed":[],"passMark":"4","weight":{"x":[1]}}],
                 "languages":["kk","ru"],"order":"within-parts","variants":"one-each","credit":"all-or-nothing",
                 "time":{"minutes":45,"extra":15,"grace":2},"proctors":["a"]}
                """;
        var part = new Part(
                new Localized<>("Күндер", "Даты", "Dates"),
                Set.of("initiatives"),
                Set.of(Kind.WHEN),
                3,
                Difficulty.HARD,
                new BigDecimal("2.5"),
                List.of(),
                new BigDecimal("4"));
        assertThat(BlueprintCodec.read(stored))
                .isEqualTo(new Blueprint(
                        List.of(part),
                        Set.of(Language.KK, Language.RU),
                        Order.WITHIN_PARTS,
                        Variants.ONE_EACH,
                        Credit.ALL_OR_NOTHING,
                        new TimeLimit(45, 15)));
    }

    @Test
    void equal_blueprints_are_written_alike() {
        assertThat(BlueprintCodec.write(ExamFixture.threeParts()))
                .isEqualTo(BlueprintCodec.write(BlueprintCodec.read(BlueprintCodec.write(ExamFixture.threeParts()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"order\":\"as-built\" -> \"order\":\"AS_BUILT\"",
                "\"credit\":\"partial\" -> \"credit\":null",
                "\"count\":10 -> \"count\":\"10\"",
                "\"count\":10 -> \"count\":10.5",
                "\"points\":\"1\" -> \"points\":1",
                "\"points\":\"1\" -> \"points\":\"one\"",
                "\"languages\": -> \"languages\":null,\"tongues\":",
                "\"topics\":[] -> \"topics\":[1]",
                "\"parts\": -> \"pieces\":",
                "{\"parts\" -> [{\"parts\"",
            })
    void other_text_is_refused(String change) {
        var valid = BlueprintCodec.write(ExamFixture.threeParts());
        var changed = valid.replace(change.split(" -> ")[0], change.split(" -> ")[1]);
        assertThat(changed).isNotEqualTo(valid);
        assertThatIllegalArgumentException().isThrownBy(() -> BlueprintCodec.read(changed));
    }

    @Test
    void what_cannot_be_is_refused_as_such() {
        var valid = BlueprintCodec.write(ExamFixture.threeParts());
        for (var points : List.of("0", "101", "1e999999999", "1e-999999999", "-1"))
            assertThatExceptionOfType(InvalidBlueprintException.class)
                    .isThrownBy(() ->
                            BlueprintCodec.read(valid.replace("\"points\":\"1\"", "\"points\":\"" + points + "\"")));
    }
}
