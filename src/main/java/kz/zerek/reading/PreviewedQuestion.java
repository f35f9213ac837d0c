package kz.zerek.reading;

import kz.zerek.language.Localized;
import kz.zerek.question.Question;
import kz.zerek.question.Rendered;
import kz.zerek.question.Renderer;

/** A question that a candidate would give, in each language. */
public record PreviewedQuestion(Question question, Localized<Rendered> rendered) {

    static PreviewedQuestion of(Question question, Renderer renderer) {
        return new PreviewedQuestion(question, Localized.of(language -> renderer.render(question, language)));
    }
}
