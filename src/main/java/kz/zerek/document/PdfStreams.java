package kz.zerek.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kz.zerek.document.UnreadableDocumentException.Problem;

/** Looks through the packed streams of a PDF before PDFBox does, which unpacks each into memory as a whole. */
final class PdfStreams {

    /** Of all streams but pictures, in bytes. */
    private static final long MOST_UNPACKED = 200_000_000;

    private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);

    /** How far before a stream it is looked for what it is. */
    private static final int HEAD = 512;

    private PdfStreams() {}

    /** @throws Refusal if they unpack to too much */
    static void check(byte[] pdf) {
        long unpacked = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at))
            if (!isPicture(pdf, at)) unpacked += size(pdf, at, MOST_UNPACKED - unpacked);
    }

    /** Where the data of the next stream start, -1 if there is none. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i < pdf.length - START.length - 2; i++) {
            if (!startsAt(pdf, i)) continue;
            int data = i + START.length;
            if (pdf[data] == '\r') data++;
            if (pdf[data] == '\n') data++;
            if (data > i + START.length) return data;
        }
        return -1;
    }

    private static boolean startsAt(byte[] pdf, int at) {
        for (int i = 0; i < START.length; i++) if (pdf[at + i] != START[i]) return false;
        return at < 3 || pdf[at - 1] != 'd' || pdf[at - 2] != 'n';
    }

    /** Pictures are never unpacked when only text is read. */
    private static boolean isPicture(byte[] pdf, int at) {
        int start = Math.max(0, at - HEAD);
        var head = new String(pdf, start, at - start, StandardCharsets.ISO_8859_1);
        return head.substring(head.lastIndexOf(" obj") + 1).matches("(?s).*/Subtype\\s*/Image.*");
    }

    /** What does not unpack to its end counts as far as it does, for PDFBox keeps that too. */
    private static long size(byte[] pdf, int at, long most) {
        try (var inflater = new Inflater()) {
            inflater.setInput(pdf, at, pdf.length - at);
            var chunk = new byte[8_192];
            while (inflate(inflater, chunk) > 0) {
                if (inflater.getBytesWritten() > most) throw new Refusal(Problem.TOO_LARGE);
                if (Thread.currentThread().isInterrupted()) throw new Refusal(Problem.TOO_LONG_IN_READING);
            }
            return inflater.getBytesWritten();
        }
    }

    private static int inflate(Inflater inflater, byte[] chunk) {
        try {
            return inflater.inflate(chunk);
        } catch (DataFormatException _) {
            return 0;
        }
    }
}
