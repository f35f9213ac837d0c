package kz.zerek.exam;

import static kz.zerek.exam.ExamFixture.GENERATOR;
import static kz.zerek.exam.ExamFixture.questions;
import static kz.zerek.exam.ExamFixture.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.question.Question;
import kz.zerek.question.Quiz;
import kz.zerek.question.Ref;
import kz.zerek.question.Rendered;
import kz.zerek.question.Task;

/** Whether the questions of a form fit each other, as far as words tell. */
final class FormFit {

    private FormFit() {}

    static void assertFits(Form form) {
        assertThat(subjects(form)).doesNotHaveDuplicates();
        var quiz = Quiz.of(GENERATOR, questions(form));
        assertThat(questions(form))
                .allSatisfy(question -> assertThat(quiz.conflict(question)).isEmpty());
        for (var language : Language.values()) assertNoAnswerIsShown(questions(form), language);
    }

    private static void assertNoAnswerIsShown(List<Question> questions, Language language) {
        var rendered = questions.stream()
                .map(question -> GENERATOR.renderer().render(question, language))
                .toList();
        for (int asker = 0; asker < questions.size(); asker++) {
            if (isTruthOrNumber(questions.get(asker))) continue;
            var answer = words(rendered.get(asker).answer());
            for (int teller = 0; teller < questions.size(); teller++)
                if (teller != asker) assertThat(shown(rendered.get(teller))).doesNotContain(answer);
        }
    }

    private static boolean isTruthOrNumber(Question question) {
        var contents = switch (question.task()) {
            case Task.Choice choice -> choice.options().stream().map(Task.Option::content);
            case Task.Entry entry -> Stream.of(entry.key());
            default -> Stream.<Ref>empty();
        };
        return contents.anyMatch(content -> content instanceof Ref.Truth || content instanceof Ref.Value);
    }

    private static String shown(Rendered question) {
        return words(question.stem() + " " + (question.passage() == null ? "" : question.passage()));
    }

    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
