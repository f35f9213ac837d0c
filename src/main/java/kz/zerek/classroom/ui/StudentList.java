package kz.zerek.classroom.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import kz.zerek.account.PersonId;
import kz.zerek.classroom.StudentNames;
import kz.zerek.classroom.StudentRow;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** The students of a class by name. Each can be opened to be changed. */
class StudentList extends Section {

    private final transient List<StudentRow> rows;
    private final ClassView view;
    private final Div editor = new Div();

    StudentList(List<StudentRow> rows, ClassView view) {
        this.rows = rows;
        this.view = view;
        addClassName("card");
        if (rows.isEmpty()) add(new Paragraph(getTranslation("class.empty")));
        else add(new Rows(), editor);
    }

    int size() {
        return rows.size();
    }

    private void open(String student) {
        editor.removeAll();
        PersonId.of(student)
                .flatMap(id -> rows.stream().filter(row -> row.id().equals(id)).findFirst())
                .ifPresent(row -> editor.add(new StudentEditor(row, view)));
    }

    private final class Rows extends Markup {

        Rows() {
            super(list());
            addButtonListener("value", StudentList.this::open);
        }
    }

    private Element list() {
        var names = new StudentNames(rows);
        var list = tag("ol", "rows students");
        for (var row : rows) {
            var item = list.appendElement("li");
            item.appendElement("button")
                    .attr("type", "button")
                    .attr("value", row.id().toString())
                    .attr("aria-label", getTranslation("class.student.edit", Map.of("name", names.of(row))))
                    .text(row.name());
            var login = row.login() == null ? getTranslation("class.student.no-card") : row.login();
            item.appendChild(tag("span", "hint", login));
        }
        return list;
    }
}
