package kz.zerek.language.answer;

import java.math.BigDecimal;
import java.util.Set;
import kz.zerek.language.Language;
import kz.zerek.language.answer.Judgement.Reason;

/** A number as the right answer. */
final class NumberKey extends AnswerKey {

    private final BigDecimal number;
    private final Set<String> inWords;

    NumberKey(BigDecimal number) {
        this.number = number;
        this.inWords = NumberWords.of(number);
    }

    @Override
    Judgement judgeText(String typed, Language language) {
        var text = PlainText.lowerCase(typed);
        if (text.chars().noneMatch(Character::isDigit)) return Judgement.of(words(NumberWords.withoutUnits(text)));
        var readings = NumberReading.of(text);
        if (readings.isEmpty()) return Judgement.of(Reason.UNREADABLE);
        boolean right = readings.stream().anyMatch(reading -> reading.compareTo(number) == 0);
        return Judgement.of(right ? Reason.EXACT : Reason.DIFFERENT);
    }

    private Reason words(String letters) {
        if (inWords.contains(letters)) return Reason.EXACT;
        return NumberWords.areOfNumber(letters) ? Reason.DIFFERENT : Reason.UNREADABLE;
    }
}
