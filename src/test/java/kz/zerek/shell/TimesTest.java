package kz.zerek.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({"Asia/Almaty, UTC+5", "Asia/Kolkata, UTC+5:30", "UTC, UTC", "America/Caracas, UTC-4"})
    void names_the_zone_by_how_much_it_differs_from_universal_time(ZoneId zone, String name) {
        assertEquals(name, Times.zone(LocalDateTime.of(2026, 11, 28, 9, 0).atZone(zone)));
    }
}
