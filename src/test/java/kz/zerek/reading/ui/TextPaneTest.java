package kz.zerek.reading.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.Discovery;
import kz.zerek.reading.Draft;
import kz.zerek.reading.Place;
import kz.zerek.reading.TextPage;
import kz.zerek.shell.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The marks in the text and the cards that they lead to, as they are read out and worked by keyboard. */
class TextPaneTest extends ReadingScreenFixture {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_find_has_a_card_and_a_mark_in_the_text(Language reader) {
        read(reader);
        var page = ScreenFixture.page((Component) getCurrentView());
        for (var candidate : readings.workbench(id).candidates()) {
            assertThat(page.select("#" + CandidateCard.id(candidate.number()))).hasSize(1);
            assertThat(page.select("mark > [id=" + TextPane.id(candidate.number()) + "]"))
                    .hasSize(1);
        }
        assertThat(page.text()).contains(words("reading.counts", Map.of("count", 5, "open", 5, "accepted", 0)));
        assertThat(page.text()).doesNotContain("!" + reader.code(), "reading.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_mark_leads_to_its_card_and_tells_what_it_is_and_what_was_decided(Language reader) {
        press("Balkhash", CardContent.ACCEPT);
        read(reader);
        var page = page();
        for (var candidate : readings.workbench(id).candidates()) {
            var link = page.selectFirst("mark > a[href=#" + CandidateCard.id(candidate.number()) + "]");
            assertThat(page.getElementById(link.attr("aria-describedby")).text())
                    .isEqualTo(words(
                            "reading.mark",
                            Map.of(
                                    "kind", words("reading.kind." + Shown.key(candidate.kind())),
                                    "state", words("reading.state." + Shown.key(candidate.state())))));
        }
        assertThat(page.select("mark.date.accepted.begins")).hasSize(1);
        assertThat(page.select(".segments .date, .segments .acronym, .segments .proposal"))
                .hasSize(3);
    }

    @Test
    void a_mark_whose_card_is_not_shown_leads_nowhere() {
        choose(0, 1);
        assertThat(page().select("mark.date > a")).hasSize(3);
        assertThat(page().select("mark.acronym")).hasSize(2);
        assertThat(page().select("mark.acronym > a, mark.acronym[data-jump]")).isEmpty();
    }

    @Test
    void what_is_found_within_something_else_is_marked_as_both_and_each_leads_to_its_card() {
        var text = "It was proposed to meet in 1994 again.";
        var candidates = List.of(
                found(1, Draft.Kind.PROPOSAL, text, "to meet in 1994 again"),
                found(2, Draft.Kind.DATE, text, "in 1994"),
                found(3, Draft.Kind.DATE, text, "in 1994"));
        var page = TextPane.of(
                (Component) getCurrentView(),
                text,
                TextPage.of(text).getFirst(),
                candidates,
                Set.of(1, 2, 3),
                Language.EN);
        assertThat(page.select("article").text()).isEqualTo(text);
        assertThat(page.select("mark.proposal mark.date > a").text()).isEqualTo("in 1994");
        assertThat(page.select("a[href=#candidate-1]").text()).isEqualTo("to meet");
        for (int number = 1; number <= 3; number++)
            assertThat(page.select("mark > [id=" + TextPane.id(number) + "]")).hasSize(1);
    }

    private static Candidate found(int number, Draft.Kind kind, String text, String part) {
        int start = text.indexOf(part);
        var place = new Place(1, new Span(start, start + part.length()), new Span(0, text.length()));
        var draft = new Draft(kind, Map.of());
        return new Candidate(
                number, new Discovery(place, 1, "rule", draft, Map.of()), draft, State.OPEN, null, null, null, 0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_said_in_another_language_than_that_of_the_page_tells_in_which(Language reader) {
        readings.importAgain(id, TEXT + "The lighthouse at Balkhash was lit in 1936.");
        read(reader);
        show();
        var other = reader == Language.EN ? "" : "en";
        var page = page();
        var union = CandidateCard.id(candidate("NLU) was").number());
        assertThat(page.getElementById(union + "-body").attr("lang")).isEqualTo(other);
        assertThat(page.getElementById(union + "-head").attr("lang")).isEmpty();
        assertThat(page.select(".conflict dd span")).isNotEmpty().anySatisfy(said -> {
            assertThat(said.text()).contains("Balkhash");
            assertThat(said.attr("lang")).isEqualTo(other);
        });
    }

    @Test
    void what_a_button_does_is_told_with_what_it_is_done_to() {
        press("Balkhash", CardContent.EDIT);
        var page = page();
        var named = page.select(".candidate button, .candidate .in-text, .merging button");
        assertThat(named).hasSizeGreaterThan(20);
        for (var button : named) {
            var names = button.attr("aria-labelledby").split(" ");
            assertThat(page.select("[id=" + names[0] + "]")).containsExactly(button);
            assertThat(page.getElementById(names[1]).is("h2")).isTrue();
        }
        var editor = page.selectFirst(".candidate-editor[role=group]");
        assertThat(editor.attr("aria-labelledby"))
                .isEqualTo(CandidateCard.headId(candidate("Balkhash").number()));
    }

    @Test
    void the_text_is_a_region_that_the_keyboard_can_scroll_or_skip() {
        assertThat(page().select(".document-pane[role=region][tabindex=0]").attr("aria-label"))
                .isEqualTo(words("reading.text"));
        var skip = page().selectFirst(".panes > a:first-child");
        assertThat(page().select(skip.attr("href")).attr("aria-label")).isEqualTo(words("reading.finds"));
    }
}
