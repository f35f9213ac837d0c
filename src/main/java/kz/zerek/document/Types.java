package kz.zerek.document;

import java.io.IOException;
import java.util.List;
import kz.zerek.document.UnreadableDocumentException.Problem;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.microsoft.ooxml.OPCPackageDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.detect.zip.OpenDocumentDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells the type of a document by what it holds; by its name only what its content leaves open. */
final class Types {

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private static final Detector DETECTOR = new CompositeDetector(
            KNOWN.getMediaTypeRegistry(),
            List.of(
                    KNOWN,
                    new POIFSContainerDetector(),
                    new DefaultZipContainerDetector(List.of(new OPCPackageDetector(), new OpenDocumentDetector()))));

    private Types() {}

    /** @throws Refusal if it is of none that can be read */
    static DocumentType of(byte[] document, String name) throws IOException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var in = TikaInputStream.get(document)) {
            return of(DETECTOR.detect(in, metadata));
        }
    }

    private static DocumentType of(MediaType type) {
        return switch (type.toString()) {
            case "text/html", "application/xhtml+xml" -> DocumentType.HTML;
            case "application/pdf" -> DocumentType.PDF;
            case "application/rtf" -> DocumentType.RTF;
            case "application/vnd.oasis.opendocument.text" -> DocumentType.ODT;
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.ms-word.document.macroenabled.12" -> DocumentType.DOCX;
            case "application/x-tika-ooxml-protected" -> throw new Refusal(Problem.ENCRYPTED);
            default -> {
                // What is told by nothing may still be text: its reader refuses it if it is not.
                if (type.equals(MediaType.OCTET_STREAM) || isText(type)) yield DocumentType.TEXT;
                throw new Refusal(Problem.NOT_SUPPORTED);
            }
        };
    }

    private static boolean isText(MediaType type) {
        return KNOWN.getMediaTypeRegistry().isInstanceOf(type, MediaType.TEXT_PLAIN);
    }
}
