package kz.zerek.command;

import java.io.PrintWriter;
import java.util.List;
import kz.zerek.language.Language;
import kz.zerek.question.Generator;
import kz.zerek.question.Question;
import kz.zerek.question.Rendered;
import kz.zerek.question.Task;

/** Questions for reading: the key is marked by an asterisk, what is typed or arranged follows after an arrow. */
record QuestionText(Generator generator, Language language) {

    void print(List<Question> questions, PrintWriter out) {
        for (int i = 0; i < questions.size(); i++) print(i + 1, questions.get(i), out);
    }

    private void print(int number, Question question, PrintWriter out) {
        var rendered = generator.renderer().render(question, language);
        out.printf("%d. %s  [%s %s]%n", number, rendered.stem(), question.kind().key(), question.subject());
        if (rendered.passage() != null) rendered.passage().lines().forEach(line -> out.println("   | " + line));
        switch (question.task()) {
            case Task.Choice choice -> options(choice.options(), rendered, out);
            case Task.Selection selection -> options(selection.options(), rendered, out);
            case Task.Entry _, Task.Ordering _, Task.Matching _ -> {
                rendered.texts().forEach(text -> out.println("     - " + text));
                out.println("     → " + rendered.answer());
            }
        }
        rendered.explanation().lines().forEach(line -> out.println("     = " + line));
        out.println();
    }

    private static void options(List<Task.Option> options, Rendered rendered, PrintWriter out) {
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            out.printf(
                    "   %s %s) %s%n",
                    option.correct() ? "*" : " ", option.id(), rendered.texts().get(i));
        }
    }
}
