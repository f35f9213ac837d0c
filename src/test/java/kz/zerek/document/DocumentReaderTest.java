package kz.zerek.document;

import static kz.zerek.document.DocumentsFixture.SENTENCE;
import static kz.zerek.document.DocumentsFixture.docx;
import static kz.zerek.document.DocumentsFixture.odt;
import static kz.zerek.document.DocumentsFixture.pdf;
import static kz.zerek.document.DocumentsFixture.rtf;
import static kz.zerek.document.DocumentsFixture.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static DocumentText read(byte[] document, String name) throws IOException, UnreadableDocumentException {
        return DocumentReader.read(new ByteArrayInputStream(document), name);
    }

    private static void assertLines(byte[] document, DocumentType type, String... lines) throws Exception {
        var read = read(document, "document");
        assertThat(read.type()).isEqualTo(type);
        assertThat(read.text().lines()).containsExactly(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "x-UTF-16LE-BOM"})
    void a_plain_text_is_read_as_it_stands(String charset) throws Exception {
        var text = "\tБірінші жол\r\n\r\n" + SENTENCE + "  \n";
        assertThat(read(text.getBytes(Charset.forName(charset)), "text.txt"))
                .isEqualTo(new DocumentText(text, DocumentType.TEXT));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() throws Exception {
        assertThat(read(utf8("\uFEFF" + SENTENCE), "text.txt").text()).isEqualTo(SENTENCE);
    }

    @Test
    void what_cannot_be_utf_8_is_windows_1251() throws Exception {
        var text = "2 марта 1992 года Казахстан вступил в ООН — «по праву».";
        assertThat(read(text.getBytes(Charset.forName("windows-1251")), "text.txt")
                        .text())
                .isEqualTo(text);
    }

    @Test
    void headings_paragraphs_and_cells_of_docx_are_lines() throws Exception {
        assertLines(
                docx("Тақырып", List.of(SENTENCE, "Екінші"), List.of("бір ұяшық", "екі ұяшық")),
                DocumentType.DOCX,
                "Тақырып",
                SENTENCE,
                "Екінші",
                "бір ұяшық",
                "екі ұяшық");
    }

    @Test
    void headings_paragraphs_items_and_cells_of_odt_are_lines() throws Exception {
        var body = """
                <text:h text:outline-level="1">Тақырып</text:h>
                <text:p>1992 жылғы 2 наурызда
                   Қазақстан<text:s/>БҰҰ-ға <text:span>мүше</text:span> болды.</text:p>
                <text:list><text:list-item><text:p>бірінші</text:p></text:list-item>
                <text:list-item><text:p>екінші</text:p></text:list-item></text:list>
                <table:table><table:table-row><table:table-cell><text:p>бір ұяшық</text:p></table:table-cell>
                <table:table-cell><text:p>екі ұяшық</text:p></table:table-cell></table:table-row></table:table>
                """;
        assertLines(odt(body), DocumentType.ODT, "Тақырып", SENTENCE, "бірінші", "екінші", "бір ұяшық", "екі ұяшық");
    }

    @Test
    void paragraphs_of_rtf_are_lines() throws Exception {
        assertLines(rtf("Тақырып", SENTENCE), DocumentType.RTF, "Тақырып", SENTENCE);
    }

    @Test
    void a_page_is_read_as_it_is_shown() throws Exception {
        var page = """
                <!DOCTYPE html><html><head><title>Бет</title><style>p { color: red }</style></head>
                <body><nav><ul><li>Басты бет</li></ul></nav><h1>Тақырып</h1>
                <p>1992 жылғы 2 наурызда
                   Қазақстан <b>БҰҰ</b>-ға мүше болды.</p><p hidden>жасырын</p>
                <div style="display: none">жасырын</div><script>var x = "1993 жылы";</script>
                <ul><li>бірінші<li>екінші</ul>
                <table><tr><td>бір ұяшық</td><td>екі ұяшық</td></tr></table>бір<br>екі
                </body></html>
                """;
        assertLines(
                utf8(page),
                DocumentType.HTML,
                "Тақырып",
                SENTENCE,
                "бірінші",
                "екінші",
                "бір ұяшық",
                "екі ұяшық",
                "бір",
                "екі");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta charset=\"windows-1251\">", ""})
    void a_page_in_windows_1251_is_read_whether_it_says_so_or_not(String meta) throws Exception {
        var page = "<!DOCTYPE html><html><head>" + meta + "</head><body><p>В 1992 году.</p></body></html>";
        assertLines(page.getBytes(Charset.forName("windows-1251")), DocumentType.HTML, "В 1992 году.");
    }

    @Test
    void lines_of_a_pdf_are_put_together_where_a_sentence_goes_on() throws Exception {
        assertLines(
                pdf("Атау", "1992 жылғы", "2 наурызда Қа-", "зақстан БҰҰ-", "ға мүше", "болды.", "Екінші сөйлем."),
                DocumentType.PDF,
                "Атау",
                SENTENCE,
                "Екінші сөйлем.");
    }

    @Test
    void items_of_a_list_in_a_pdf_stay_lines() throws Exception {
        assertLines(
                pdf("Тізім:", "а) бірінші", "б) екінші", "2. Тақырып"),
                DocumentType.PDF,
                "Тізім:",
                "а) бірінші",
                "б) екінші",
                "2. Тақырып");
    }

    @Test
    void a_pdf_that_is_encrypted_but_opens_without_a_password_is_read() throws Exception {
        assertLines(DocumentsFixture.encryptedPdf(""), DocumentType.PDF, SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.txt", "report.pdf", "report"})
    void content_tells_the_type_before_the_name(String name) throws Exception {
        assertThat(read(docx("Тақырып", List.of(SENTENCE), List.of()), name).type())
                .isEqualTo(DocumentType.DOCX);
        assertThat(read(utf8(SENTENCE), name).type()).isEqualTo(DocumentType.TEXT);
    }

    @Test
    void a_page_that_is_called_a_text_is_a_page() throws Exception {
        var page = utf8("<!DOCTYPE html><html><body><p>" + SENTENCE + "</p></body></html>");
        assertThat(read(page, "a.txt").type()).isEqualTo(DocumentType.HTML);
    }

    @Test
    void embedded_documents_are_not_read() throws Exception {
        var inner = DocumentsFixture.content("<text:p>ішкі</text:p>");
        assertThat(read(
                                DocumentsFixture.odt(
                                        "<text:p>" + SENTENCE + "</text:p>", Map.of("Object 1/content.xml", inner)),
                                "a.odt")
                        .text())
                .isEqualTo(SENTENCE + "\n");
    }

    @Test
    void a_file_is_read_from_its_path(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("мәтін.txt"), SENTENCE, StandardCharsets.UTF_8);
        assertThat(DocumentReader.read(file).text()).isEqualTo(SENTENCE);
    }
}
