package kz.zerek.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kz.zerek.document.UnreadableDocumentException.Problem;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;

/** Reads the text of documents. Whatever a document does, it ends within a minute and with a bounded text. */
public final class DocumentReader {

    /** In bytes. */
    public static final int MOST_BYTES = 20_000_000;

    /** In UTF-16 units. */
    public static final int MOST_CHARACTERS = 20_000_000;

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private DocumentReader() {}

    /**
     * @throws UnreadableDocumentException if it gives no text
     * @throws IOException if the file cannot be read at all
     */
    public static DocumentText read(Path file) throws IOException, UnreadableDocumentException {
        if (Files.size(file) > MOST_BYTES) throw new UnreadableDocumentException(Problem.TOO_LARGE, null);
        try (var in = Files.newInputStream(file)) {
            return read(in, file.getFileName().toString());
        }
    }

    /**
     * @param name of the file, for what its content does not tell
     * @throws UnreadableDocumentException if it gives no text
     * @throws IOException if the stream cannot be read at all
     */
    public static DocumentText read(InputStream in, String name) throws IOException, UnreadableDocumentException {
        var document = in.readNBytes(MOST_BYTES + 1);
        if (document.length > MOST_BYTES) throw new UnreadableDocumentException(Problem.TOO_LARGE, null);
        if (document.length == 0) throw new UnreadableDocumentException(Problem.EMPTY, null);
        return TimeLimit.within(LONGEST, () -> text(document, name));
    }

    private static DocumentText text(byte[] document, String name) throws Exception {
        if (Zip.is(document)) Zip.check(document);
        var type = PlainText.is(document, name) ? DocumentType.TEXT : Types.of(document, name);
        var text = new BoundedText();
        format(type).read(document, text);
        var written = text.toString();
        if (written.isBlank()) throw new Refusal(text.hasPictures() ? Problem.IMAGE_ONLY : Problem.EMPTY);
        return new DocumentText(written, type);
    }

    private static Format format(DocumentType type) {
        return switch (type) {
            case TEXT -> new PlainText();
            case HTML -> new HtmlFormat();
            case PDF -> new PdfFormat();
            case ODT -> new OdtFormat();
            case DOCX -> new WithTika(new OOXMLParser());
            case RTF -> new RtfFormat();
        };
    }
}
