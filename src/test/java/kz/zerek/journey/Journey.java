package kz.zerek.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in a browser. They take a {@link Visitor} for each person in the story, or the {@link Stage} itself. Without a
 * browser they are skipped, but with {@code CI=true} they fail.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("journey")
@ExtendWith(JourneyExtension.class)
@interface Journey {}
