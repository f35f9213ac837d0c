package kz.zerek.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import kz.zerek.bank.Document;
import kz.zerek.language.Language;
import kz.zerek.question.Evidence;
import kz.zerek.question.Generator;
import kz.zerek.question.Question;
import kz.zerek.question.Rendered;
import kz.zerek.question.Task;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questions as a JSON array, one a line. {@code options} holds what is chosen from, else it is empty; {@code items} what
 * is put in order, with its place from 1; {@code pairs} what is matched; {@code others} what matches nothing. {@code
 * source} is what the answer rests on; if that is more than one sentence, {@code sources} holds all of it.
 */
final class QuestionJson {

    private static final JsonMapper JSON = new JsonMapper();

    private final Generator generator;
    private final Language language;

    QuestionJson(Generator generator, Language language) {
        this.generator = generator;
        this.language = language;
    }

    void print(List<Question> questions, PrintWriter out) {
        out.println("[");
        for (int i = 0; i < questions.size(); i++)
            out.println(JSON.writeValueAsString(node(questions.get(i))) + (i < questions.size() - 1 ? "," : ""));
        out.println("]");
    }

    private ObjectNode node(Question question) {
        var rendered = generator.renderer().render(question, language);
        var node = JSON.createObjectNode()
                .put("id", question.id())
                .put("kind", question.kind().key())
                .put("fact", question.subject())
                .put("difficulty", question.difficulty().key())
                .put("lang", language.code())
                .put("stem", stem(rendered));
        task(question, rendered, node);
        node.put("answer", rendered.answer()).put("explanation", rendered.explanation());
        var sources = sources(question);
        node.set("source", sources.getFirst());
        if (sources.size() > 1) node.putArray("sources").addAll(sources);
        return node;
    }

    private static String stem(Rendered rendered) {
        return rendered.passage() == null ? rendered.stem() : rendered.stem() + "\n" + rendered.passage();
    }

    private static void task(Question question, Rendered rendered, ObjectNode node) {
        var options = node.putArray("options");
        switch (question.task()) {
            case Task.Choice choice -> options(choice.options(), rendered, options);
            case Task.Selection selection -> options(selection.options(), rendered, options);
            case Task.Entry _ -> {}
            case Task.Ordering ordering -> items(ordering, rendered, node.putArray("items"));
            case Task.Matching matching -> pairs(matching, rendered, node);
        }
    }

    private static void options(List<Task.Option> options, Rendered rendered, ArrayNode array) {
        for (int i = 0; i < options.size(); i++)
            array.addObject()
                    .put("id", options.get(i).id())
                    .put("text", rendered.texts().get(i))
                    .put("correct", options.get(i).correct());
    }

    private static void items(Task.Ordering ordering, Rendered rendered, ArrayNode array) {
        for (int i = 0; i < ordering.items().size(); i++) {
            var id = ordering.items().get(i).id();
            array.addObject()
                    .put("id", id)
                    .put("text", rendered.texts().get(i))
                    .put("place", ordering.key().indexOf(id) + 1);
        }
    }

    private static void pairs(Task.Matching matching, Rendered rendered, ObjectNode node) {
        var pairs = node.putArray("pairs");
        int lefts = matching.left().size();
        var rights = matching.right().stream().map(Task.Item::id).toList();
        for (int i = 0; i < lefts; i++)
            pairs.addObject()
                    .put("left", rendered.texts().get(i))
                    .put(
                            "right",
                            rendered.texts()
                                    .get(lefts + rights.indexOf(matching.key().get(i))));
        var others = node.putArray("others");
        for (int i = 0; i < rights.size(); i++)
            if (!matching.key().contains(rights.get(i)))
                others.add(rendered.texts().get(lefts + i));
    }

    /** A node for each sentence, or for a document whose text is not held. */
    private List<ObjectNode> sources(Question question) {
        return Evidence.of(generator.bank(), question).sources().stream()
                .flatMap(source -> source.passages().isEmpty()
                        ? Stream.of(source(source.document(), null))
                        : source.passages().stream().map(passage -> source(source.document(), passage.text())))
                .toList();
    }

    private ObjectNode source(Document document, @Nullable String text) {
        return JSON.createObjectNode()
                .put("text", text)
                .put("lang", document.language().code())
                .put("document", document.id())
                .put("title", document.title().in(language))
                .put("address", document.address());
    }
}
