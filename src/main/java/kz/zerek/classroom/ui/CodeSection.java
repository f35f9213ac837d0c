package kz.zerek.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import kz.zerek.classroom.Classroom;
import kz.zerek.classroom.JoinCode;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.LocalAddressWarning;
import kz.zerek.shell.ServerAddress;

/** The code with which students join, large enough for a projector. */
class CodeSection extends Section {

    private final ClassView view;

    CodeSection(Classroom classroom, ClassView view) {
        this.view = view;
        addClassName("card");
        add(new H2(getTranslation("class.code")));
        var ways = new Div();
        ways.addClassName("ways");
        if (classroom.code() == null) {
            add(new Paragraph(getTranslation("class.code.closed")));
            ways.add(button("class.code.open", this::open));
        } else {
            var code = new Span(JoinCode.shown(classroom.code()));
            code.addClassName("join-code");
            var address = ServerAddress.host() + "/" + Ways.JOIN;
            add(
                    code,
                    new Paragraph(getTranslation("class.code.text", Map.of("address", address))),
                    new LocalAddressWarning());
            ways.add(button("class.code.new", this::open), button("class.code.close", this::close));
        }
        add(ways);
    }

    private ActionButton button(String key, SerializableRunnable action) {
        return ActionButton.quiet(getTranslation(key), () -> view.act(action));
    }

    private void open() {
        view.classes().open(view.teacher(), view.id());
        view.build();
    }

    private void close() {
        view.classes().close(view.teacher(), view.id());
        view.build();
    }
}
