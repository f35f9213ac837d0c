package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.zerek.language.answer.Judgement;
import org.jsoup.nodes.Element;

/** A kind word on how an answer was typed, with the right spelling. */
final class Remark {

    private Remark() {}

    /** Empty if there is nothing to say but the verdict. */
    static Optional<Element> of(Asked asked) {
        return Optional.ofNullable(asked.judgement())
                .flatMap(judgement ->
                        key(judgement.reason()).map(key -> tag("p", "remark", text(asked, key, judgement))));
    }

    private static String text(Asked asked, String key, Judgement judgement) {
        return judgement.spelling() == null
                ? asked.words(key)
                : asked.words(key, Map.of("spelling", judgement.spelling()));
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
