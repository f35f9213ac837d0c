package kz.zerek.reading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import kz.zerek.language.Language;
import kz.zerek.reading.Reading;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.TypedField;

/** What concerns the document as a whole: its names, a new version of it, and taking it away. */
class ReadingSettings extends NativeDetails {

    /**
     * @param rename gets a language and the name in it
     * @param newVersion where a new version of the document comes in
     */
    ReadingSettings(
            Reading reading,
            SerializableBiConsumer<Language, String> rename,
            DocumentInput newVersion,
            SerializableRunnable delete) {
        addClassNames("card", "reading-settings");
        setSummaryText(getTranslation("reading.settings"));
        var content =
                new Div(new H2(getTranslation("reading.names")), new Paragraph(getTranslation("reading.names.hint")));
        for (var language : Language.values()) content.add(name(reading, language, rename));
        content.add(
                new H2(getTranslation("reading.again")),
                new Paragraph(getTranslation("reading.again.hint")),
                newVersion,
                new H2(getTranslation("reading.delete")),
                new Paragraph(getTranslation("reading.delete.hint")),
                deletion(delete));
        setContent(content);
    }

    private TypedField name(Reading reading, Language language, SerializableBiConsumer<Language, String> rename) {
        return new TypedField(
                        "name-" + language.code(),
                        PageLanguage.label(language),
                        reading.title().in(language),
                        text -> rename.accept(language, text))
                .in(language.code());
    }

    /** It is lost for good: so it is asked for twice. */
    private Div deletion(SerializableRunnable delete) {
        var steps = new Div();
        steps.addClassName("steps");
        var sure = new NativeButton(getTranslation("reading.delete.sure"), _ -> delete.run());
        var first = new NativeButton(getTranslation("reading.delete"));
        // The second click of two is on what keeps it, which comes in the place of the first.
        var keep = new NativeButton(getTranslation("reading.delete.keep"), _ -> {
            steps.removeAll();
            steps.add(first);
            first.focus();
        });
        first.addClickListener(_ -> {
            steps.removeAll();
            steps.add(sure, keep);
            keep.focus();
        });
        steps.add(first);
        return steps;
    }
}
