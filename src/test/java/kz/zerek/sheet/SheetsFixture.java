package kz.zerek.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks and tables of every kind, made here. */
public final class SheetsFixture {

    private SheetsFixture() {}

    /** A sheet of texts; {@code null} leaves a cell out. */
    public static byte[] xlsx(String[]... rows) {
        return workbook(workbook -> fill(workbook.createSheet("Sheet1"), rows));
    }

    public static byte[] workbook(Consumer<XSSFWorkbook> making) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            making.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void fill(XSSFSheet sheet, String[]... rows) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length == 0) continue;
            var row = sheet.createRow(i);
            for (int column = 0; column < rows[i].length; column++)
                if (rows[i][column] != null) row.createCell(column).setCellValue(rows[i][column]);
        }
    }

    public static String[] row(String... cells) {
        return cells;
    }

    public static byte[] encrypted() throws Exception {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(xlsx(row("Ахметов Айдар")));
            }
            return bytes(files);
        }
    }

    /** What tells a workbook of Excel before 2007: its container. */
    public static byte[] oldExcel() throws IOException {
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), "Workbook");
            return bytes(files);
        }
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        var out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }

    /** A workbook by hand. @param data what stands within the element of the rows */
    static byte[] xlsxOf(String data) {
        return zip(parts(data, "<si><t>Ахметов Айдар</t></si>"));
    }

    static Map<String, String> parts(String data, String texts) {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var packaging = "http://schemas.openxmlformats.org/package/2006/";
        var sheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="%scontent-types"><Default Extension="xml" ContentType="application/xml"/>
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="%ssharedStrings+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/></Types>
                """.formatted(packaging, sheetml, sheetml, sheetml));
        parts.put("_rels/.rels", """
                <Relationships xmlns="%srelationships"><Relationship Id="a" Type="%s/officeDocument"
                Target="xl/workbook.xml"/></Relationships>""".formatted(packaging, relations));
        parts.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>
                """.formatted(main, relations));
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="%srelationships"><Relationship Id="s" Type="%s/worksheet"
                Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="%s/sharedStrings"
                Target="sharedStrings.xml"/></Relationships>""".formatted(packaging, relations, relations));
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(main, texts));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(main, data));
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Only what the rows say. */
    static List<List<String>> cells(List<SheetRow> rows) {
        return rows.stream().map(SheetRow::cells).toList();
    }
}
