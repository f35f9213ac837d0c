package kz.zerek.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import kz.zerek.document.UnreadableDocumentException.Problem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads with a parser of Tika: no macros, no embedded files, nothing that was deleted. */
final class WithTika implements Format {

    private final Parser parser;

    WithTika(Parser parser) {
        this.parser = parser;
    }

    @Override
    public void read(byte[] document, BoundedText text) throws Exception {
        try (var in = TikaInputStream.get(document)) {
            read(parser, in, in, new Xhtml(text, true));
        }
    }

    /** @param whole the document, for what comes out is measured by it */
    static void read(Parser parser, InputStream part, TikaInputStream whole, ContentHandler text)
            throws IOException, SAXException, TikaException {
        var guarded = new SecureContentHandler(text, whole);
        try {
            parser.parse(part, guarded, new Metadata(), context());
        } catch (SAXException e) {
            try {
                guarded.throwIfCauseOf(e);
            } catch (TikaException _) {
                throw new Refusal(Problem.TOO_LARGE);
            }
            throw e;
        }
    }

    private static ParseContext context() {
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        var context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(Locale.class, Locale.ROOT);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
