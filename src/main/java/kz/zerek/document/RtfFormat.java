package kz.zerek.document;

import kz.zerek.document.UnreadableDocumentException.Problem;
import org.apache.tika.parser.microsoft.rtf.RTFParser;

/** Reads RTF, unless its groups stand so deep within each other that only an attacker can have written them. */
final class RtfFormat implements Format {

    private static final int DEEPEST = 10_000;

    @Override
    public void read(byte[] document, BoundedText text) throws Exception {
        int depth = 0;
        for (byte b : document) {
            if (b == '{' && ++depth > DEEPEST) throw new Refusal(Problem.BROKEN);
            if (b == '}') depth--;
        }
        new WithTika(new RTFParser()).read(document, text);
    }
}
