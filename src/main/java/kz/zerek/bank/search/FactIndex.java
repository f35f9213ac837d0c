package kz.zerek.bank.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Subject;
import kz.zerek.language.Language;
import kz.zerek.language.answer.FoldedWords;

/**
 * All facts and sets of one bank, to be found by words and shown in order. Immutable and safe for threads. To make one
 * takes seconds for tens of thousands of facts, {@linkplain #after one of a bank that differs little} milliseconds.
 */
public final class FactIndex {

    /** Of more changes than that an index is made anew. */
    private static final int MOST_CHANGES = 1_000;

    private final Bank bank;

    /** Those that are shown, and those of earlier banks. */
    private final List<Entry> entries;

    private final BitSet shown;

    /** Of the first entries. */
    private final Postings postings;

    private final int first;

    /** Of those that came since. */
    private final Postings latest;

    private final Orders orders;

    private FactIndex(
            Bank bank,
            List<Entry> entries,
            BitSet shown,
            Postings postings,
            int first,
            Postings latest,
            Orders orders) {
        this.bank = bank;
        this.entries = entries;
        this.shown = shown;
        this.postings = postings;
        this.first = first;
        this.latest = latest;
        this.orders = orders;
    }

    public static FactIndex of(Bank bank) {
        var texts = new SubjectTexts(bank);
        var entries = bank.subjects().stream().map(texts::entry).toList();
        var shown = new BitSet();
        shown.set(0, entries.size());
        var postings = new Postings(0, entries.size(), number -> texts.words(entries.get(number)));
        return new FactIndex(bank, entries, shown, postings, entries.size(), Postings.NONE, Orders.of(bank, entries));
    }

    /** The index of another bank: made quickly of this one if they share most of their facts. */
    public FactIndex after(Bank next) {
        var known = HashMap.<String, Integer>newHashMap(entries.size());
        shown.stream().forEach(number -> known.put(entries.get(number).subject().id(), number));
        var texts = new SubjectTexts(next);
        var all = new ArrayList<>(entries);
        var kept = new BitSet();
        for (var subject : next.subjects()) {
            var number = known.get(subject.id());
            boolean isKept = number != null && entries.get(number).isOf(subject, texts.others(subject));
            kept.set(isKept ? number : all.size());
            if (!isKept) all.add(texts.entry(subject));
            if (all.size() > first + MOST_CHANGES) return of(next);
        }
        if (kept.cardinality() + MOST_CHANGES < all.size()) return of(next);
        var since =
                new Postings(first, all.size(), number -> kept.get(number) ? texts.words(all.get(number)) : Set.of());
        return new FactIndex(next, all, kept, postings, first, since, orders.after(next, all));
    }

    public Bank bank() {
        return bank;
    }

    /** What a list shows of a fact or set, also of one that is in no index yet. */
    public static String text(Bank bank, Subject subject, Language reader) {
        return new SubjectTexts(bank).entry(subject).text().in(reader);
    }

    /** A page of what a query finds. */
    public FactPage<Boolean> search(FactQuery query, Language reader) {
        return search(query, reader, _ -> true, _ -> true);
    }

    /**
     * A page of what a query finds, where the caller knows something else of facts and sets, such as whether they were
     * reviewed.
     *
     * @param attribute what the caller knows; it is asked of all that the query finds
     * @param fits which of them are shown
     */
    public <A> FactPage<A> search(FactQuery query, Language reader, Function<Subject, A> attribute, Predicate<A> fits) {
        var matching = matching(query.text());
        var rows = new ArrayList<FactRow<A>>();
        int count = 0;
        for (int number : orders.order(query.sort(), query.descending(), reader)) {
            if (!matching.get(number)) continue;
            var entry = entries.get(number);
            if (!entry.fits(query)) continue;
            var known = attribute.apply(entry.subject());
            if (!fits.test(known)) continue;
            if (count >= query.offset() && rows.size() < query.limit()) rows.add(row(entry, reader, known));
            count++;
        }
        return new FactPage<>(rows, count);
    }

    private BitSet matching(String text) {
        var matching = (BitSet) shown.clone();
        for (var word : Set.copyOf(FoldedWords.of(text))) {
            var found = new BitSet(entries.size());
            postings.add(word, found);
            latest.add(word, found);
            matching.and(found);
        }
        return matching;
    }

    private <A> FactRow<A> row(Entry entry, Language reader, A attribute) {
        var subject = entry.subject();
        return new FactRow<>(
                subject.id(),
                entry.kind(),
                entry.text().in(reader),
                subject.topic(),
                bank.topic(subject.topic()).name().in(reader),
                entry.date(),
                bank.document(subject.source().document()).title().in(reader),
                entry.languages(),
                attribute);
    }
}
