package kz.zerek.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import kz.zerek.document.UnreadableDocumentException.Problem;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks through an archive before a parser does: parsers keep some parts in memory as a whole. */
final class Zip {

    /** Of all parts together, in bytes: more than a document of 20 MB with uncompressed pictures. */
    private static final long MOST_UNPACKED = 200_000_000;

    /** Of the body: parsers read it as it comes. */
    private static final long MOST_OF_BODY = 100_000_000;

    /** Of any other part of XML: parsers keep some of them as trees, which take ten times as much. */
    private static final long MOST_OF_PART = 10_000_000;

    /** Text does not shrink to a hundredth; below this size it does not matter. */
    private static final long HARMLESS = 1_000_000;

    private static final long MOST_RATIO = 100;

    private static final Pattern XML = Pattern.compile(".*\\.(xml|rels)");

    private static final Pattern BODY = Pattern.compile("word/document\\d*\\.xml|content\\.xml");

    private static final int MOST_PARTS = 10_000;

    /** The start of a part, in which entities would be declared. */
    private static final int HEAD = 8_192;

    private Zip() {}

    static boolean is(byte[] document) {
        return document.length > 3 && document[0] == 'P' && document[1] == 'K' && document[2] == 3 && document[3] == 4;
    }

    /** The parts that the archive's directory names, as the parsers read them. */
    static ZipFile open(byte[] document) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(document))
                .get();
    }

    /** @throws Refusal if it unpacks to too much or declares entities of XML, which no office program writes */
    static void check(byte[] document) throws IOException {
        try (var parts = open(document)) {
            var entries = Collections.list(parts.getEntries());
            if (entries.size() > MOST_PARTS) throw new Refusal(Problem.TOO_LARGE);
            long unpacked = 0;
            for (var entry : entries) {
                // Encrypted or packed in a way that nobody uses: the parsers will not read it either.
                if (!parts.canReadEntryData(entry)) continue;
                try (var in = parts.getInputStream(entry)) {
                    unpacked += size(in, Math.min(most(entry), MOST_UNPACKED - unpacked));
                }
            }
        }
    }

    private static long most(ZipArchiveEntry entry) {
        if (!XML.matcher(entry.getName()).matches()) return MOST_UNPACKED;
        long packed = Math.max(HARMLESS, MOST_RATIO * entry.getCompressedSize());
        return Math.min(packed, BODY.matcher(entry.getName()).matches() ? MOST_OF_BODY : MOST_OF_PART);
    }

    private static long size(InputStream in, long most) throws IOException {
        var head = in.readNBytes(HEAD);
        if (new String(head, StandardCharsets.ISO_8859_1).contains("<!ENTITY")) throw new Refusal(Problem.BROKEN);
        long size = head.length;
        var chunk = new byte[HEAD];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            size += n;
            if (size > most) throw new Refusal(Problem.TOO_LARGE);
            if (Thread.currentThread().isInterrupted()) throw new Refusal(Problem.TOO_LONG_IN_READING);
        }
        return size;
    }
}
