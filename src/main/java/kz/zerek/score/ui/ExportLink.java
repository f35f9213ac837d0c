package kz.zerek.score.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.score.GradebookPage;
import kz.zerek.score.GradebookTable;
import kz.zerek.sheet.SheetFormat;

/** Hands out the whole gradebook as a file, as it is when it is asked for. */
class ExportLink extends Anchor {

    ExportLink(SheetFormat format, Language language, Clock clock, Supplier<GradebookPage> book) {
        super(
                DownloadHandler.fromInputStream(_ -> {
                    var page = book.get();
                    var file = file(format, page, language);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file),
                            name(page, LocalDate.now(clock), format, language),
                            format.mediaType(),
                            file.length);
                }),
                "");
        setText(getTranslation("gradebook.export." + format.extension()));
        addClassNames("button", "quiet");
    }

    static byte[] file(SheetFormat format, GradebookPage page, Language language) {
        try {
            var file = new ByteArrayOutputStream();
            format.write(GradebookTable.of(page, language), file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the name of the class, as far as file systems take it, and the day. */
    static String name(GradebookPage page, LocalDate day, SheetFormat format, Language language) {
        var values = Map.of(
                "name", page.classroom().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"),
                "day", day.toString());
        return Messages.bundled().text(language, "gradebook.export.file", values) + "." + format.extension();
    }
}
