package kz.zerek.bank;

import java.util.List;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A short name and what it stands for.
 *
 * @param shortName the acronym in each language
 * @param longName the full name in each language, or null if the source gives none: none is invented
 * @param about what the body is, as a noun phrase that gives no word of the name away, or null
 * @param others further forms of either name that are right too, by language: never distractors, always accepted
 * @param lures false full names that the acronym could stand for, as many in each language, or null: what it stands for is
 *     then not asked
 */
public record AcronymFact(
        String id,
        String topic,
        Localized<String> shortName,
        @Nullable Localized<String> longName,
        @Nullable Localized<String> about,
        Localized<List<String>> others,
        @Nullable Localized<List<String>> lures,
        List<Detail> details,
        Citation source,
        @Nullable Localized<String> note)
        implements Fact {

    public AcronymFact {
        others = others.map(List::copyOf);
        lures = lures == null ? null : lures.map(List::copyOf);
        details = List.copyOf(details);
    }
}
