package kz.zerek.reading.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.Draft;
import kz.zerek.shell.NotFoundView;
import kz.zerek.shell.ScreenFixture;
import kz.zerek.shell.SegmentedChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is decided on the screen of a document, and what of it is shown. */
class ReadingViewTest extends ReadingScreenFixture {

    @Test
    void what_is_accepted_and_rejected_is_stored_and_can_be_taken_back() {
        press("Balkhash", CardContent.ACCEPT);
        assertThat(candidate("Balkhash").state()).isEqualTo(State.ACCEPTED);
        assertThat(screen()).contains(words("reading.state.accepted"));
        press("Balkhash", CardContent.REOPEN);
        press("Balkhash", CardContent.REJECT);
        assertThat(candidate("Balkhash").state()).isEqualTo(State.REJECTED);
        press("Balkhash", CardContent.REOPEN);
        assertThat(candidate("Balkhash").state()).isEqualTo(State.OPEN);
    }

    @Test
    void what_another_window_changed_is_not_overwritten() {
        var seen = candidate("Balkhash");
        readings.reject(id, seen.number(), seen.edits());
        press("Balkhash", CardContent.ACCEPT);
        assertThat(candidate("Balkhash").state()).isEqualTo(State.REJECTED);
        assertThat(screen()).contains(words("reading.error.stale"), words("reading.state.rejected"));
    }

