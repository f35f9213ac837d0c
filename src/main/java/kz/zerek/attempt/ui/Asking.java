package kz.zerek.attempt.ui;

import java.util.Optional;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.Generators;
import kz.zerek.attempt.Markings;
import kz.zerek.language.Language;
import kz.zerek.language.answer.Judgement;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.springframework.stereotype.Component;

/** Puts the questions of attempts, and what is said of the answers, into a language. */
@Component
class Asking {

    private final Generators generators;
    private final Markings markings;

    Asking(Generators generators, Markings markings) {
        this.generators = generators;
        this.markings = markings;
    }

    Asked ask(Attempt attempt, AttemptItem item, Language language) {
        var text = generators.of(attempt.bank()).renderer().render(item.question(), language);
        var judgement = judgement(attempt, item).orElse(null);
        return new Asked(item, attempt.settings().feedback(), attempt.bank(), text, judgement);
    }

    private Optional<Judgement> judgement(Attempt attempt, AttemptItem item) {
        return item.mark() != null
                        && item.question().task() instanceof Task.Entry entry
                        && item.response() instanceof Response.Typed(var text)
                ? Optional.of(markings.of(attempt.bank()).judge(entry, text, item.language()))
                : Optional.empty();
    }
}
