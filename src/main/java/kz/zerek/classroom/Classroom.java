package kz.zerek.classroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A class: whoever is taught together.
 *
 * @param code with which anyone may join; null if nobody may
 */
public record Classroom(ClassId id, String name, @Nullable String code, Instant createdAt) {}
