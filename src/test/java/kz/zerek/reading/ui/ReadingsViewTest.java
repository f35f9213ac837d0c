package kz.zerek.reading.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import kz.zerek.account.PeopleFixture;
import kz.zerek.language.Language;
import kz.zerek.shell.NotFoundView;
import kz.zerek.shell.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** Where a document comes in. */
class ReadingsViewTest extends ReadingScreenFixture {

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_pasted_text_is_called_by_its_heading(Language reader) {
        read(reader);
        navigate(ReadingsView.class);
        paste("  ");
        assertThat(screen()).contains(words("reading.error.empty"));
        paste(TEXT);
        assertThat(getCurrentView()).isInstanceOf(ReadingView.class);
        assertThat(screen()).contains("Lighthouses of the lake");
        readings.all().stream()
                .filter(row -> row.reading().title().en().equals("Lighthouses of the lake"))
                .forEach(row -> readings.delete(row.reading().id()));
    }

    @Test
    void a_document_of_somebody_else_is_not_found() {
        PeopleFixture.signIn(people.teacher());
        navigate(ReadingsView.class);
        assertThat(screen()).doesNotContain("Lighthouses");
        navigate(Ways.address(id), NotFoundView.class);
    }

    /** As the questions say it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | БҰҰ Бас Ассамблеясының 47-сессиясында
            RU | на 47-й сессии Генеральной Ассамблеи ООН
            EN | at the 47th session of the UN General Assembly
            """)
    void a_proposal_shows_when_and_at_which_session_it_was_made(Language reader, String session) {
        readings.delete(id);
        id = readings.start(
                "Asia",
                "In 1992, at the 47th session of the UN General Assembly, President Nursultan Nazarbayev proposed"
                        + " convening a conference.");
        read(reader);
        show();
        assertThat(screen()).contains("1992").contains(session);
    }

    /** A sentence would tell what is asked. */
    @Test
    void a_pasted_text_that_begins_with_a_sentence_has_a_name_that_tells_nothing() {
        navigate(ReadingsView.class);
        paste("The Nile bridge was opened on 3 May 1954. " + TEXT);
        assertThat(screen()).contains(words("reading.untitled"));
        readings.all().stream()
                .filter(row -> row.reading().title().en().startsWith(words("reading.untitled")))
                .forEach(row -> readings.delete(row.reading().id()));
    }

    private void paste(String text) {
        var button =
                find(NativeButton.class).withText(words("reading.paste.read")).single();
        ScreenFixture.fire(
                button.getElement(), "click", DocumentInput.PASTED, JsonNodeFactory.instance.stringNode(text));
    }

    @Test
    void a_text_that_begins_with_signs_has_a_name() {
        navigate(ReadingsView.class);
        paste("{\n" + TEXT);
        assertThat(getCurrentView()).isInstanceOf(ReadingView.class);
        assertThat(screen()).contains(words("reading.untitled"));
        readings.all().stream()
                .map(row -> row.reading().id())
                .filter(other -> !other.equals(id))
                .forEach(readings::delete);
    }
}
