package kz.zerek.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.zerek.document.UnreadableDocumentException.Problem;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.parser.odf.OpenDocumentContentParser;

/**
 * Reads the one part of a text of OpenDocument that holds its body: Tika's parser of the whole reads the headers of
 * pages and embedded documents too.
 */
final class OdtFormat implements Format {

    @Override
    public void read(byte[] document, BoundedText text) throws Exception {
        try (var parts = Zip.open(document);
                var whole = TikaInputStream.get(document)) {
            if (isEncrypted(parts)) throw new Refusal(Problem.ENCRYPTED);
            var body = parts.getEntry("content.xml");
            if (body == null) throw new Refusal(Problem.BROKEN);
            if (hasPictures(parts)) text.picture();
            try (var in = parts.getInputStream(body)) {
                WithTika.read(new OpenDocumentContentParser(), in, whole, new Xhtml(text, false));
            }
        }
    }

    private static boolean isEncrypted(ZipFile parts) throws IOException {
        var manifest = parts.getEntry("META-INF/manifest.xml");
        if (manifest == null) return false;
        try (var in = parts.getInputStream(manifest)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    private static boolean hasPictures(ZipFile parts) throws IOException {
        return parts.stream().anyMatch(part -> part.getName().startsWith("Pictures/"));
    }
}
