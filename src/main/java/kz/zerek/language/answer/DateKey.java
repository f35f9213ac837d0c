package kz.zerek.language.answer;

import java.util.Comparator;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.language.answer.Judgement.Reason;

/** A date as the right answer. */
final class DateKey extends AnswerKey {

    private final PartialDate date;

    DateKey(PartialDate date) {
        this.date = date;
    }

    /** By the kindest of the readings. */
    @Override
    Judgement judgeText(String typed, Language language) {
        return Judgement.of(DateReading.of(typed).stream()
                .map(reading -> reading.against(date))
                .min(Comparator.naturalOrder())
                .orElse(Reason.UNREADABLE));
    }
}
