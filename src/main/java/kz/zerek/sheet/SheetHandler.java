package kz.zerek.sheet;

import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** POI's reading of a sheet, with what it passes over: which cells are merged. */
final class SheetHandler extends XSSFSheetXMLHandler {

    private final RowCollector rows;

    SheetHandler(SharedStrings texts, RowCollector rows) {
        super(null, null, texts, rows, null, false);
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("mergeCell")) rows.merge(attributes.getValue("ref"));
        super.startElement(uri, name, qualified, attributes);
    }
}
