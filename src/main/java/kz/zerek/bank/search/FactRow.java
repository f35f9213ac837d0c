package kz.zerek.bank.search;

import java.util.Set;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a fact or set, in the language of its reader.
 *
 * @param id of the fact or set
 * @param text what it says, without a full stop
 * @param topic the id of its topic
 * @param date of an event, or when something was proposed; null if it has none
 * @param source the title of its document
 * @param languages in which it has wordings
 * @param attribute what the caller knows of it
 */
public record FactRow<A>(
        String id,
        SubjectKind kind,
        String text,
        String topic,
        String topicName,
        @Nullable PartialDate date,
        String source,
        Set<Language> languages,
        A attribute) {}
