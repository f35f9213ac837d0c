package kz.zerek.exam.ui;

import static kz.zerek.shell.Markup.tag;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.zerek.bank.Topic;
import kz.zerek.language.NameOrder;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;
import org.jsoup.nodes.Element;

/**
 * Topics as boxes to be ticked in a form. Of many there are those that are ticked and the first of the others; the rest is
 * searched.
 */
class TopicChoice extends Div {

    /** As many as can be looked through at once. */
    static final int MOST_SHOWN = 30;

    private static final String TYPED = "event.target.value";
    private static final int PAUSE_MILLIS = 300;

    private final transient List<Topic> all;
    private final String name;
    private final SerializableSupplier<Set<String>> ticked;
    private final Boxes boxes = new Boxes();
    private String sought = "";

    /**
     * @param name before each id, of the boxes
     * @param ticked tells the ids of those that are ticked on the page
     */
    TopicChoice(List<Topic> topics, String name, SerializableSupplier<Set<String>> ticked) {
        var order = Collator.getInstance(PageLanguage.current().locale());
        all = topics.stream()
                .sorted(Comparator.comparing(TopicChoice::said, order::compare))
                .toList();
        this.name = name;
        this.ticked = ticked;
        addClassName("topic-choice");
        if (all.size() > MOST_SHOWN) add(search());
        add(boxes);
        boxes.refresh();
    }

    private static String said(Topic topic) {
        return topic.name().in(PageLanguage.current());
    }

    private Div search() {
        var field = new Input();
        field.setId("search-" + name);
        field.setType("search");
        // Of no form: what is sought is not sent with it, and Enter sends nothing.
        field.getElement().setAttribute("form", "");
        field.getElement()
                .addEventListener("input", event -> Markup.text(event, TYPED).ifPresent(this::seek))
                .addEventData(TYPED)
                .debounce(PAUSE_MILLIS);
        var label = new NativeLabel(getTranslation("blueprint.topics.search"));
        label.setFor(field);
        var search = new Div(label, field);
        search.addClassName("form-field");
        return search;
    }

    private void seek(String typed) {
        sought = NameOrder.plain(typed);
        boxes.refresh();
    }

    private final class Boxes extends Markup {

        Boxes() {
            super(tag("div", "boxes"));
        }

        void refresh() {
            show(content());
        }
    }

    private Element content() {
        var chosen = ticked.get();
        var content = tag("div", "boxes");
        gone(chosen)
                .forEach(id -> content.appendChild(
                        box(id, getTranslation("blueprint.topics.gone", Map.of("topic", id)), true)));
        all.stream()
                .filter(topic -> chosen.contains(topic.id()))
                .forEach(topic -> content.appendChild(box(topic.id(), said(topic), true)));
        var others = all.stream()
                .filter(topic -> !chosen.contains(topic.id()))
                .filter(topic -> NameOrder.plain(said(topic)).contains(sought))
                .toList();
        var shown = new ArrayList<>(others.subList(0, Math.min(others.size(), MOST_SHOWN)));
        shown.forEach(topic -> content.appendChild(box(topic.id(), said(topic), false)));
        int more = others.size() - shown.size();
        if (more > 0) content.appendChild(hint(getTranslation("blueprint.topics.more", Map.of("count", more))));
        else if (others.isEmpty() && !sought.isEmpty())
            content.appendChild(hint(getTranslation("blueprint.topics.none")));
        return content;
    }

    /** Those that the bank has no longer: they can be taken out. */
    private Set<String> gone(Set<String> chosen) {
        var gone = new TreeSet<>(chosen);
        all.forEach(topic -> gone.remove(topic.id()));
        return gone;
    }

    private static Element hint(String text) {
        return tag("p", "hint", text).attr("role", "status");
    }

    private Element box(String id, String label, boolean isTicked) {
        return Choices.box(name + id, label, isTicked);
    }
}
