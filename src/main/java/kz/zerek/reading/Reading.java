package kz.zerek.reading;

import java.time.Instant;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A document that a teacher reads for facts.
 *
 * @param title of the document, and the name of the topic that its facts make
 * @param language in which most of it is written
 * @param version of its text, from 1
 * @param publishedAt when its facts were last given to the bank, or null
 */
public record Reading(
        ReadingId id,
        Localized<String> title,
        Language language,
        int version,
        Instant createdAt,
        @Nullable Instant publishedAt) {}
