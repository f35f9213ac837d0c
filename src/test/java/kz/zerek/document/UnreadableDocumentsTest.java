package kz.zerek.document;

import static kz.zerek.document.DocumentsFixture.SENTENCE;
import static kz.zerek.document.DocumentsFixture.docx;
import static kz.zerek.document.DocumentsFixture.odt;
import static kz.zerek.document.DocumentsFixture.pdf;
import static kz.zerek.document.DocumentsFixture.rtf;
import static kz.zerek.document.DocumentsFixture.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.zerek.document.UnreadableDocumentException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnreadableDocumentsTest {

    private static void assertProblem(Problem problem, byte[] document, String name) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> DocumentReader.read(new ByteArrayInputStream(document), name))
                .extracting(UnreadableDocumentException::problem)
                .isEqualTo(problem);
    }

    private static byte[] document(DocumentType type) throws IOException {
        return switch (type) {
            case TEXT -> utf8(SENTENCE);
            case HTML -> utf8("<!DOCTYPE html><html><body><p>" + SENTENCE + "</p></body></html>");
            case PDF -> pdf(SENTENCE);
            case DOCX -> docx("Тақырып", List.of(SENTENCE), List.of("ұяшық"));
            case ODT -> odt("<text:p>" + SENTENCE + "</text:p>");
            case RTF -> rtf(SENTENCE);
        };
    }

    @Test
    void what_says_nothing_is_empty() throws Exception {
        assertProblem(Problem.EMPTY, new byte[0], "a.docx");
        assertProblem(Problem.EMPTY, utf8(" \n"), "a.txt");
        assertProblem(Problem.EMPTY, utf8("<html><body><script>1</script></body></html>"), "a.html");
        assertProblem(Problem.EMPTY, docx("", List.of(), List.of()), "a.docx");
        assertProblem(Problem.EMPTY, odt(""), "a.odt");
        assertProblem(Problem.EMPTY, pdf(), "a.pdf");
        assertProblem(Problem.EMPTY, rtf(), "a.rtf");
    }

    @Test
    void what_asks_for_a_password_is_encrypted() throws Exception {
        assertProblem(Problem.ENCRYPTED, DocumentsFixture.encryptedPdf("secret"), "a.pdf");
        assertProblem(Problem.ENCRYPTED, DocumentsFixture.encryptedDocx(), "a.docx");
        var manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
        assertProblem(
                Problem.ENCRYPTED,
                DocumentsFixture.odtOf("\u0001\u0002", Map.of("META-INF/manifest.xml", manifest)),
                "a.odt");
    }

    @Test
    void pictures_without_text_are_told_from_nothing() throws Exception {
        assertProblem(Problem.IMAGE_ONLY, DocumentsFixture.scannedPdf(), "a.pdf");
        assertProblem(Problem.IMAGE_ONLY, DocumentsFixture.docxOfAPicture(), "a.docx");
        assertProblem(Problem.IMAGE_ONLY, DocumentsFixture.odt("", Map.of("Pictures/1.png", "x")), "a.odt");
        assertProblem(Problem.IMAGE_ONLY, utf8("<html><body><img src=\"1.png\"></body></html>"), "a.html");
    }

    @ParameterizedTest
    @CsvSource({"a.txt, NOT_SUPPORTED", "a, NOT_SUPPORTED", "a.docx, BROKEN", "a.pdf, BROKEN"})
    void random_bytes_are_no_document(String name, Problem problem) {
        var bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);
        assertProblem(problem, bytes, name);
    }

    @Test
    void other_files_are_not_supported() {
        assertProblem(Problem.NOT_SUPPORTED, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "a.txt");
        assertProblem(Problem.NOT_SUPPORTED, utf8("GIF89a"), "a.gif");
    }

    @ParameterizedTest
    @EnumSource
    void a_truncated_document_gives_a_text_or_a_problem_and_nothing_else(DocumentType type) throws Exception {
        var whole = document(type);
        for (int length = 0; length < whole.length; length += 10) outcome(Arrays.copyOf(whole, length));
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_document_gives_a_text_or_a_problem_and_nothing_else(DocumentType type) throws Exception {
        var random = new Random(2);
        for (int i = 0; i < 50; i++) {
            var damaged = document(type);
            for (int n = 0; n < 20; n++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            outcome(damaged);
        }
    }

    private static void outcome(byte[] document) throws IOException {
        try {
            assertThat(DocumentReader.read(new ByteArrayInputStream(document), "a")
                            .text())
                    .isNotBlank();
        } catch (UnreadableDocumentException e) {
            assertThat(e.problem()).isNotIn(Problem.TOO_LARGE, Problem.TOO_LONG_IN_READING);
            assertThat(e.getCause() instanceof LinkageError).isFalse();
        }
    }

    @Test
    void a_file_above_the_bound_is_refused_unread(@TempDir Path folder) throws Exception {
        var file = folder.resolve("a.txt");
        try (var empty = new RandomAccessFile(file.toFile(), "rw")) {
            empty.setLength(DocumentReader.MOST_BYTES + 1L);
        }
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> DocumentReader.read(file))
                .extracting(UnreadableDocumentException::problem)
                .isEqualTo(Problem.TOO_LARGE);
        assertProblem(Problem.TOO_LARGE, Files.readAllBytes(file), "a.txt");
    }

    @Test
    void a_bomb_of_docx_is_refused() throws Exception {
        var bomb = DocumentsFixture.bombOfDocx(1_000_000_000);
        assertThat(bomb).hasSizeLessThan(DocumentReader.MOST_BYTES);
        assertProblem(Problem.TOO_LARGE, bomb, "a.docx");
    }

    @Test
    void a_part_that_parsers_keep_whole_is_bounded_more_tightly() throws Exception {
        var random = new Random(3);
        var styles = new StringBuilder();
        while (styles.length() < 11_000_000) styles.append(Long.toHexString(random.nextLong()));
        var bomb = DocumentsFixture.odt("<text:p>a</text:p>", Map.of("styles.xml", styles.toString()));
        assertProblem(Problem.TOO_LARGE, bomb, "a.odt");
    }

    @Test
    void more_text_than_the_bound_is_refused() throws Exception {
        var random = new Random(4);
        var body = new StringBuilder();
        for (int i = 0; i < 30_000; i++)
            body.append("<text:p>")
                    .append(Long.toHexString(random.nextLong()).repeat(50))
                    .append("</text:p>");
        assertProblem(Problem.TOO_LARGE, odt(body.toString()), "a.odt");
    }

    @Test
    void a_bomb_of_pdf_is_refused() throws Exception {
        var bomb = DocumentsFixture.bombOfPdf(1_000_000_000);
        assertThat(bomb).hasSizeLessThan(DocumentReader.MOST_BYTES);
        assertProblem(Problem.TOO_LARGE, bomb, "a.pdf");
    }

    @Test
    void a_page_of_more_tags_than_fit_into_memory_is_refused() {
        assertProblem(Problem.TOO_LARGE, utf8("<html><body>" + "<i>".repeat(3_000_000)), "a.html");
    }

    @Test
    void entities_are_not_expanded(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "құпия");
        for (var entity : List.of("\"laughs\"", "SYSTEM \"" + secret.toUri() + "\"")) {
            var content = DocumentsFixture.content("<text:p>&x;</text:p>")
                    .replaceFirst("\\?>", "?><!DOCTYPE a [<!ENTITY x " + entity + ">]>");
            assertProblem(Problem.BROKEN, DocumentsFixture.odtOf(content, Map.of()), "a.odt");
        }
    }

    @Test
    void deep_nesting_ends_no_thread() throws Exception {
        assertProblem(Problem.BROKEN, utf8("{\\rtf1\\pard " + "{".repeat(100_000)), "a.rtf");
        assertProblem(Problem.EMPTY, utf8("<html><body>" + "<div>".repeat(100_000)), "a.html");
        assertProblem(Problem.BROKEN, odt("<text:section>".repeat(20_000) + "</text:section>".repeat(20_000)), "a.odt");
    }

    @Test
    void what_takes_too_long_is_given_up_and_interrupted() throws Exception {
        var interrupted = new CountDownLatch(1);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> TimeLimit.within(Duration.ofMillis(50), () -> {
                    try {
                        while (true) new BoundedText().write('a');
                    } catch (Refusal e) {
                        interrupted.countDown();
                        throw e;
                    }
                }))
                .extracting(UnreadableDocumentException::problem)
                .isEqualTo(Problem.TOO_LONG_IN_READING);
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void want_of_memory_is_a_problem_of_the_document() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> TimeLimit.within(Duration.ofSeconds(10), () -> {
                    throw new OutOfMemoryError("of a test");
                }))
                .extracting(UnreadableDocumentException::problem)
                .isEqualTo(Problem.TOO_LARGE);
    }
}
