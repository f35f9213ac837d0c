package kz.zerek.language;

import kz.zerek.language.Judgement.Reason;

/** A date as the right answer. */
record DateKey(PartialDate date) implements AnswerKey {

    @Override
    public Judgement judgeText(String typed, Language language) {
        var readings = DateReading.of(typed);
        if (readings.isEmpty()) return Judgement.of(Reason.UNREADABLE);
        return Judgement.of(readings.stream()
                .map(reading -> reading.against(date))
                .min(DateKey::kinder)
                .orElse(Reason.UNREADABLE));
    }

    private static int kinder(Reason a, Reason b) {
        return a.compareTo(b);
    }
}
