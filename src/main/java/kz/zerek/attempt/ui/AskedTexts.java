package kz.zerek.attempt.ui;

import kz.zerek.attempt.AnswerText;
import kz.zerek.attempt.AnswerTexts;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptItem;
import org.springframework.stereotype.Component;

/** The words that the result of an attempt shows, too. */
@Component
class AskedTexts implements AnswerTexts {

    private final Asking asking;

    AskedTexts(Asking asking) {
        this.asking = asking;
    }

    @Override
    public AnswerText of(Attempt attempt, AttemptItem item) {
        var language = item.language() == null ? attempt.settings().language() : item.language();
        var asked = asking.ask(attempt, item, language);
        var text = asked.text();
        var given = AnswerParts.of(asked).stream()
                .map(part -> new AnswerText.Part(part.to(), part.text(), part.right()))
                .toList();
        return new AnswerText(
                language,
                text.stem(),
                text.passage(),
                text.passageLanguage(),
                text.textLanguage(),
                given,
                text.answer());
    }
}
