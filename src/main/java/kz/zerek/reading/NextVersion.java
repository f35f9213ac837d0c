package kz.zerek.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zerek.bank.Bank;
import kz.zerek.extraction.Extractor;
import kz.zerek.extraction.Find;
import kz.zerek.extraction.Span;
import kz.zerek.reading.Candidate.Change;
import kz.zerek.reading.change.FindChanges;
import kz.zerek.reading.change.TextChange;

/** The candidates of a reading when its document has changed: those that are known, as they are now, and new ones. */
final class NextVersion {

    private record Name(Draft.Kind kind, Span span) {}

    private final TextChange change;
    private final List<Find> finds;
    private final Finds drafting;
    private final List<Candidate> known = new ArrayList<>();
    private final List<Candidate> added = new ArrayList<>();

    /**
     * @param candidates all of the reading
     * @param before the newest text so far
     * @param bank what it knows is referred to
     */
    NextVersion(Reading reading, List<Candidate> candidates, String before, String after, Bank bank) {
        change = TextChange.between(before, after);
        finds = Extractor.extract(after, null).finds();
        drafting = new Finds(after, reading.version() + 1, reading.language(), bank);
        var old = Extractor.extract(before, null).finds();
        var changes = FindChanges.between(old, finds, change);
        var current = current(reading, candidates);
        for (var pair : changes.pairs()) {
            var candidate = current.remove(name(old.get(pair.before())));
            if (candidate == null) add(pair.after(), candidates.size());
            else known.add(pair.changed() ? changed(candidate, pair.after()) : same(candidate, pair.after()));
        }
        current.values().forEach(candidate -> known.add(candidate.gone()));
        changes.added().forEach(find -> add(find, candidates.size()));
    }

    /** Those that stand in the newest text so far. */
    private static Map<Name, Candidate> current(Reading reading, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.place().version() == reading.version())
                .collect(Collectors.toMap(
                        candidate ->
                                new Name(candidate.kind(), candidate.place().span()),
                        Function.identity(),
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    private static Name name(Find find) {
        return new Name(Drafting.kind(find), find.span());
    }

    private void add(int find, int before) {
        added.add(drafting.candidate(finds.get(find), before + added.size() + 1, Change.ADDED));
    }

    private Candidate same(Candidate candidate, int find) {
        return candidate.moved(drafting.candidate(finds.get(find), candidate.number(), Change.SAME));
    }

    private Candidate changed(Candidate candidate, int find) {
        return candidate.changedTo(drafting.candidate(finds.get(find), candidate.number(), Change.CHANGED));
    }

    /** Those that were there before, as they are now; what is gone keeps its place in the older text. */
    List<Candidate> known() {
        return known;
    }

    List<Candidate> added() {
        return added;
    }
}
