package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zerek.attempt.ui.Asked.Line;
import kz.zerek.question.Response;

/** Items that are moved up and down, one place a tap. */
class OrderingList extends Div {

    private final OrderedList list = new OrderedList();
    private final Span moved = new Span();
    private final NativeButton keep = new NativeButton();
    private final ArrayList<Line> order;
    private final SerializableConsumer<Response> answered;

    OrderingList(Asked asked, SerializableConsumer<Response> answered) {
        this.answered = answered;
        this.order = order(asked);
        list.addClassName("ordering");
        list.getElement().setAttribute("aria-labelledby", AnswerInput.STEM);
        moved.addClassName("visually-hidden");
        moved.getElement().setAttribute("aria-live", "polite");
        keep.setText(getTranslation("quiz.order.keep"));
        keep.addClassName("quiet");
        keep.setVisible(!asked.item().isAnswered());
        keep.addClickListener(_ -> answer());
        add(list, keep, moved);
        order.forEach(line -> list.add(item(line)));
    }

    private static ArrayList<Line> order(Asked asked) {
        var lines = asked.lines();
        if (!(asked.item().response() instanceof Response.Ordered ordered)) return new ArrayList<>(lines);
        var byId = lines.stream().collect(Collectors.toMap(Line::id, line -> line));
        return ordered.items().stream().map(byId::get).collect(Collectors.toCollection(ArrayList::new));
    }

    private ListItem item(Line line) {
        var item = new ListItem(new Span(line.text()));
        item.add(button("up", line, -1), button("down", line, 1));
        return item;
    }

    private NativeButton button(String direction, Line line, int by) {
        var button = new NativeButton();
        button.addClassNames("move", direction);
        button.setAriaLabel(getTranslation("quiz.order." + direction, Map.of("item", line.text())));
        button.addClickListener(_ -> move(line, by));
        return button;
    }

    /** Moves an item by one place; the first cannot go up, nor the last down. */
    void move(Line line, int by) {
        int from = order.indexOf(line);
        int to = from + by;
        if (to < 0 || to >= order.size()) return;
        Collections.swap(order, from, to);
        var item = list.getComponentAt(from);
        list.remove(item);
        list.addComponentAtIndex(to, item);
        moved.setText(getTranslation("quiz.order.moved", Map.of("item", line.text(), "place", to + 1)));
        // The element was taken out for a moment, and lost the focus.
        item.getElement().executeJs("this.querySelector($0).focus()", by < 0 ? ".up" : ".down");
        answer();
    }

    private void answer() {
        keep.setVisible(false);
        answered.accept(new Response.Ordered(order.stream().map(Line::id).toList()));
    }

    List<Line> order() {
        return List.copyOf(order);
    }
}
