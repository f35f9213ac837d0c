package kz.zerek.exam.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import kz.zerek.exam.store.ExamId;
import kz.zerek.exam.store.ExamRow;
import kz.zerek.shell.Markup;
import kz.zerek.shell.Times;
import org.jsoup.nodes.Element;

/** Tests by title, each with a way to it and a button that puts it away. */
class ExamList extends Div {

    private final transient List<ExamRow> all;
    private final SerializableConsumer<ExamRow> putAway;

    ExamList(List<ExamRow> all, SerializableConsumer<ExamRow> putAway) {
        this.all = all;
        this.putAway = putAway;
        add(new Rows());
    }

    private void putAway(String id) {
        ExamId.of(id)
                .flatMap(exam ->
                        all.stream().filter(row -> row.id().equals(exam)).findFirst())
                .ifPresent(putAway::accept);
    }

    private final class Rows extends Markup {

        Rows() {
            super(list());
            addButtonListener("value", ExamList.this::putAway);
        }
    }

    private Element list() {
        var facts = new Facts(this);
        var list = tag("ul", "rows exams");
        for (var row : all) {
            var item = list.appendElement("li");
            item.appendElement("a")
                    .attr("router-link", true)
                    .attr("href", Ways.address(row.id()))
                    .text(row.title());
            var changed = getTranslation("exams.changed", Map.of("date", Times.text(row.changedAt())));
            item.appendChild(tag("span", "hint", facts.questions(row.questions()) + " · " + changed));
            item.appendElement("button")
                    .attr("type", "button")
                    .attr("value", row.id().toString())
                    .attr("aria-label", getTranslation("exams.put-away.of", Map.of("title", row.title())))
                    .text(getTranslation("exams.put-away"));
        }
        return list;
    }
}
