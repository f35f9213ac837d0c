package kz.zerek.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import kz.zerek.document.DocumentReader;
import kz.zerek.document.UnreadableDocumentException;
import kz.zerek.reading.ReadingException;
import kz.zerek.shell.Markup;

/** Where a document comes in: a file, or a text that is pasted. */
class DocumentInput extends Div implements LocaleChangeObserver {

    private static final String[] TYPES = {".docx", ".pdf", ".odt", ".rtf", ".html", ".htm", ".txt", ".md"};

    static final String PASTED = "event.target.closest('.pasted').querySelector('textarea').value";

    private final SerializableBiConsumer<String, String> read;
    private final Paragraph problem = new Paragraph();
    private final Upload upload = new Upload(this::receive);
    private final NativeButton choose = new NativeButton();
    private final Span drop = new Span();
    private final NativeLabel pastedLabel = new NativeLabel();
    private final TextArea pastedText = new TextArea();
    private final NativeButton find = new NativeButton();
    private SerializableRunnable outcome = this::fail;

    /** @param read gets the name of the file, empty for a text that was pasted, and the text */
    DocumentInput(SerializableBiConsumer<String, String> read) {
        this.read = read;
        addClassName("document-input");
        problem.addClassNames("status", "problem");
        problem.getElement().setAttribute("role", "alert");
        prepareUpload();
        add(upload, pasted(), problem);
    }

    /** What was pasted and not read yet stays. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        problem.setText("");
        choose.setText(getTranslation("reading.upload"));
        drop.setText(getTranslation("reading.upload.drop"));
        upload.setI18n(texts());
        pastedLabel.setText(getTranslation("reading.paste"));
        find.setText(getTranslation("reading.paste.read"));
    }

    private void prepareUpload() {
        upload.setMaxFileSize(DocumentReader.MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(TYPES);
        choose.addClassName("primary");
        upload.setUploadButton(choose);
        upload.setDropLabel(drop);
        upload.addAllFinishedListener(_ -> finish());
        upload.addFileRejectedListener(_ -> problem.setText(getTranslation("reading.upload.rejected")));
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

    private void finish() {
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
    private Div pasted() {
        pastedText.setId("pasted");
        pastedText.getElement().setAttribute("rows", "6").setAttribute("dir", "auto");
        pastedLabel.setFor(pastedText);
        find.addClassName("quiet");
        find.getElement()
                .addEventListener("click", event -> Markup.text(event, PASTED).ifPresent(text -> give("", text)))
                .addEventData(PASTED);
        var box = new Div(pastedLabel, pastedText, find);
        box.addClassName("pasted");
        return box;
    }

    /** Of the browser's own kind; what is in it is not kept on the server. */
    @Tag("textarea")
    private static final class TextArea extends Component {}
}
