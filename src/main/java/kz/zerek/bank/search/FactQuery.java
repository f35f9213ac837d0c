package kz.zerek.bank.search;

import java.util.Set;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a list of facts and sets is to show.
 *
 * @param text words, in any of the languages, each of which begins a word of what is shown; empty for all
 * @param topics ids; empty for all
 * @param kinds empty for all
 * @param with languages in which it has wordings
 * @param without languages in which it has none
 * @param document the id of its source; null for any
 * @param descending from the last to the first; what has no date is last either way
 * @param offset how many are passed over
 * @param limit how many are shown at most
 */
public record FactQuery(
        String text,
        Set<String> topics,
        Set<SubjectKind> kinds,
        Set<Language> with,
        Set<Language> without,
        @Nullable String document,
        Sort sort,
        boolean descending,
        int offset,
        int limit) {

    /** A longer text is cut: nobody looks for more words. */
    static final int LONGEST_TEXT = 200;

    /** By text in the alphabet of the reader's language; those of one date or topic are sorted by text. */
    public enum Sort {
        TEXT,
        DATE,
        TOPIC
    }

    public FactQuery {
        if (offset < 0 || limit < 0) throw new IllegalArgumentException("no page: " + offset + ", " + limit);
        if (text.length() > LONGEST_TEXT) text = text.substring(0, LONGEST_TEXT);
        topics = Set.copyOf(topics);
        kinds = Set.copyOf(kinds);
        with = Set.copyOf(with);
        without = Set.copyOf(without);
    }

    /** All facts and sets, sorted by text, a page of them from the first. */
    public static FactQuery all(int limit) {
        return new FactQuery("", Set.of(), Set.of(), Set.of(), Set.of(), null, Sort.TEXT, false, 0, limit);
    }

    public FactQuery withText(String other) {
        return new FactQuery(other, topics, kinds, with, without, document, sort, descending, offset, limit);
    }

    public FactQuery withTopics(Set<String> others) {
        return new FactQuery(text, others, kinds, with, without, document, sort, descending, offset, limit);
    }

    public FactQuery withKinds(Set<SubjectKind> others) {
        return new FactQuery(text, topics, others, with, without, document, sort, descending, offset, limit);
    }

    public FactQuery withLanguages(Set<Language> has, Set<Language> lacks) {
        return new FactQuery(text, topics, kinds, has, lacks, document, sort, descending, offset, limit);
    }

    public FactQuery withDocument(@Nullable String other) {
        return new FactQuery(text, topics, kinds, with, without, other, sort, descending, offset, limit);
    }

    public FactQuery sortedBy(Sort other, boolean fromTheLast) {
        return new FactQuery(text, topics, kinds, with, without, document, other, fromTheLast, offset, limit);
    }

    public FactQuery page(int from, int most) {
        return new FactQuery(text, topics, kinds, with, without, document, sort, descending, from, most);
    }
}
