package kz.zerek.reading.ui;

import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import kz.zerek.document.DocumentReader;
import kz.zerek.document.UnreadableDocumentException;
import kz.zerek.reading.ReadingException;
import kz.zerek.shell.FileOrText;

/** Where a document comes in. */
class DocumentInput extends FileOrText {

    private static final String[] TYPES = {".docx", ".pdf", ".odt", ".rtf", ".html", ".htm", ".txt", ".md"};

    private final SerializableBiConsumer<String, String> read;

    /** @param read gets the name of the file, empty for a text that was pasted, and the text */
    DocumentInput(SerializableBiConsumer<String, String> read) {
        super("reading", TYPES, DocumentReader.MOST_BYTES);
        this.read = read;
    }

    @Override
    protected SerializableRunnable read(String name, InputStream file) throws IOException {
        try {
            var text = DocumentReader.read(file, name).text();
            return () -> give(name, text);
        } catch (UnreadableDocumentException e) {
            return () -> showProblem("document.problem." + key(e.problem()), Map.of());
        }
    }

    private static String key(UnreadableDocumentException.Problem problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    protected void take(String text) {
        give("", text);
    }

    private void give(String name, String text) {
        clearProblem();
        try {
            read.accept(name, text);
        } catch (ReadingException e) {
            showProblem(e.messageKey(), e.arguments());
        }
    }
}
