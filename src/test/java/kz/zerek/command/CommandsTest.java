package kz.zerek.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zerek.Zerek;
import kz.zerek.bank.file.BankFilesFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = Commands.line(Zerek.class, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
        return new Run(status, out.toString(), err.toString());
    }

    private static JsonNode json(String... args) {
        var run = run(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return new JsonMapper().readTree(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void a_question_in_json_has_its_parts(String lang) {
        var questions = json("generate", "--lang", lang, "--count", "20", "--seed", "3", "--format", "json");
        assertThat(questions.size()).isEqualTo(20);
        for (var question : questions) {
            assertThat(question.propertyNames())
                    .contains("id", "kind", "fact", "difficulty", "lang", "stem", "options", "answer", "source");
            assertThat(question.get("lang").asString()).isEqualTo(lang);
            assertThat(question.get("source").propertyNames()).contains("text", "lang", "document");
            if (question.get("kind").asString().equals("when"))
                assertThat(question.get("options")
                                .valueStream()
                                .filter(option -> option.get("correct").asBoolean()))
                        .hasSize(1);
        }
    }

    @Test
    void the_same_seed_prints_the_same_in_every_language() {
        var kk = json("generate", "--lang", "kk", "--seed", "9", "--format", "json");
        var ru = json("generate", "--lang", "ru", "--seed", "9", "--format", "json");
        for (int i = 0; i < kk.size(); i++) {
            assertThat(kk.get(i).get("id")).isEqualTo(ru.get(i).get("id"));
            assertThat(kk.get(i).get("stem")).isNotEqualTo(ru.get(i).get("stem"));
        }
    }

    @Test
    void more_questions_than_one_quiz_holds_are_all_different() {
        var ids = new HashSet<String>();
        json("generate", "--count", "300", "--format", "json")
                .forEach(question -> ids.add(question.get("id").asString()));
        assertThat(ids).hasSize(300);
    }

    @Test
    void kind_and_topic_narrow_what_is_printed() {
        var questions = json(
                "generate", "--kind", "stands-for", "--topic", "kazakhstan-un", "--count", "3", "--format", "json");
        assertThat(questions.valueStream().map(question -> question.get("kind").asString()))
                .containsOnly("stands-for");
    }

    @Test
    void everything_is_printed_for_proof_reading() {
        var all = run("generate", "--all", "--lang", "en", "--seeds", "2");
        assertThat(all.out().lines().filter(line -> line.matches("\\d+\\. .*"))).hasSizeGreaterThan(1000);
    }

    @Test
    void more_seeds_show_more_options_of_the_same_questions() {
        var once = json(
                "generate",
                "--all",
                "--kind",
                "stands-for",
                "--difficulty",
                "easy",
                "--seeds",
                "1",
                "--format",
                "json");
        var often = json("generate", "--all", "--kind", "stands-for", "--seeds", "30", "--format", "json");
        assertThat(options(often))
                .containsAll(options(once))
                .hasSizeGreaterThan(options(once).size());
        assertThat(often.valueStream().map(question -> question.get("fact")).distinct())
                .hasSameSizeAs(once.valueStream()
                        .map(question -> question.get("fact"))
                        .distinct()
                        .toList());
    }

    private static Set<String> options(JsonNode questions) {
        return questions
                .valueStream()
                .flatMap(question -> question.get("options").valueStream())
                .map(option -> option.get("text").asString())
                .collect(Collectors.toSet());
    }

    @Test
    void a_question_about_several_facts_names_the_source_of_each() {
        var questions = json("generate", "--kind", "order-events", "--count", "10", "--format", "json");
        assertThat(questions.valueStream().filter(question -> question.has("sources")))
                .hasSizeGreaterThan(5)
                .allSatisfy(question -> {
                    assertThat(question.get("sources").size()).isGreaterThan(1);
                    assertThat(question.get("sources").get(0)).isEqualTo(question.get("source"));
                });
        assertThat(json("generate", "--kind", "when", "--count", "5", "--format", "json")
                        .valueStream())
                .noneMatch(question -> question.has("sources"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--kind=nonsense",
                "--topic=nonsense",
                "--lang=de",
                "--count=0",
                "--seeds=0",
                "--difficulty=deadly"
            })
    void a_wrong_argument_is_told_with_what_would_be_right(String argument) {
        var run = run("generate", argument);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotBlank();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void kazakh_forms_are_printed_as_a_table_or_one_by_one() {
        assertThat(run("inflect", "мектеп").out().lines().map(line -> line.split("\t")[2]))
                .containsExactly(
                        "мектебі", "мектебінің", "мектебіне", "мектебін", "мектебінде", "мектебінен", "мектебімен");
        assertThat(run("inflect", "--form", "dative", "БҰҰ", "6").out().lines()).containsExactly("БҰҰ-ға", "6-ға");
        assertThat(run("inflect", "--form", "vocative", "БҰҰ").status()).isEqualTo(2);
    }

    @Test
    void a_bad_bank_file_is_told_with_its_lines(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("bad.yaml"), "topics:\n  - id: Not a slug\n    nmae: x\n");
        var run = run("check", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("bad.yaml:2:", "bad.yaml:3:");
    }

    @Test
    void a_bank_that_cannot_be_asked_does_not_pass(@TempDir Path folder) throws IOException {
        BankFilesFixture.unaskable().writeTo(folder);
        var run = run("check", folder.resolve("example.yaml").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("No question can be made of \"capital\": ");
    }

    @Test
    void the_bank_that_Zerek_brings_along_passes_its_own_check() {
        var folder = Path.of("src/main/resources/bank");
        assertThat(run("check", folder + "/kazakhstan-un.yaml", folder + "/kazakhstan-world.yaml"))
                .satisfies(run -> assertThat(run.status()).as(run.out()).isZero());
    }

    @Test
    void a_good_bank_file_is_counted(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("good.yaml"), "topics:\n  - id: un\n    name: {kk: БҰҰ, ru: ООН, en: UN}\n");
        assertThat(run("check", file.toString())).satisfies(run -> {
            assertThat(run.status()).isZero();
            assertThat(run.out()).startsWith("0 facts, version ");
        });
    }
}
