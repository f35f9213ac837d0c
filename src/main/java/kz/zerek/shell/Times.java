package kz.zerek.shell;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times as people read and type them, in the zone of the school, which is that of the server. */
public final class Times {

    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** By how much it differs from universal time, such as {@code UTC+5}. */
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("O", Locale.ROOT);

    private Times() {}

    public static String text(Instant time) {
        return local(time).format(READ);
    }

    /** Where it tells two apart that may have come within one minute. */
    public static String exact(Instant time) {
        return local(time).format(EXACT);
    }

    /** For who may be in another zone. */
    public static String textWithZone(Instant time) {
        return text(time) + " (" + zone(time) + ")";
    }

    /** The zone of the school, as it is at a time. */
    public static String zone(Instant time) {
        return zone(time.atZone(ZoneId.systemDefault()));
    }

    static String zone(ZonedDateTime time) {
        return OFFSET.format(time).replace("GMT", "UTC");
    }

    public static String day(Instant time) {
        return local(time).format(DAY);
    }

    /** As a field for a time has it; empty for none. */
    public static String field(@Nullable Instant time) {
        return time == null ? "" : local(time).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** @throws DateTimeParseException if it is no time */
    public static Optional<Instant> read(String field) {
        if (field.isBlank()) return Optional.empty();
        return Optional.of(
                LocalDateTime.parse(field).atZone(ZoneId.systemDefault()).toInstant());
    }

    private static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneId.systemDefault());
    }
}
