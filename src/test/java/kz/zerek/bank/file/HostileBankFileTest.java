package kz.zerek.bank.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileBankFileTest {

    private static List<String> reasons(String yaml) {
        return reasons(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> reasons(byte[] yaml) {
        var example = BankFilesFixture.example().withFile("example.yaml", yaml);
        var invalid = assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> catchThrowableOfType(InvalidBankException.class, example::read));
        return invalid.problems().stream()
                .map(problem -> problem.reason().replace("bank.problem.", ""))
                .distinct()
                .toList();
    }

    @Test
    void a_file_of_more_than_five_megabytes_is_not_read() {
        assertThat(reasons("#".repeat(5 * 1024 * 1024 + 1))).containsExactly("too-large");
    }

    @Test
    void a_file_that_is_not_utf8_is_not_read() {
        assertThat(reasons("topics: [Қазақ]".getBytes(StandardCharsets.UTF_16))).containsExactly("not-utf8");
    }

    @Test
    void a_file_without_content_or_with_two_documents_is_not_read() {
        assertThat(reasons("# nothing")).containsExactly("empty");
        assertThat(reasons("topics: []\n---\ntopics: []")).containsExactly("syntax");
    }

    @Test
    void control_characters_are_found_at_their_line() {
        var example = BankFilesFixture.example().with("kind: person", "kind: per\u0007son");
        assertThat(catchThrowableOfType(InvalidBankException.class, example::read)
                        .problems())
                .extracting(Problem::line, Problem::reason)
                .containsExactly(tuple(example.lineOf("\u0007"), "bank.problem.syntax"));
    }

    @Test
    void endless_nesting_is_stopped() {
        assertThat(reasons("topics: " + "[".repeat(100_000))).containsExactly("syntax");
    }

    @Test
    void aliases_cannot_multiply_without_end() {
        var bomb = IntStream.range(1, 30)
                .mapToObj(i ->
                        "  - &a%d [%s]".formatted(i, "*a%d, ".formatted(i - 1).repeat(30)))
                .collect(Collectors.joining("\n", "topics:\n  - &a0 [x]\n", "\n"));
        assertThat(reasons(bomb)).containsExactly("too-many-values");
    }

    @Test
    void what_is_hidden_in_names_of_fields_is_counted_too() {
        var chain = IntStream.rangeClosed(1, 9_000)
                .mapToObj(i -> "? &a%d [*a%d]\n: x\n".formatted(i, i - 1))
                .collect(Collectors.joining("", "? &a0 [x]\n: x\n", "topics: *a9000\n"));
        assertThat(reasons(chain)).containsExactly("too-many-values");
    }

    @Test
    void a_name_of_a_field_that_holds_itself_has_no_end() {
        assertThat(reasons("? &a [*a]\n: x\n")).containsExactly("too-many-values");
    }

    @Test
    void a_list_within_itself_has_no_end() {
        assertThat(reasons("topics: &all\n  - *all\n")).containsExactly("too-many-values");
    }

    @Test
    void a_tag_makes_no_object() {
        assertThat(reasons("topics: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost/\"]]"))
                .containsExactly("syntax");
    }

    @Test
    void a_long_word_is_quoted_in_part() {
        var example = BankFilesFixture.example().with("id: bodies", "id: " + "Б".repeat(100_000));
        assertThat(catchThrowableOfType(InvalidBankException.class, example::read)
                        .problems())
                .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(200));
    }

    @Test
    void the_text_of_a_document_is_never_sought_outside_its_folder(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("documents"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(
                folder.resolve("a.yaml"),
                BankFilesFixture.example().text().replace("text: example.kk.txt", "text: ../secret.txt"));
        var reader = new BankReader(BankFilesFixture.NOON);
        assertThat(catchThrowableOfType(
                                InvalidBankException.class, () -> reader.read(BankFolder.of(folder), List.of("a.yaml")))
                        .problems())
                .extracting(Problem::reason)
                .containsExactly("bank.problem.text-file");
    }

    @Test
    void files_and_texts_that_are_not_there_are_named() {
        assertThat(catchThrowableOfType(
                                InvalidBankException.class,
                                () -> new BankReader(BankFilesFixture.NOON)
                                        .read(_ -> null, List.of("a.yaml", "b.yaml")))
                        .problems())
                .extracting(Problem::file, Problem::reason)
                .containsExactly(tuple("a.yaml", "bank.problem.no-file"), tuple("b.yaml", "bank.problem.no-file"));
    }
}
