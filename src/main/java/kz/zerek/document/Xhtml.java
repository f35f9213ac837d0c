package kz.zerek.document;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Writes down what a parser of Tika tells as XHTML, a line for each part that is set apart. */
final class Xhtml extends DefaultHandler {

    private static final Set<String> APART = Set.of(
            "p", "div", "li", "ul", "ol", "td", "th", "tr", "table", "br", "h1", "h2", "h3", "h4", "h5", "h6", "body");

    private final BoundedText text;
    private final boolean keepsLines;
    private boolean inBody;

    /** @param keepsLines whether a line's end among the characters is meant, rather than one of the XML */
    Xhtml(BoundedText text, boolean keepsLines) {
        this.text = text;
        this.keepsLines = keepsLines;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("body")) inBody = true;
        if (name.equals("img")) text.picture();
        if (APART.contains(name)) text.endLine();
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (APART.contains(name)) text.endLine();
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (!inBody) return;
        int from = start;
        for (int i = start; keepsLines && i < start + length; i++) {
            if (chars[i] != '\n') continue;
            text.flow(chars, from, i - from);
            text.endLine();
            from = i + 1;
        }
        text.flow(chars, from, start + length - from);
    }
}
