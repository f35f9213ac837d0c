package kz.zerek.language;

import java.math.BigDecimal;
import kz.zerek.language.Judgement.Reason;

/** A number as the right answer. */
record NumberKey(BigDecimal number) implements AnswerKey {

    @Override
    public Judgement judgeText(String typed, Language language) {
        return Judgement.of(Reason.UNREADABLE);
    }
}
