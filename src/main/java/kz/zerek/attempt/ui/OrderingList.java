package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zerek.attempt.ui.Asked.Line;
import kz.zerek.question.Response;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** Items that are moved up and down, one place a tap. */
class OrderingList extends Div {

    private final Items items;
    private final Span moved = new Span();
    private final NativeButton keep = new NativeButton();
    private final SerializableConsumer<Response> answered;

    OrderingList(Asked asked, SerializableConsumer<Response> answered) {
        this.answered = answered;
        items = new Items(order(asked));
        moved.addClassName("visually-hidden");
        moved.getElement().setAttribute("aria-live", "polite");
        keep.setText(getTranslation("quiz.order.keep"));
        keep.addClassName("quiet");
        keep.setVisible(!asked.item().isAnswered());
        keep.addClickListener(_ -> {
            answer();
            // It has gone, and the focus with it.
            getElement().executeJs("document.querySelector('[data-enter]').focus()");
        });
        add(items, keep, moved);
    }

    private static List<Line> order(Asked asked) {
        var lines = asked.lines();
        if (!(asked.item().response() instanceof Response.Ordered ordered)) return lines;
        var byId = lines.stream().collect(Collectors.toMap(Line::id, line -> line));
        return ordered.items().stream().map(byId::get).toList();
    }

    /** Moves an item by one place; the first cannot go up, nor the last down. */
    void move(Line line, int by) {
        int to = items.order.indexOf(line) + by;
        if (to < 0 || to >= items.order.size()) return;
        items.swap(to - by, to);
        moved.setText(getTranslation("quiz.order.moved", Map.of("item", line.text(), "place", to + 1)));
        answer();
    }

    private void answer() {
        keep.setVisible(false);
        answered.accept(new Response.Ordered(order().stream().map(Line::id).toList()));
    }

    List<Line> order() {
        return List.copyOf(items.order);
    }

    /** The items in their order, each with its two buttons. */
    private class Items extends Markup {

        private static final String UP = "up";
        private static final String DOWN = "down";

        private final ArrayList<Line> order;

        Items(List<Line> order) {
            super(tag("ol", "ordering").attr("aria-labelledby", AnswerInput.STEM));
            this.order = new ArrayList<>(order);
            addButtonListener("value", this::pressed);
            show(list());
        }

        private Element list() {
            var list = new Element("ol");
            for (var line : order) {
                var item = list.appendElement("li");
                item.appendElement("span").text(line.text());
                item.appendChild(button(UP, line)).appendChild(button(DOWN, line));
            }
            return list;
        }

        private Element button(String direction, Line line) {
            var label = getTranslation("quiz.order." + direction, Map.of("item", line.text()));
            return tag("button", "move " + direction)
                    .attr("type", "button")
                    .attr("value", direction + line.id())
                    .attr("aria-label", label);
        }

        /** @param button the direction and the id of an item; what is neither is ignored: no learner can press it */
        private void pressed(String button) {
            for (var line : order()) {
                if (button.equals(UP + line.id())) OrderingList.this.move(line, -1);
                if (button.equals(DOWN + line.id())) OrderingList.this.move(line, 1);
            }
        }

        void swap(int from, int to) {
            Collections.swap(order, from, to);
            show(list());
            // The button that was pressed is gone: the one in its place has the focus, or at the end of the list the
            // other.
            var pressed = to < from ? UP : DOWN;
            getElement()
                    .executeJs(
                            "window.zerek.focusIn(this.children[$0], $1, $2)",
                            to,
                            "." + pressed,
                            "." + (pressed.equals(UP) ? DOWN : UP));
        }
    }
}
