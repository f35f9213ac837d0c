package kz.zerek.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.extraction.Extractor;
import kz.zerek.extraction.Find;
import kz.zerek.extraction.Span;
import kz.zerek.reading.Candidate.Change;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.change.FindChanges;
import kz.zerek.reading.change.TextChange;

/** The candidates of a reading when its document has changed: those that are known, as they are now, and new ones. */
final class NextVersion {

    private record Name(Draft.Kind kind, Span span) {}

    private final int version;
    private final TextChange change;
    private final List<Candidate> known = new ArrayList<>();
    private final List<Candidate> added;
    private final int reopened;

    /**
     * @param candidates all of the reading
     * @param before the newest text so far
     * @param bank what it knows is referred to
     */
    NextVersion(Reading reading, List<Candidate> candidates, String before, String after, Bank bank) {
        version = reading.version() + 1;
        change = TextChange.between(before, after);
        var maker = new CandidateMaker(after, version, reading.language(), bank);
        var old = Extractor.extract(before, null).finds();
        var finds = Extractor.extract(after, null).finds();
        var changes = FindChanges.between(old, finds, change);
        var left = current(reading, candidates);
        var more = new ArrayList<Integer>(changes.added());
        for (var pair : changes.pairs()) {
            var candidate =
                    Optional.ofNullable(left.get(name(old.get(pair.before())))).map(Deque::poll);
            var discovery = maker.discovery(finds.get(pair.after()));
            candidate
                    .map(one -> pair.changed() ? one.changedTo(discovery) : one.moved(discovery.place()))
                    .ifPresentOrElse(known::add, () -> more.add(pair.after()));
        }
        var carried = carry(left.values().stream().flatMap(Deque::stream).toList());
        var fresh = more.stream()
                .sorted()
                .map(finds::get)
                .filter(find -> !carried.contains(name(find)))
                .toList();
        var gone = gone(candidates);
        added = maker.candidates(
                fresh.stream()
                        .filter(find -> !comesBack(maker.discovery(find), gone))
                        .toList(),
                candidates.size() + 1,
                Change.ADDED);
        reopened = reopened(candidates);
    }

    private int reopened(List<Candidate> candidates) {
        var accepted = candidates.stream()
                .filter(candidate -> candidate.state() == State.ACCEPTED)
                .map(Candidate::number)
                .collect(Collectors.toSet());
        return (int) known.stream()
                .filter(candidate -> candidate.isUndecided() && accepted.contains(candidate.number()))
                .count();
    }

    /** Those that stand in the newest text so far. */
    private static Map<Name, Deque<Candidate>> current(Reading reading, List<Candidate> candidates) {
        var current = new LinkedHashMap<Name, Deque<Candidate>>();
        for (var candidate : candidates) {
            if (candidate.place().version() != reading.version()) continue;
            var name = new Name(candidate.kind(), candidate.place().span());
            current.computeIfAbsent(name, _ -> new ArrayDeque<>(1)).add(candidate);
        }
        return current;
    }

    private static Name name(Find find) {
        return new Name(Drafting.kind(find), find.span());
    }

    /**
     * What was found by the rules of an earlier Zerek, and would not be found now, is gone only if the text is.
     *
     * @return those that are not gone
     */
    private Set<Name> carry(List<Candidate> left) {
        var carried = new HashSet<Name>();
        for (var candidate : left) {
            var place = moved(candidate.place());
            known.add(place.map(candidate::moved).orElseGet(candidate::gone));
            place.ifPresent(there -> carried.add(new Name(candidate.kind(), there.span())));
        }
        return carried;
    }

    /** By what was found. */
    private Map<Draft, Deque<Candidate>> gone(List<Candidate> candidates) {
        var gone = new HashMap<Draft, Deque<Candidate>>();
        var lost = known.stream().filter(candidate -> candidate.change() == Change.GONE);
        var before = candidates.stream()
                .filter(candidate ->
                        candidate.change() == Change.GONE && candidate.place().version() < version - 1);
        Stream.concat(lost, before)
                .forEach(candidate -> gone.computeIfAbsent(candidate.found(), _ -> new ArrayDeque<>(1))
                        .add(candidate));
        return gone;
    }

    /** What was in an older version, or elsewhere in the last one, keeps what was decided on it. */
    private boolean comesBack(Discovery discovery, Map<Draft, Deque<Candidate>> gone) {
        var candidate = Optional.ofNullable(gone.get(discovery.said())).map(Deque::poll);
        candidate.ifPresent(one -> {
            known.removeIf(other -> other.number() == one.number());
            known.add(one.back(discovery.place()));
        });
        return candidate.isPresent();
    }

    private Optional<Place> moved(Place place) {
        return change.moved(place.span())
                .flatMap(span -> change.moved(place.sentence()).map(sentence -> new Place(version, span, sentence)));
    }

    /** Those that were there before, as they are now; what is gone keeps its place in the older text. */
    List<Candidate> known() {
        return known;
    }

    List<Candidate> added() {
        return added;
    }

    /** How many of those that were accepted are to be decided again. */
    int reopened() {
        return reopened;
    }
}
