package kz.zerek.attempt;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of one person about one fact or set came to.
 *
 * @param assignment that was set; null for practice
 * @param revision of the bank that has the subject
 * @param questions how many were asked
 */
public record SubjectResult(@Nullable UUID assignment, long revision, String subject, int questions, Score score) {}
