package kz.zerek.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The files in which tables are handed out. */
public enum SheetFormat {
    /**
     * Fields between semicolons, in UTF-8 with a byte order mark: so Excel with Kazakh or Russian settings opens it in
     * columns and with all letters. Elsewhere XLSX is the better choice.
     */
    CSV("csv", "text/csv; charset=utf-8") {
        @Override
        public void write(Table table, OutputStream out) throws IOException {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write('\uFEFF');
            SeparatedText.write(table, ';', writer);
            writer.flush();
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(Table table, OutputStream out) throws IOException {
            XlsxWriting.write(table, out);
        }
    };

    private final String extension;
    private final String mediaType;

    SheetFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Writes the rows as they come and leaves the stream open. */
    public abstract void write(Table table, OutputStream out) throws IOException;

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
