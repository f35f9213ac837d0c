package kz.zerek.assignment.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.List;
import java.util.Map;
import kz.zerek.assignment.Progress;
import kz.zerek.classroom.StudentNames;
import kz.zerek.shell.Markup;
import kz.zerek.shell.Times;
import org.jsoup.nodes.Element;

/** Who is where. It changes in place, and says nothing by itself: a class that answers would never be silent. */
class LiveList extends Markup {

    LiveList() {
        super(tag("ul", "rows live"));
    }

    void show(List<Progress> rows) {
        var list = tag("ul", "rows live");
        var names = new StudentNames(rows.stream().map(Progress::student).toList());
        for (var row : rows) {
            var item = list.appendElement("li");
            item.appendChild(tag("span", "name", names.of(row.student())));
            if (row.extraMinutes() > 0)
                item.appendChild(tag(
                        "span",
                        "hint",
                        getTranslation("assignment.live.extra", Map.of("minutes", row.extraMinutes()))));
            item.appendChild(state(row));
        }
        show(list);
    }

    private Element state(Progress row) {
        if (row.finishedAt() != null)
            return tag(
                    "span",
                    "badge right",
                    getTranslation("assignment.live.finished", Map.of("time", Times.text(row.finishedAt()))));
        if (row.count() == 0) return tag("span", "hint", getTranslation("assignment.live.none"));
        return tag(
                "span",
                "badge",
                getTranslation(
                        "assignment.live.at",
                        Map.of("number", row.position(), "answered", row.answered(), "count", row.count())));
    }
}
