package kz.zerek.document;

import java.io.IOException;
import kz.zerek.document.UnreadableDocumentException.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the pages of a PDF in the order in which they were written. */
final class PdfFormat implements Format {

    static {
        FontMappers.set(new OneFont());
    }

    @Override
    public void read(byte[] document, BoundedText text) throws IOException {
        PdfStreams.check(document);
        try (var pdf = Loader.loadPDF(document)) {
            var printed = new BoundedText();
            var pages = new PDFTextStripper();
            pages.setLineSeparator("\n");
            pages.writeText(pdf, printed);
            PdfLines.join(printed.toString(), text);
            if (hasPictures(pdf)) text.picture();
        } catch (InvalidPasswordException _) {
            throw new Refusal(Problem.ENCRYPTED);
        }
    }

    private static boolean hasPictures(PDDocument pdf) {
        for (var page : pdf.getPages()) if (hasPictures(page)) return true;
        return false;
    }

    private static boolean hasPictures(PDPage page) {
        var parts = page.getResources();
        if (parts == null) return false;
        for (var name : parts.getXObjectNames()) if (parts.isImageXObject(name)) return true;
        return false;
    }
}
