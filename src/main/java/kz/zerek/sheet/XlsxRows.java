package kz.zerek.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import kz.zerek.sheet.UnreadableSheetException.Problem;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The rows of a workbook's first visible sheet that has any. Of a formula the value is taken that the workbook has for it.
 * Styles are not read: a date is the number of its day.
 */
final class XlsxRows {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private XlsxRows() {}

    static List<SheetRow> read(byte[] file) {
        try (var parts = BoundedParts.of(file);
                var workbook = OPCPackage.open(parts)) {
            return rows(new XSSFReader(workbook), new ReadOnlySharedStringsTable(workbook, false));
        } catch (Refusal e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw refusal(e);
        }
    }

    /** A parser may have wrapped what ended it. */
    private static Refusal refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof Refusal refusal) return refusal;
        var broken = new Refusal(Problem.BROKEN);
        broken.initCause(failure);
        return broken;
    }

    private static List<SheetRow> rows(XSSFReader workbook, SharedStrings texts)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        for (var id : visibleSheets(workbook)) {
            var rows = new RowCollector();
            try (var sheet = workbook.getSheet(id)) {
                parse(sheet, new SheetHandler(texts, rows));
            }
            if (!rows.isEmpty()) return rows.rows();
        }
        throw new Refusal(Problem.EMPTY);
    }

    private static List<String> visibleSheets(XSSFReader workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var ids = new ArrayList<String>();
        try (var in = workbook.getWorkbookData()) {
            parse(in, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    var state = attributes.getValue("state");
                    if (name.equals("sheet") && (state == null || state.equals("visible")))
                        ids.add(attributes.getValue(RELATIONS, "id"));
                }
            });
        }
        return ids;
    }

    private static void parse(InputStream in, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(in));
    }
}
