package kz.zerek.exam.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import kz.zerek.exam.markup.QuestionMarkup;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.Exams;
import kz.zerek.exam.store.Outdated;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;
import org.jsoup.nodes.Element;

/** Which questions of a test speak of facts that were corrected since, before and after; they can be asked anew. */
class OutdatedQuestions extends Section {

    private final transient Exams exams;
    private final ExamView view;

    OutdatedQuestions(Exams exams, ExamView view) {
        this.exams = exams;
        this.view = view;
        addClassNames("card", "outdated");
    }

    void show(Exam exam) {
        var outdated = exams.outdated(exam);
        setVisible(!outdated.isEmpty());
        removeAll();
        if (outdated.isEmpty()) return;
        var ways = new Div(ActionButton.primary(getTranslation("exam.outdated.renew"), view::renew));
        ways.addClassName("ways");
        var key = exam.frozen() ? "exam.outdated.text.frozen" : "exam.outdated.text";
        add(
                new H2(getTranslation("exam.outdated")),
                new Paragraph(getTranslation(key, Map.of("count", outdated.size()))),
                ways,
                new NativeDetails(getTranslation("exam.outdated.show"), new Markup(pairs(exam, outdated))));
    }

    private Element pairs(Exam exam, List<Outdated> outdated) {
        var before = exams.generator(exam).renderer();
        var after = exams.generator().renderer();
        var language = PageLanguage.current();
        var all = tag("div", "pairs-of-questions");
        for (var one : outdated) {
            all.appendChild(tag("h3", "", getTranslation("exam.question", Map.of("number", one.position()))));
            all.appendChild(QuestionMarkup.sideBySide(
                    this::getTranslation,
                    QuestionMarkup.of(one.asked(), before, language),
                    one.now()
                            .map(now -> QuestionMarkup.of(now, after, language))
                            .orElseGet(() -> tag("p", "note", getTranslation("exam.outdated.other")))));
        }
        return all;
    }
}
