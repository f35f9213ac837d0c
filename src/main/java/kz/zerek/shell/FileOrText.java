package kz.zerek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Where something comes in from outside: a file, or a text that is pasted. */
public abstract class FileOrText extends Div implements LocaleChangeObserver {

    /** What a click on the button below a text sends. */
    public static final String PASTED = "event.target.closest('.pasted').querySelector('textarea').value";

    /** The keys of its labels in the bundles. */
    public record Labels(String choose, String drop, String rejected, String paste, String take) {}

    private final transient Labels labels;
    private final Paragraph problem = new Paragraph();
    private final Upload upload = new Upload(this::receive);
    private final NativeButton choose = new NativeButton();
    private final Span drop = new Span();
    private final NativeLabel pastedLabel = new NativeLabel();
    private final NativeButton take = new NativeButton();
    private SerializableRunnable outcome = this::fail;

    /**
     * @param types the endings of files, with their dots
     * @param mostBytes of a file
     */
    protected FileOrText(Labels labels, String[] types, int mostBytes) {
        this.labels = labels;
        addClassName("document-input");
        problem.addClassNames("status", "problem");
        problem.getElement().setAttribute("role", "alert");
        prepareUpload(types, mostBytes);
        add(upload, pasted(), problem);
    }

    /**
     * Reads a file, in a thread of its own.
     *
     * @return what is done on the screen then
     */
    protected abstract SerializableRunnable read(String name, InputStream file) throws IOException;

    /** Takes a text, on the screen. */
    protected abstract void take(String text);

    /** A file was not taken: what an earlier one had is not to be taken for its. */
    protected void forget() {}

    /** What was pasted and not read yet stays. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        problem.setText("");
        choose.setText(getTranslation(labels.choose()));
        drop.setText(getTranslation(labels.drop()));
        upload.setI18n(uploadTexts());
        pastedLabel.setText(getTranslation(labels.paste()));
        take.setText(getTranslation(labels.take()));
    }

    private void prepareUpload(String[] types, int mostBytes) {
        upload.setMaxFileSize(mostBytes);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(types);
        choose.addClassName("primary");
        upload.setUploadButton(choose);
        upload.setDropLabel(drop);
        upload.addAllFinishedListener(_ -> finish());
        upload.addFileRejectedListener(_ -> {
            forget();
            showProblem(labels.rejected(), Map.of());
        });
    }

    private UploadI18N uploadTexts() {
        var words = new UploadI18N();
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("shell.upload.connecting"))
                        .setStalled(getTranslation("shell.upload.stalled"))
                        .setProcessing(getTranslation("shell.upload.processing"))
                        .setHeld(getTranslation("shell.upload.connecting")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("shell.upload.failed"))
                        .setUnexpectedServerError(getTranslation("shell.upload.failed"))
                        .setForbidden(getTranslation("shell.upload.failed"))));
        words.setFile(new UploadI18N.File()
                .setRetry(getTranslation("shell.upload.retry"))
                .setStart(getTranslation("shell.upload.start"))
                .setRemove(getTranslation("shell.upload.remove")));
        return words;
    }

    /**
     * Reads the file while the screen goes on. What came of it waits until the browser says that all is sent: an upload is
     * no event of the screen, which could lead to another.
     */
    private void receive(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var read = read(event.getFileName(), in);
            event.getUI().access(() -> outcome = read);
        }
    }

    private void finish() {
        upload.clearFileList();
        clearProblem();
        outcome.run();
        outcome = this::fail;
    }

    /** What has come to nothing is told too. */
    private void fail() {
        showProblem("shell.upload.failed", Map.of());
    }

    /** Says what is wrong with what came in. */
    protected final void showProblem(String key, Map<String, ?> arguments) {
        problem.setText(getTranslation(key, arguments));
    }

    protected final void clearProblem() {
        problem.setText("");
    }

    private void taken(String text) {
        clearProblem();
        take(text);
    }

    /** A text area with its button: its text goes to the server once. */
    private Div pasted() {
        var text = new TextArea();
        text.setId("pasted");
        text.getElement().setAttribute("rows", "6").setAttribute("dir", "auto");
        pastedLabel.setFor(text);
        take.addClassName("quiet");
        take.getElement()
                .addEventListener("click", event -> Markup.text(event, PASTED).ifPresent(this::taken))
                .addEventData(PASTED);
        var box = new Div(pastedLabel, text, take);
        box.addClassName("pasted");
        return box;
    }

    /** Of the browser's own kind; what is in it is not kept on the server. */
    @Tag("textarea")
    private static final class TextArea extends Component {}
}
