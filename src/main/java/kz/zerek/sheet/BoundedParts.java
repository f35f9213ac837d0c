package kz.zerek.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.regex.Pattern;
import kz.zerek.sheet.UnreadableSheetException.Problem;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook, of which only so much is unpacked in all, however often they are read. */
final class BoundedParts implements ZipEntrySource {

    /** In bytes; a workbook of 2 MB with all its styles stays below it. */
    private static final long MOST_UNPACKED = 40_000_000;

    /** Of what the parser keeps as a tree, which takes ten times as much memory and more. */
    private static final long MOST_OF_TREE = 1_000_000;

    private static final int MOST_PARTS = 1_000;

    /** Rows and texts are read as they come. */
    private static final Pattern STREAMED =
            Pattern.compile("xl/(worksheets/[^/]+|sharedstrings)\\.xml", Pattern.CASE_INSENSITIVE);

    private final ZipEntrySource parts;
    private long left = MOST_UNPACKED;

    private BoundedParts(ZipEntrySource parts) {
        this.parts = parts;
    }

    /** @throws Refusal if it has too many parts, or none of a workbook */
    static BoundedParts of(byte[] file) throws IOException {
        var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
        int count = 0;
        boolean workbook = false;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); count++) {
            if (count == MOST_PARTS) throw new Refusal(Problem.TOO_LARGE);
            workbook |= entries.nextElement().getName().matches("(?i).*workbook[^/]*\\.xml");
        }
        if (!workbook) throw new Refusal(Problem.NOT_SUPPORTED);
        return new BoundedParts(new ZipFileZipEntrySource(zip));
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return parts.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return parts.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        var streamed = STREAMED.matcher(entry.getName()).matches();
        return new Unpacked(parts.getInputStream(entry), streamed ? MOST_UNPACKED : MOST_OF_TREE);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    @Override
    public boolean isClosed() {
        return parts.isClosed();
    }

    private final class Unpacked extends FilterInputStream {

        private long leftOfPart;

        Unpacked(InputStream part, long most) {
            super(part);
            this.leftOfPart = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int read = super.read(bytes, start, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            leftOfPart -= bytes;
            if (left < 0 || leftOfPart < 0) throw new Refusal(Problem.TOO_LARGE);
        }
    }
}
