package kz.zerek.classroom.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Names;
import kz.zerek.account.Role;
import kz.zerek.classroom.ClassException;
import kz.zerek.classroom.Classes;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.PagedList;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;

/** The classes of a teacher, and where a new one is made. */
@RolesAllowed(Role.TEACHERS)
@Menu(order = 10, title = "classes.title")
@Route(value = Ways.CLASSES, layout = ShellLayout.class)
class ClassesView extends Screen {

    private static final String NAME = "name";

    private final transient Classes classes;
    private final transient CurrentPerson current;
    private FormField name;
    private final PagedList rows = new PagedList("classes.title", "classes.none", this::count, this::list);

    ClassesView(Classes classes, CurrentPerson current) {
        this.classes = classes;
        this.current = current;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        rows.enter(event);
    }

    @Override
    protected void fill() {
        var list = new Section(new H1(getTranslation("classes.title")), new Paragraph(getTranslation("classes.lead")));
        list.addClassName("card");
        rows.refresh();
        list.add(rows);
        name = new FormField(NAME, getTranslation("class.name"))
                .longest(Names.LONGEST_NAME)
                .hint(getTranslation("class.name.hint"));
        var create = new Section(new Form(getTranslation("class.create"), this::create, name));
        create.addClassName("card");
        add(message(), list, create);
        PageTitle.show(this, getTranslation("classes.title"));
    }

    private int count() {
        return classes.all(current.get()).size();
    }

    private Markup list(int offset, int limit) {
        var list = tag("ul", "rows");
        for (var row : PagedList.part(classes.all(current.get()), offset, limit)) {
            var item = list.appendElement("li");
            item.appendElement("a")
                    .attr("router-link", true)
                    .attr("href", Ways.address(row.id()))
                    .text(row.name());
            item.appendChild(tag("span", "hint", getTranslation("class.students", Map.of("count", row.students()))));
        }
        return new Markup(list);
    }

    /** What became of a class that was open before. */
    void say(String key, String name) {
        message().say(getTranslation(key, Map.of("name", name)));
    }

    private void create(Map<String, String> values) {
        try {
            Ways.toClass(classes.create(current.get(), values.getOrDefault(NAME, "")));
        } catch (ClassException e) {
            name.setProblem(getTranslation(e.messageKey(), e.arguments()));
        }
    }
}
