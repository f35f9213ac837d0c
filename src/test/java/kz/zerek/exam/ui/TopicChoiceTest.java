package kz.zerek.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kz.zerek.bank.Topic;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.shell.ScreenFixture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class TopicChoiceTest extends ExamScreenFixture {

    private final Set<String> ticked = new HashSet<>();
    private TopicChoice choice;

    private void show(int count) {
        var topics = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Topic("t" + i, Localized.of(language -> name(language, i))))
                .toList();
        choice = new TopicChoice(topics, "1.topic.", () -> ticked);
        UI.getCurrent().add(choice);
    }

    private static String name(Language language, int number) {
        var name = switch (language) {
            case KK -> "Әлем тарихы %03d";
            case RU -> "Всё о мире %03d";
            case EN -> "History %03d";
        };
        return name.formatted(number);
    }

    private void seek(String typed) {
        var field = find(Input.class, choice).single().getElement();
        var data = JsonNodeFactory.instance.objectNode().put("event.target.value", typed);
        // When the typing pauses.
        data.put(JsonConstants.EVENT_DATA_PHASE, JsonConstants.EVENT_PHASE_TRAILING);
        field.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(field, "input", data));
    }

    private List<String> shown() {
        return ScreenFixture.page(choice).select("label.check-box").eachText();
    }

    private List<String> shownAsTicked() {
        return ScreenFixture.page(choice).select("input[checked]").eachAttr("name");
    }

    @Test
    void few_topics_need_no_search() {
        show(TopicChoice.MOST_SHOWN);
        assertThat(shown()).hasSize(TopicChoice.MOST_SHOWN).isSorted();
        assertThat(find(Input.class, choice).all()).isEmpty();
    }

    @Test
    void of_hundreds_of_topics_a_page_is_shown_and_the_rest_is_searched() {
        show(700);
        assertThat(shown()).hasSize(TopicChoice.MOST_SHOWN);
        assertThat(ScreenFixture.page(choice).text())
                .contains(words("blueprint.topics.more", Map.of("count", 700 - TopicChoice.MOST_SHOWN)));
        seek("  HISTORY 69 ");
        assertThat(shown()).hasSize(10).contains("History 690", "History 699");
        seek("no such");
        assertThat(shown()).isEmpty();
        assertThat(ScreenFixture.page(choice).text()).contains(words("blueprint.topics.none"));
        seek("");
        assertThat(shown()).hasSize(TopicChoice.MOST_SHOWN);
    }

    @Test
    void what_is_ticked_stays_on_the_page_whatever_is_sought() {
        show(700);
        ticked.addAll(Set.of("t500", "t2"));
        seek("History 699");
        assertThat(shown()).containsExactly("History 002", "History 500", "History 699");
        assertThat(shownAsTicked()).containsExactly("1.topic.t2", "1.topic.t500");
    }

    @Test
    void names_are_sought_and_sorted_in_the_language_of_the_page() {
        read(Language.RU);
        show(700);
        seek("все о мире 7");
        assertThat(shown()).containsExactly("Всё о мире 700");
        read(Language.KK);
        show(700);
        seek("әлем тарихы 123");
        assertThat(shown()).containsExactly("Әлем тарихы 123");
    }

    @Test
    void what_is_sought_is_no_field_of_the_form() {
        show(700);
        assertThat(find(Input.class, choice).single().getElement().getAttribute("form"))
                .isEmpty();
        assertThat(find(Input.class, choice).single().getElement().hasAttribute("name"))
                .isFalse();
    }
}
