package kz.zerek.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kz.zerek.document.UnreadableDocumentException.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads what a browser would show of a page but for its controls and its ways to other pages. */
final class HtmlFormat implements Format {

    private static final String NOT_SHOWN =
            "script, style, noscript, template, iframe, object, svg, nav, select, button, textarea, [hidden],"
                    + " [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

    private static final Pattern TELLS_CHARSET = Pattern.compile("(?i)charset\\s*=|\\sencoding\\s*=");

    private static final int HEAD = 8_192;

    /** The tree of a page takes 150 bytes for each. */
    private static final int MOST_TAGS = 2_000_000;

    @Override
    public void read(byte[] document, BoundedText text) throws IOException {
        int tags = 0;
        for (byte b : document) if (b == '<' && ++tags > MOST_TAGS) throw new Refusal(Problem.TOO_LARGE);
        var page = parsed(document);
        page.select(NOT_SHOWN).remove();
        page.body().traverse(new Lines(text));
        text.endLine();
    }

    /** jsoup looks for a byte order mark and for what the page says; a page that says nothing is read as plain text. */
    private static Document parsed(byte[] document) throws IOException {
        var head = new String(document, 0, Math.min(HEAD, document.length), StandardCharsets.ISO_8859_1);
        if (TELLS_CHARSET.matcher(head).find()) return Jsoup.parse(new ByteArrayInputStream(document), null, "");
        return Jsoup.parse(PlainText.decoded(document));
    }

    private record Lines(BoundedText text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode words -> write(words);
                case Element element when element.nameIs("img") -> text.picture();
                case Element element when isApart(element) -> text.endLine();
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && isApart(element)) text.endLine();
        }

        private void write(TextNode words) {
            var chars = words.getWholeText().toCharArray();
            if (!(words.parent() instanceof Element element) || !element.nameIs("pre")) {
                text.flow(chars, 0, chars.length);
                return;
            }
            words.getWholeText().lines().forEach(line -> {
                text.flow(line.toCharArray(), 0, line.length());
                text.endLine();
            });
        }

        private static boolean isApart(Element element) {
            return element.isBlock() || element.nameIs("br") || element.nameIs("td") || element.nameIs("th");
        }
    }
}
