package kz.zerek.exam.markup;

import static kz.zerek.shell.Markup.tag;

import java.util.List;
import java.util.stream.IntStream;
import kz.zerek.question.Rendered;
import kz.zerek.question.Task;
import org.jsoup.nodes.Element;

/** What is to be answered: the options with those that are right, or the right answer. */
final class Answer {

    private Answer() {}

    static Element of(Task task, Rendered rendered) {
        var answer = switch (task) {
            case Task.Choice choice -> options(choice.options(), rendered.texts());
            case Task.Selection selection -> options(selection.options(), rendered.texts());
            case Task.Entry _ -> tag("p", "right", rendered.answer());
            case Task.Ordering ordering -> inOrder(ordering, rendered.texts());
            case Task.Matching matching -> pairs(matching, rendered.texts());
        };
        return answer.attr("lang", rendered.textLanguage().code());
    }

    private static Element options(List<Task.Option> options, List<String> texts) {
        var list = tag("ol", "letters");
        for (int i = 0; i < options.size(); i++)
            list.appendElement("li")
                    .addClass(options.get(i).correct() ? "right" : "wrong")
                    .text(texts.get(i));
        return list;
    }

    private static Element inOrder(Task.Ordering ordering, List<String> texts) {
        var list = new Element("ol");
        for (var id : ordering.key()) list.appendElement("li").text(texts.get(place(ordering.items(), id)));
        return list;
    }

    private static Element pairs(Task.Matching matching, List<String> texts) {
        int left = matching.left().size();
        var list = tag("dl", "pairs");
        for (int i = 0; i < left; i++) {
            var pair = list.appendElement("div");
            pair.appendElement("dt").text(texts.get(i));
            pair.appendElement("dd")
                    .text(texts.get(
                            left + place(matching.right(), matching.key().get(i))));
        }
        return list;
    }

    private static int place(List<Task.Item> items, String id) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
