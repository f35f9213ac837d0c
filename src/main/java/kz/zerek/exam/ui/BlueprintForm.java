package kz.zerek.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.zerek.bank.Topic;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.ui.DraftReader.Problem;
import kz.zerek.question.Question;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;

/** What a test asks, part by part and as a whole, to be changed and saved. */
class BlueprintForm extends Div {

    private final List<PartFields> parts = new ArrayList<>();
    private final TestFields test;

    BlueprintForm(BlueprintDraft draft, List<Topic> topics, Function<Question, String> stem, BlueprintView view) {
        for (int number = 1; number <= draft.parts().size(); number++)
            parts.add(new PartFields(draft, number, topics, stem, view));
        test = new TestFields(draft);
        var all = new ArrayList<Component>(parts);
        if (draft.parts().size() < Blueprint.MOST_PARTS) all.add(more(view));
        all.add(test);
        var form = new Form(getTranslation("blueprint.save"), view::save, all.toArray(Component[]::new));
        form.addChangeListener(view::take);
        add(form);
    }

    private NativeButton more(BlueprintView view) {
        var more = new NativeButton(getTranslation("blueprint.add-part"), _ -> view.addPart());
        more.getElement().setAttribute("type", "button");
        more.addClassNames("quiet", "add-part");
        return more;
    }

    void showCounts(BlueprintDraft draft) {
        for (int number = 1; number <= parts.size(); number++)
            parts.get(number - 1).showCounts(draft.part(number));
    }

    /** @param number of a part that there is */
    void focus(int number) {
        parts.get(number - 1).focus();
    }

    /** Tells what is wrong, each at its field, of which the first gets the focus. */
    void show(Map<String, Problem> problems) {
        var fields = new LinkedHashMap<String, FormField>();
        parts.forEach(part -> fields.putAll(part.fields()));
        fields.putAll(test.fields());
        test.setLanguageProblem(text(problems.get(TestFields.LANGUAGES)));
        fields.sequencedEntrySet().reversed().forEach(field -> {
            parts.forEach(part -> {
                if (problems.containsKey(field.getKey())) part.open(field.getKey());
            });
            field.getValue().setProblem(text(problems.get(field.getKey())));
        });
    }

    private String text(Problem problem) {
        return problem == null ? "" : getTranslation(problem.messageKey(), problem.arguments());
    }
}
