package kz.zerek.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.zerek.Zerek;
import kz.zerek.document.DocumentsFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final InputStream in = System.in;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void restore() {
        System.setIn(in);
    }

    @Test
    void each_line_of_json_gets_a_line_of_facts_with_places_in_its_text() {
        var text = "Қазақстан 1992 жылғы 2 наурызда БҰҰ-ға мүше болды.";
        var answers = lines(
                0, JSON.writeValueAsString(JSON.createObjectNode().put("id", 7).put("text", text)));
        var answer = answers.getFirst();
        assertThat(answer.get("id").asInt()).isEqualTo(7);
        assertThat(answer.get("lang").asString()).isEqualTo("kk");
        var date = answer.get("facts").get(0);
        assertThat(text.substring(date.get("start").asInt(), date.get("end").asInt()))
                .isEqualTo(date.get("surface").asString())
                .isEqualTo("1992 жылғы 2 наурызда");
        assertThat(date.get("value").asString()).isEqualTo("1992-03-02");
        assertThat(date.get("relation").asString()).isEqualTo("at");
        assertThat(date.get("event").asString()).isEqualTo("Қазақстан БҰҰ-ға мүше болды");
        assertThat(date.get("sentence").get("end").asInt()).isEqualTo(text.length());
        var acronym = answer.get("facts").get(1);
        assertThat(acronym.get("kind").asString()).isEqualTo("acronym");
        assertThat(acronym.get("short").asString()).isEqualTo("БҰҰ");
        assertThat(acronym.get("long").isNull()).isTrue();
        assertThat(acronym.get("suggestion").get("ru").get("short").asString()).isEqualTo("ООН");
        assertThat(acronym.get("suggestion").get("en").get("long").asString()).isEqualTo("United Nations");
    }

    @Test
    void what_the_lexicon_does_not_know_is_null() {
        var answers = lines(
                0,
                "{\"id\": 1, \"text\": \"The members of XYZQ went home.\"}",
                "{\"id\": 2, \"text\": \"The people of UNRWA went home.\"}");
        var unknown = answers.getFirst().get("facts").get(0);
        assertThat(unknown.has("suggestion")).isTrue();
        assertThat(unknown.get("suggestion").isNull()).isTrue();
        var half = answers.getLast().get("facts").get(0).get("suggestion");
        assertThat(half.get("kk").get("long").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no JSON                          | null
            [1]                              | null
            {"id": "a"}                      | "a"
            {"id": "b", "text": 5}           | "b"
            {"id": "c", "text": "", "lang": "fr"} | "c"
            {"id": "d", "text": "x", "lang": 3} | "d"
            """)
    void a_line_that_cannot_be_read_is_told_and_the_next_is_read(String line, String id) {
        var answers = lines(1, line, "{\"id\": 2, \"text\": \"1992 жылы.\"}");
        assertThat(answers).hasSize(2);
        assertThat(answers.getFirst().get("id").toString()).isEqualTo(id);
        assertThat(answers.getFirst().get("error").asString()).isNotBlank();
        assertThat(answers.getLast().get("facts").size()).isOne();
    }

    @Test
    void the_language_of_a_line_counts_before_that_of_the_call() {
        var line = "{\"id\": 1, \"lang\": \"ru\", \"text\": \"В 1992 г. \"}";
        assertThat(lines(0, "--lang=en", List.of(line)).getFirst().get("lang").asString())
                .isEqualTo("ru");
    }

    @Test
    void a_line_beyond_all_bounds_is_not_kept() throws IOException {
        var endless = "a".repeat(BoundedLine.MOST + 1) + "\nb\n";
        var reader = new BufferedReader(new StringReader(endless));
        assertThat(BoundedLine.read(reader)).isEqualTo(new BoundedLine("", true));
        assertThat(BoundedLine.read(reader)).isEqualTo(new BoundedLine("b", false));
        assertThat(BoundedLine.read(reader)).isNull();
    }

    @Test
    void files_are_told_by_sentence_or_as_json(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("text.txt"), "В 1992 году создан Фонд (ФОНД). Без даты.");
        assertThat(run(file.toString())).isZero();
        assertThat(out.toString()).startsWith("В 1992 году создан").contains("date     1992 ");
        out.getBuffer().setLength(0);
        assertThat(run("--format", "json", file.toString())).isZero();
        assertThat(JSON.readTree(out.toString()).get("id").asString()).isEqualTo("text.txt");
    }

    @Test
    void a_file_that_cannot_be_read_gets_one_clear_line_and_the_others_are_read(@TempDir Path folder)
            throws IOException {
        var good = Files.writeString(folder.resolve("good.txt"), "В 1992 году.");
        var binary = Files.write(folder.resolve("binary.bin"), new byte[] {(byte) 0xC3, 0x28, 0, 1});
        assertThat(run(folder.resolve("none").toString(), binary.toString(), good.toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString()).contains("zerek: " + binary + ": not a plain text", "no such file");
        assertThat(out.toString()).contains("1992");
    }

    @Test
    void documents_of_every_format_are_read(@TempDir Path folder) throws IOException {
        var sentence = DocumentsFixture.SENTENCE;
        var documents = Map.of(
                "a.docx", DocumentsFixture.docx("Тақырып", List.of(sentence), List.of()),
                "a.pdf", DocumentsFixture.pdf(sentence),
                "a.odt", DocumentsFixture.odt("<text:p>" + sentence + "</text:p>"),
                "a.html", DocumentsFixture.utf8("<html><body><p>" + sentence + "</p></body></html>"),
                "a.rtf", DocumentsFixture.rtf(sentence),
                "a.txt", sentence.getBytes(StandardCharsets.UTF_16));
        for (var document : documents.entrySet()) {
            var file = Files.write(folder.resolve(document.getKey()), document.getValue());
            out.getBuffer().setLength(0);
            assertThat(run(file.toString())).as(document.getKey()).isZero();
            assertThat(out.toString()).contains(sentence, "1992-03-02", "БҰҰ");
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void documents_that_give_no_text_say_why(@TempDir Path folder) throws IOException {
        var empty = Files.createFile(folder.resolve("empty.docx"));
        var broken = Files.writeString(folder.resolve("broken.docx"), "PK\3\4 no archive");
        assertThat(run(empty.toString(), broken.toString(), folder.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "zerek: " + empty + ": there is no text in it",
                        "zerek: " + broken + ": broken: it cannot be read to its end",
                        "zerek: " + folder + ": a folder");
    }

    @Test
    void a_text_is_told_with_events_suggestions_and_who_proposed(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("a.txt"),
                "In 1992 Kazakhstan joined the UN. In 1994 President Nazarbayev proposed a union of five states.");
        assertThat(run(file.toString())).isZero();
        assertThat(out.toString().lines().map(String::strip))
                .contains(
                        "Kazakhstan joined the UN",
                        "by President Nazarbayev; where: –; when: 1994",
                        "number: a union of five states")
                .anyMatch(line -> line.startsWith("perhaps ") && line.endsWith("United Nations"));
    }

    @Test
    void wrong_arguments_are_refused() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--jsonl", "a.txt")).isEqualTo(2);
        assertThat(run("--lang", "fr", "a.txt")).isEqualTo(2);
    }

    private List<JsonNode> lines(int status, String... lines) {
        return lines(status, "--lang=auto", List.of(lines));
    }

    private List<JsonNode> lines(int status, String option, List<String> lines) {
        System.setIn(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        assertThat(run("--jsonl", option)).isEqualTo(status);
        return out.toString().lines().map(JSON::readTree).toList();
    }

    private int run(String... args) {
        var all = new String[args.length + 1];
        all[0] = "extract";
        System.arraycopy(args, 0, all, 1, args.length);
        return Commands.line(Zerek.class, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all);
    }
}
