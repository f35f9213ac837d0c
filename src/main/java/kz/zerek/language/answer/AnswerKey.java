package kz.zerek.language.answer;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.PartialDate;

/**
 * What is accepted as the typed answer to one question. Immutable; made once, it judges any number of answers, each in
 * time that is linear in its length.
 */
public abstract sealed class AnswerKey permits NameKey, DateKey, NumberKey {

    /** The most UTF-16 units of an answer that is looked at; a longer one is wrong. */
    public static final int MAX_LENGTH = 1_000;

    AnswerKey() {}

    /**
     * @param typed anything
     * @param language the language in which the question was put
     */
    public final Judgement judge(String typed, Language language) {
        if (typed.length() > MAX_LENGTH) return Judgement.of(Judgement.Reason.TOO_LONG);
        if (isBlank(typed)) return Judgement.of(Judgement.Reason.BLANK);
        return judgeText(typed, language);
    }

    /** Whether a text has no letter and no figure: "?" is as good as nothing. */
    public static boolean isBlank(String typed) {
        return typed.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Judges a text of bearable length with a letter or a figure in it. */
    abstract Judgement judgeText(String typed, Language language);

    /**
     * A name or an acronym. A form without a small letter is taken for an acronym: no typing error is forgiven in it,
     * and a Kazakh case ending after a hyphen («БҰҰ-ға») is ignored.
     *
     * @param accepted the right forms in each language, the preferred one first; a language may have none
     * @param companions other names of the same thing, no answer by themselves but right beside one: «ХЕҰ (Халықаралық
     *     еңбек ұйымы)»
     * @param known what else could be meant: an answer that is nearer to one of these is wrong
     */
    public static AnswerKey ofNames(Localized<List<String>> accepted, Collection<String> companions, KnownNames known) {
        return new NameKey(accepted, companions, known);
    }

    /**
     * A date. A coarser date is incomplete, a finer one is right, and either is wrong if any of its parts contradicts.
     */
    public static AnswerKey ofDate(PartialDate date) {
        return new DateKey(date);
    }

    /** A number, typed in figures or in words, with or without what it counts. */
    public static AnswerKey ofNumber(BigDecimal number) {
        return new NumberKey(number);
    }
}
