package kz.zerek.language.answer;

import kz.zerek.language.answer.Judgement.Reason;

/** How near a typed name is to a known one, the nearest first. */
enum Match {
    EXACT(Reason.EXACT),
    LOOK_ALIKE(Reason.LOOK_ALIKE_LETTERS),
    KEYBOARD(Reason.RUSSIAN_KEYBOARD),
    LATIN(Reason.KAZAKH_LATIN),
    TYPO(Reason.TYPO),
    NONE(Reason.DIFFERENT);

    private final Reason reason;

    Match(Reason reason) {
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    boolean isNearerThan(Match other) {
        return compareTo(other) < 0;
    }
}
