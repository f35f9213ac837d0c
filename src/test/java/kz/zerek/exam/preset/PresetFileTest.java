package kz.zerek.exam.preset;

import static kz.zerek.exam.ExamFixture.BANK;
import static kz.zerek.exam.ExamFixture.GENERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import kz.zerek.bank.Topic;
import kz.zerek.bank.file.Problem;
import kz.zerek.exam.Assembler;
import kz.zerek.exam.Order;
import kz.zerek.exam.Supply;
import kz.zerek.exam.Variants;
import kz.zerek.exam.Warning;
import kz.zerek.language.Language;
import kz.zerek.question.Credit;
import kz.zerek.question.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PresetFileTest {

    private static final int SEEDS = 40;

    private static final String VALID = """
            presets:
              - id: one
                name: {kk: Бір, ru: Один, en: One}
                rules:
                  year: 2026
                  source: {kk: Орталық, ru: Центр, en: Centre}
                  address: https://example.org
                languages: [kk, en]
                order: as-built
                variants: one-each
                credit: partial
                time: {minutes: 90, extra: 20}
                parts:
                  - title: {kk: Күндер, ru: Даты, en: Dates}
                    topics: [initiatives]
                    kinds: [who-proposed]
                    count: 4
                    difficulty: hard
                    points: 2.5
                    pass: 10
            """;

    static List<Preset> bundled() {
        return PresetFile.bundled();
    }

    private static Preset bundled(String id) {
        return bundled().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Preset> read(String yaml) {
        return PresetFile.read(
                name -> name.equals("presets.yaml")
                        ? new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))
                        : null,
                "presets.yaml");
    }

    private static List<Problem> problems(String yaml) {
        return catchThrowableOfType(InvalidPresetsException.class, () -> read(yaml))
                .problems();
    }

    @Test
    void the_history_of_the_unt_has_twenty_questions_and_is_passed_with_five() {
        var preset = bundled("unt-history");
        assertThat(preset.rules().year()).isEqualTo(2026);
        assertThat(preset.blueprint().questions()).isEqualTo(20);
        assertThat(preset.blueprint().part(1).passMark()).isEqualTo(new BigDecimal("5"));
        assertThat(preset.blueprint().total()).isEqualByComparingTo("20");
        assertThat(preset.blueprint().variants()).isEqualTo(Variants.ONE_EACH);
        assertThat(preset.blueprint().time()).isNull();
    }

    @Test
    void the_history_of_the_citizenship_test_has_thirty_questions_in_two_languages_and_is_passed_with_fifteen() {
        var preset = bundled("citizenship-history");
        assertThat(preset.rules().year()).isEqualTo(2026);
        assertThat(preset.blueprint().questions()).isEqualTo(30);
        assertThat(preset.blueprint().part(1).passMark()).isEqualTo(new BigDecimal("15"));
        assertThat(preset.blueprint().languages()).containsExactlyInAnyOrder(Language.KK, Language.RU);
    }

    @Test
    void a_quick_five_copies_no_other_test() {
        assertThat(bundled("quick-five").rules()).isNull();
        assertThat(bundled("quick-five").blueprint().questions()).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void each_preset_is_drawn_in_full_from_the_starter_bank(Preset preset) {
        var assembler = new Assembler(GENERATOR, preset.blueprint());
        for (int seed = 0; seed < SEEDS; seed++) {
            var assembly = assembler.assemble(seed);
            assertThat(assembly.form().items()).hasSize(preset.blueprint().questions());
            assertThat(assembly.warnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"unt-history", "citizenship-history"})
    void each_question_of_a_state_test_has_one_right_answer_of_four(String id) {
        var assembler = new Assembler(GENERATOR, bundled(id).blueprint());
        for (int seed = 0; seed < SEEDS; seed++)
            assertThat(assembler.assemble(seed).form().items())
                    .allSatisfy(item -> assertThat(item.question().task())
                            .isInstanceOfSatisfying(
                                    Task.Choice.class,
                                    choice -> assertThat(choice.options()).hasSize(4)));
    }

    @Test
    void where_the_starter_bank_is_too_small_for_variants_the_report_says_so() {
        var enough = supply("unt-history");
        assertThat(enough.warnings()).isEmpty();
        var small = supply("citizenship-history");
        assertThat(small.warnings())
                .hasSize(2)
                .first()
                .isInstanceOfSatisfying(Warning.TooFewForVariants.class, warning -> {
                    assertThat(warning.needed()).isEqualTo(90);
                    assertThat(warning.available()).isBetween(80, 89);
                });
    }

    private static Supply supply(String id) {
        var blueprint = bundled(id).blueprint();
        var form = new Assembler(GENERATOR, blueprint).assemble(1).form();
        return Supply.of(GENERATOR, blueprint, form);
    }

    @Test
    void presets_name_topics_of_the_starter_bank() {
        var known = BANK.topics().stream().map(Topic::id).toList();
        assertThat(bundled())
                .allSatisfy(preset -> assertThat(preset.blueprint().parts())
                        .allSatisfy(part -> assertThat(known).containsAll(part.topics())));
    }

    @Test
    void a_preset_may_say_everything_that_a_blueprint_has() {
        var preset = read(VALID).getFirst();
        assertThat(preset.id()).isEqualTo("one");
        assertThat(preset.name().ru()).isEqualTo("Один");
        assertThat(preset.rules().source().en()).isEqualTo("Centre");
        assertThat(preset.rules().address()).isEqualTo("https://example.org");
        var blueprint = preset.blueprint();
        assertThat(blueprint.order()).isEqualTo(Order.AS_BUILT);
        assertThat(blueprint.variants()).isEqualTo(Variants.ONE_EACH);
        assertThat(blueprint.credit()).isEqualTo(Credit.PARTIAL);
        assertThat(blueprint.languages()).isEqualTo(Set.of(Language.KK, Language.EN));
        assertThat(blueprint.time().minutes()).isEqualTo(90);
        assertThat(blueprint.time().extra()).isEqualTo(20);
        assertThat(blueprint.part(1).title().kk()).isEqualTo("Күндер");
        assertThat(blueprint.part(1).topics()).containsExactly("initiatives");
        assertThat(blueprint.total()).isEqualByComparingTo("10");
    }

    @Test
    void what_may_be_left_out_is_left_out() {
        var preset = read(VALID.replaceAll("(?m)^    rules:(\\n      .*)+\\n", "")
                        .replaceAll("(?m)^    time:.*\\n", "")
                        .replaceAll("(?m)^        (topics|kinds|pass):.*\\n", "")
                        .replace("- title: {kk: Күндер, ru: Даты, en: Dates}\n        count: 4", "- count: 4"))
                .getFirst();
        assertThat(preset.rules()).isNull();
        assertThat(preset.blueprint().time()).isNull();
        assertThat(preset.blueprint().part(1).title()).isNull();
        assertThat(preset.blueprint().part(1).kinds()).isEmpty();
        assertThat(preset.blueprint().part(1).passMark()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count: 4            | count: 0             | 17 | presets[0].parts[0].count      | bank.problem.positive
            count: 4            | count: many          | 17 | presets[0].parts[0].count      | bank.problem.not-an-integer
            count: 4            | count: 201           | 17 | presets[0].parts[0].count      | exam.problem.count
            points: 2.5         | points: 100.5        | 19 | presets[0].parts[0].points     | exam.problem.points
            pass: 10            | pass: 10.5           | 20 | presets[0].parts[0].pass       | exam.problem.pass-mark
            [who-proposed]      | [who-proposd]        | 16 | presets[0].parts[0].kinds[0]   | bank.problem.unknown-word
            difficulty: hard    | difficulti: hard     | 18 | presets[0].parts[0].difficulti | bank.problem.unknown-field-near
            minutes: 90         | minutes: 601         | 12 | presets[0].time.minutes        | exam.problem.time
            extra: 20           | extra: -1            | 12 | presets[0].time.extra          | bank.problem.positive-or-zero
            languages: [kk, en] | languages: []        | 8  | presets[0].languages           | bank.problem.not-empty
            ru: Один,           | ''                   | 3  | presets[0].name.ru             | bank.problem.not-blank
            order: as-built     | order: by-chance     | 9  | presets[0].order               | bank.problem.unknown-word
            year: 2026          | year: next           | 5  | presets[0].rules.year          | bank.problem.not-an-integer
            https://example.org | example.org          | 7  | presets[0].rules.address       | bank.problem.url
            """)
    void a_mistake_is_told_with_its_line(String text, String mistake, int line, String field, String reason) {
        var edited = VALID.replace(text, mistake);
        assertThat(edited).isNotEqualTo(VALID);
        assertThat(problems(edited)).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.reason()).isEqualTo(reason);
            for (var language : Language.values())
                assertThat(problem.text(language)).startsWith("presets.yaml:" + line + ": ");
        });
    }

    @Test
    void an_id_is_given_once() {
        var twice = VALID + VALID.substring(VALID.indexOf("  - id"));
        assertThat(problems(twice)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(21);
            assertThat(problem.reason()).isEqualTo("bank.problem.duplicate-id");
        });
    }

    @Test
    void all_mistakes_are_told_at_once() {
        var edited = VALID.replace("count: 4", "count: 0")
                .replace("year: 2026", "year: x")
                .replace("id: one", "id: ''");
        assertThat(problems(edited)).extracting(Problem::line).containsExactly(2, 5, 17);
    }

    @ParameterizedTest
    @CsvSource({"''", "[]", "text", "presets:", "presets: 5", "presets: [5]"})
    void other_files_are_refused(String text) {
        assertThat(problems(text)).isNotEmpty();
    }
}