    @Test
    void what_is_complete_is_put_into_the_bank_and_the_rest_is_told() {
        acceptBalkhash();
        press("NLU) was", CardContent.ACCEPT);
        publishOne();
        assertThat(screen())
                .contains(words("reading.publish.done", Map.of("count", 1)))
                .contains(words("reading.publish.unready", Map.of("count", 1)))
                .contains(words("reading.counts.unready", Map.of("count", 1)));
        assertThat(offer.topics()).anyMatch(topic -> topic.name().en().equals("Lighthouses"));
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("?topic=" + id));
    }

    private void publishOne() {
        test(find(NativeButton.class)
                        .withText(words("reading.publish", Map.of("count", 1)))
                        .single())
                .click();
    }

    private void acceptBalkhash() {
        fillIn(
                "Balkhash",
                "Балқаштағы шамшырақ {date} жанды",
                "Маяк на Балхаше {date} был зажжён",
                "The lighthouse at Balkhash was lit {date}");
        press("Balkhash", CardContent.ACCEPT);
    }

    @Test
    void what_the_bank_has_already_is_not_put_into_it_again() {
        acceptBalkhash();
        publishOne();
        var put = words("reading.publish", Map.of("count", 1));
        var held = words("reading.counts.bank", Map.of("count", 1));
        assertThat(screen()).contains(held).doesNotContain(put);
        readings.rename(id, Language.EN, "Lights");
        show();
        assertThat(screen()).contains(put).doesNotContain(held);
        publishOne();
        press("Balkhash", CardContent.REOPEN);
        assertThat(screen()).contains(words("reading.withdraw")).doesNotContain(held);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_new_version_tells_how_many_accepted_facts_are_to_be_decided_again(Language reader) {
        press("Balkhash", CardContent.ACCEPT);
        press("NLU) was", CardContent.ACCEPT);
        read(reader);
        var find =
                find(NativeButton.class).withText(words("reading.paste.read")).single();
        ScreenFixture.fire(
                find.getElement(),
                "click",
                DocumentInput.PASTED,
                JsonNodeFactory.instance.stringNode(TEXT.replace("1936", "1937")));
        assertThat(screen()).contains(words("reading.changes.again", Map.of("count", 1)));
    }

    @Test
    void what_says_the_same_can_be_merged() {
        readings.importAgain(id, TEXT + "The lighthouse at Balkhash was lit in 1936.");
        show();
        var last = readings.workbench(id).candidates().getLast();
        var card = find(CandidateCard.class).all().getLast();
        assertThat(ScreenFixture.page(card).text()).contains(words("reading.conflict.same.candidate"));
        ScreenFixture.press(card, CardContent.MERGE + candidate("Balkhash").number());
        assertThat(readings.workbench(id).candidate(last.number()).orElseThrow().state())
                .isEqualTo(State.MERGED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void any_two_of_a_kind_can_be_merged() {
        press("NLU) was", CardContent.EDIT);
        var choice = (Select<Integer>) find(Select.class).all().getLast();
        test(choice)
                .selectItem(choice.getItemLabelGenerator()
                        .apply(candidate("Balkhash").number()));
        test(find(NativeButton.class).withText(words("reading.merge.do")).single())
                .click();
        assertThat(candidate("NLU) was").into()).isEqualTo(candidate("Balkhash").number());
        assertThat(find(CandidateEditor.class).all()).isEmpty();
    }

    @Test
    void only_what_is_to_be_decided_can_be_shown() {
        press("Balkhash", CardContent.ACCEPT);
        var states = find(SegmentedChoice.class).all().getLast();
        ScreenFixture.fire(
                states.getElement(), "change", "event.target.value", JsonNodeFactory.instance.stringNode("1"));
        assertThat(find(CandidateCard.class).all()).hasSize(4);
    }

    @Test
    void a_button_that_no_page_has_does_nothing() {
        for (var action : List.of("", "merge:", "merge:x", "merge:99", "merge:1", "open", "accept:1"))
            press("Balkhash", action);
        assertThat(candidate("Balkhash").state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_document_that_is_not_there_has_no_screen() {
        navigate(Ways.READINGS + "/reading-aaaaaaaaaa", NotFoundView.class);
        navigate(Ways.READINGS + "/nonsense", NotFoundView.class);
    }

    @Test
    void a_document_taken_away_leaves_the_list() {
        test(find(NativeButton.class).withText(words("reading.delete")).single())
                .click();
        test(find(NativeButton.class).withText(words("reading.delete.sure")).single())
                .click();
        assertThat(getCurrentView()).isInstanceOf(ReadingsView.class);
        assertThat(screen()).contains(words("reading.documents.none"));
    }

    @Test
    void all_accepted_at_once_can_be_taken_back_at_once() {
        var before = readings.workbench(id).candidates();
        pressButton("reading.accept-all.all");
        assertThat(readings.workbench(id).accepted()).isNotEmpty();
        pressButton("reading.accept-all.undo");
        assertThat(readings.workbench(id).candidates())
                .usingRecursiveComparison()
                .ignoringFields("edits")
                .isEqualTo(before);
        assertThat(find(NativeButton.class)
                        .withText(words("reading.accept-all.undo"))
                        .all())
                .isEmpty();
    }

    @Test
    void all_of_one_kind_are_accepted_if_only_these_are_shown() {
        choose(0, 1);
        pressButton("reading.accept-all.date");
        assertThat(readings.workbench(id).accepted())
                .isNotEmpty()
                .allMatch(candidate -> candidate.kind() == Draft.Kind.DATE);
    }

    @Test
    void what_the_bank_does_not_get_is_shown_when_it_is_asked_for() {
        acceptBalkhash();
        press("NLU) was", CardContent.ACCEPT);
        publishOne();
        pressButton("reading.publish.show");
        assertThat(find(CandidateCard.class).all()).hasSize(1);
        assertThat(screen())
                .contains(words("reading.missing", Map.of("languages", "Kazakh, Russian")))
                .doesNotContain(words("reading.publish.show"));
    }

    @Test
    void a_document_without_what_is_chosen_says_so() {
        choose(0, 3);
        assertThat(find(CandidateCard.class).all()).isEmpty();
        assertThat(screen()).contains(words("reading.none.chosen")).doesNotContain(words("reading.none"));
    }

    @Test
    void what_a_document_says_on_every_page_is_not_shown_on_every_card() {
        readings.importAgain(id, TEXT + "The lighthouse at Balkhash was lit in 1936.\n".repeat(20));
        show();
        var card = ScreenFixture.page(card("Balkhash"));
        assertThat(card.select(".conflict")).hasSize(3);
        assertThat(card.text()).contains(words("reading.conflict.more", Map.of("count", 17)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_period_is_shown_in_words_and_said_to_be_no_fact(Language reader) {
        readings.importAgain(id, TEXT + "The lighthouse at Aral was open from 1911 to 1914.");
        read(reader);
        show();
        var written = Map.of(
                Language.KK, "1911 жыл – 1914 жыл", Language.RU, "1911 год – 1914 год", Language.EN, "1911 – 1914");
        assertThat(screen())
                .contains(written.get(reader), words("reading.period"))
                .doesNotContain("1911/1914");
    }
}
