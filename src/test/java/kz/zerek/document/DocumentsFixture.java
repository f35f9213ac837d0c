package kz.zerek.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents of every format, made here. */
public final class DocumentsFixture {

    public static final String SENTENCE = "1992 жылғы 2 наурызда Қазақстан БҰҰ-ға мүше болды.";

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private DocumentsFixture() {}

    /** A heading, paragraphs, and a table of one row. */
    public static byte[] docx(String heading, List<String> paragraphs, List<String> cells) throws IOException {
        try (var document = new XWPFDocument()) {
            var first = document.createParagraph();
            first.setStyle("Heading1");
            first.createRun().setText(heading);
            for (var paragraph : paragraphs)
                document.createParagraph().createRun().setText(paragraph);
            if (!cells.isEmpty()) {
                var row = document.createTable(1, cells.size()).getRow(0);
                for (int i = 0; i < cells.size(); i++) row.getCell(i).setText(cells.get(i));
            }
            return bytes(document);
        }
    }

    static byte[] docxOfAPicture() throws Exception {
        try (var document = new XWPFDocument()) {
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png()),
                            PictureType.PNG,
                            "scan.png",
                            Units.toEMU(10),
                            Units.toEMU(10));
            return bytes(document);
        }
    }

    public static byte[] encryptedDocx() throws Exception {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(docx("Тақырып", List.of(SENTENCE), List.of()));
            }
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    public static byte[] pdf(String... lines) throws IOException {
        try (var pdf = pages(lines)) {
            return bytes(pdf);
        }
    }

    static byte[] encryptedPdf(String reader) throws IOException {
        try (var pdf = pages(SENTENCE)) {
            pdf.protect(new StandardProtectionPolicy("owner", reader, new AccessPermission()));
            return bytes(pdf);
        }
    }

    static byte[] scannedPdf() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(pdf, new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB)),
                        0,
                        0);
            }
            return bytes(pdf);
        }
    }

    private static PDDocument pages(String... lines) throws IOException {
        var pdf = new PDDocument();
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page);
                var file = PDDocument.class.getResourceAsStream(FONT)) {
            content.beginText();
            content.setFont(PDType0Font.load(pdf, file), 12);
            content.setLeading(14);
            content.newLineAtOffset(50, 700);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return pdf;
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    /** @param body what stands within the element of the text */
    public static byte[] odt(String body) throws IOException {
        return odt(body, Map.of());
    }

    static byte[] odt(String body, Map<String, String> more) throws IOException {
        return odtOf(content(body), more);
    }

    static byte[] odtOf(String content, Map<String, String> more) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("content.xml", utf8(content));
        more.forEach((name, text) -> parts.put(name, utf8(text)));
        return zip("application/vnd.oasis.opendocument.text", parts);
    }

    static String content(String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
                <office:body><office:text>%s</office:text></office:body></office:document-content>
                """.formatted(body);
    }

    /** With the type as its first part, unpacked, as OpenDocument demands. */
    private static byte[] zip(String type, Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length());
            var sum = new CRC32();
            sum.update(utf8(type));
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(utf8(type));
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Each letter that is not ASCII as RTF escapes it. */
    public static byte[] rtf(String... paragraphs) {
        var rtf = new StringBuilder("{\\rtf1\\ansi\\uc1\\pard ");
        for (var paragraph : paragraphs) {
            for (char c : paragraph.toCharArray()) {
                if (c < 128) rtf.append(c);
                else rtf.append("\\u").append((int) c).append('?');
            }
            rtf.append("\\par\n");
        }
        return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A .docx whose body unpacks to far more than it takes. */
    static byte[] bombOfDocx(long unpacked) throws IOException {
        var good = docx("Тақырып", List.of(SENTENCE), List.of());
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(good));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var part = in.readAllBytes();
                if (!entry.getName().equals("word/document.xml")) zip.write(part);
                else writeEndless(zip, new String(part, StandardCharsets.UTF_8), unpacked);
            }
        }
        return out.toByteArray();
    }

    private static void writeEndless(ZipOutputStream zip, String body, long length) throws IOException {
        int at = body.indexOf("<w:p");
        zip.write(utf8(body.substring(0, at)));
        var filler = utf8("<w:p><w:r><w:t>aaaaaaaaaa</w:t></w:r></w:p>".repeat(1000));
        for (long n = 0; n < length; n += filler.length) zip.write(filler);
        zip.write(utf8(body.substring(at)));
    }

    static byte[] bombOfPdf(long unpacked) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var stream = new PDStream(pdf);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var filler = utf8("0 0 m\n".repeat(10_000));
                for (long n = 0; n < unpacked; n += filler.length) out.write(filler);
            }
            page.setContents(stream);
            return bytes(pdf);
        }
    }
}
