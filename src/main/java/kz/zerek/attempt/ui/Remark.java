package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.zerek.language.Judgement;

/** A kind word on how an answer was typed, with the right spelling. */
class Remark extends Paragraph {

    private Remark(Judgement judgement, String key) {
        addClassName("remark");
        setText(
                judgement.spelling() == null
                        ? getTranslation(key)
                        : getTranslation(key, Map.of("spelling", judgement.spelling())));
    }

    /** Empty if there is nothing to say but the verdict. */
    static Optional<Remark> of(Asked asked) {
        return Optional.ofNullable(asked.judgement())
                .flatMap(judgement -> key(judgement.reason()).map(key -> new Remark(judgement, key)));
    }

    private static Optional<String> key(Judgement.Reason reason) {
        return switch (reason) {
            case EXACT, DIFFERENT, BLANK -> Optional.empty();
            case ANOTHER_LANGUAGE,
                    LOOK_ALIKE_LETTERS,
                    RUSSIAN_KEYBOARD,
                    KAZAKH_LATIN,
                    TYPO,
                    FINER_DATE,
                    MONTH_FIRST,
                    COARSER_DATE,
                    UNREADABLE,
                    TOO_LONG ->
                Optional.of(
                        "judgement." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }
}
