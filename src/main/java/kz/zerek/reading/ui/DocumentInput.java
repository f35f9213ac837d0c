package kz.zerek.reading.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import kz.zerek.document.DocumentReader;
import kz.zerek.document.UnreadableDocumentException;
import kz.zerek.reading.ReadingException;
import kz.zerek.shell.Markup;

/** Where a document comes in: a file, or a text that is pasted. */
class DocumentInput extends Div {

    private static final String[] TYPES = {".docx", ".pdf", ".odt", ".rtf", ".html", ".htm", ".txt", ".md"};

    static final String PASTED = "event.target.closest('.pasted').querySelector('textarea').value";

    private final SerializableBiConsumer<String, String> read;
    private final Paragraph problem = new Paragraph();
    private final Pasted pasted = new Pasted();
    private SerializableRunnable outcome = this::fail;

    /** @param read gets the name of the file, empty for a text that was pasted, and the text */
    DocumentInput(SerializableBiConsumer<String, String> read) {
        this.read = read;
        addClassName("document-input");
        problem.addClassNames("status", "problem");
        problem.getElement().setAttribute("role", "alert");
        add(upload(), pasted, problem);
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setMaxFileSize(DocumentReader.MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(TYPES);
        var button = new NativeButton(getTranslation("reading.upload"));
        button.addClassName("primary");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("reading.upload.drop")));
        upload.setI18n(texts());
        upload.addAllFinishedListener(_ -> finish(upload));
        upload.addFileRejectedListener(event -> problem.setText(getTranslation("reading.upload.rejected")));
        return upload;
    }

    private UploadI18N texts() {
        var texts = new UploadI18N();
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("reading.upload.connecting"))
                        .setStalled(getTranslation("reading.upload.stalled"))
                        .setProcessing(getTranslation("reading.upload.processing"))
                        .setHeld(getTranslation("reading.upload.connecting")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("reading.upload.failed"))
                        .setUnexpectedServerError(getTranslation("reading.upload.failed"))
                        .setForbidden(getTranslation("reading.upload.failed"))));
        texts.setFile(new UploadI18N.File()
                .setRetry(getTranslation("reading.upload.retry"))
                .setStart(getTranslation("reading.upload.start"))
                .setRemove(getTranslation("reading.upload.remove")));
        return texts;
    }

    /**
     * Reads the document while the screen goes on. What came of it waits until the browser says that all is sent: an upload
     * is no event of the screen, which could lead to another.
     */
    private void receive(UploadEvent upload) throws IOException {
        var name = upload.getFileName();
        try (var in = upload.getInputStream()) {
            var text = DocumentReader.read(in, name).text();
            upload.getUI().access(() -> outcome = () -> give(name, text));
        } catch (UnreadableDocumentException e) {
            upload.getUI().access(() -> outcome = () -> show("document.problem." + key(e.problem()), Map.of()));
        }
    }

    private void finish(Upload upload) {
        upload.clearFileList();
        outcome.run();
        outcome = this::fail;
    }

    /** What has come to nothing is told too. */
    private void fail() {
        show("reading.upload.failed", Map.of());
    }

    private static String key(UnreadableDocumentException.Problem problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void give(String name, String text) {
        problem.setText("");
        try {
            read.accept(name, text);
        } catch (ReadingException e) {
            show(e.messageKey(), e.arguments());
        }
    }

    private void show(String key, Map<String, ?> arguments) {
        problem.setText(getTranslation(key, arguments));
    }

    /** A text area with its button: its text goes to the server once. */
    private final class Pasted extends Markup {

        Pasted() {
            super(tag("div", "pasted"));
            var root = tag("div", "pasted");
            root.appendElement("label").attr("for", "pasted").text(DocumentInput.this.getTranslation("reading.paste"));
            root.appendElement("textarea")
                    .attr("id", "pasted")
                    .attr("rows", "6")
                    .attr("dir", "auto");
            root.appendChild(tag("button", "quiet", DocumentInput.this.getTranslation("reading.paste.read")));
            show(root);
            getElement()
                    .addEventListener("click", event -> text(event, PASTED).ifPresent(text -> give("", text)))
                    .setFilter("!!event.target.closest('button')")
                    .addEventData(PASTED);
        }
    }
}
