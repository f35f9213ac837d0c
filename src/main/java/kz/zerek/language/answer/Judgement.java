package kz.zerek.language.answer;

import org.jspecify.annotations.Nullable;

/**
 * What a typed answer is worth, and why.
 *
 * @param spelling the right spelling, to be shown kindly where the typed one was merely accepted; null if nothing was
 *     accepted, and for dates and numbers
 */
public record Judgement(Reason reason, @Nullable String spelling) {

    public enum Verdict {
        RIGHT,
        /** Nothing wrong is said, but less than was asked. */
        INCOMPLETE,
        WRONG,
        /** Nothing was typed. */
        EMPTY
    }

    /** The kindest first. */
    public enum Reason {
        /** As expected, but for capitals, spaces, quotation marks, a case ending and the like. */
        EXACT(Verdict.RIGHT),
        /** The right answer in a language other than the one asked in. */
        ANOTHER_LANGUAGE(Verdict.RIGHT),
        /** Some letters are those of another script that look the same. */
        LOOK_ALIKE_LETTERS(Verdict.RIGHT),
        /** Kazakh typed with the letters of the Russian keyboard. */
        RUSSIAN_KEYBOARD(Verdict.RIGHT),
        /** Kazakh in Latin letters. */
        KAZAKH_LATIN(Verdict.RIGHT),
        /** One letter is wrong, missing, added or swapped with its neighbour. */
        TYPO(Verdict.RIGHT),
        /** More than was asked, all of it right: the day where the year was asked. */
        FINER_DATE(Verdict.RIGHT),
        /** A date in figures with a slash, right if the month stands first. */
        MONTH_FIRST(Verdict.RIGHT),
        /** A part of the date is missing; the rest is right. */
        COARSER_DATE(Verdict.INCOMPLETE),
        DIFFERENT(Verdict.WRONG),
        /** No date, or no number, can be read in it. */
        UNREADABLE(Verdict.WRONG),
        /** Longer than {@link AnswerKey#MAX_LENGTH}: not looked at. */
        TOO_LONG(Verdict.WRONG),
        BLANK(Verdict.EMPTY);

        private final Verdict verdict;

        Reason(Verdict verdict) {
            this.verdict = verdict;
        }

        public Verdict verdict() {
            return verdict;
        }
    }

    static Judgement of(Reason reason) {
        return new Judgement(reason, null);
    }

    public Verdict verdict() {
        return reason.verdict();
    }
}
