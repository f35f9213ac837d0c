package kz.zerek.attempt.ui;

import java.util.Optional;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.language.Language;
import kz.zerek.language.answer.Judgement;
import kz.zerek.question.Generators;
import kz.zerek.question.Markings;
import kz.zerek.question.Ref;
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
        var renderer = generators.of(attempt.bank()).renderer();
        var chosen = wrongChoice(item).flatMap(option -> renderer.explain(item.question(), option, language));
        return new Asked(
                item,
                attempt.settings().feedback(),
                attempt.bank(),
                renderer.render(item.question(), language),
                judgement(attempt, item).orElse(null),
                chosen.orElse(null));
    }

    private static Optional<Ref> wrongChoice(AttemptItem item) {
        if (item.mark() == null
                || !(item.question().task() instanceof Task.Choice(var options))
                || !(item.response() instanceof Response.Chosen(var id))) return Optional.empty();
        return options.stream()
                .filter(option -> option.id().equals(id) && !option.correct())
                .map(Task.Option::content)
                .findFirst();
    }

    private Optional<Judgement> judgement(Attempt attempt, AttemptItem item) {
        return item.mark() != null
                        && item.question().task() instanceof Task.Entry entry
                        && item.response() instanceof Response.Typed(var text)
                ? Optional.of(markings.of(attempt.bank()).judge(entry, text, item.language()))
                : Optional.empty();
    }
}
