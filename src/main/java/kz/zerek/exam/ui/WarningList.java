package kz.zerek.exam.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kz.zerek.exam.Warning;
import kz.zerek.shell.Markup;

/** What a teacher should know of a test. */
class WarningList extends Section {

    WarningList() {
        addClassNames("card", "problems");
    }

    void show(List<Warning> warnings) {
        setVisible(!warnings.isEmpty());
        removeAll();
        if (!warnings.isEmpty()) add(new H2(getTranslation("exam.warnings")), list(warnings));
    }

    private Markup list(List<Warning> warnings) {
        var list = tag("ul", "problem-list");
        for (var warning : warnings)
            list.appendElement("li").text(getTranslation(warning.messageKey(), warning.arguments()));
        return new Markup(list);
    }
}
