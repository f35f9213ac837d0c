package kz.zerek.score.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** When something was, as the school's clock shows it. */
final class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

    private Moments() {}

    static String text(Instant at) {
        return MINUTE.format(at.atZone(ZoneId.systemDefault()));
    }
}
