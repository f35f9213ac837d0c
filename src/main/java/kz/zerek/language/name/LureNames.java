package kz.zerek.language.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.WordFile;

/**
 * False full names of an acronym, so that the letters do not give the true one away: every word keeps its initial, its
 * grammatical form and its kind. All lures of a name change the same words of it (one, or two where one gives too
 * few), so that the true name is not the one the others have most in common with.
 *
 * <p>The words come from the lists {@code language/name-words-*.txt}, which also name the real organisations that are
 * never offered.
 */
public final class LureNames {

    /** Bounds of a lure's length, as a share of the true name's: no option is twice as long as another. */
    private static final double SHORTEST = 0.71;

    private static final double LONGEST = 1.4;

    /** Three good lures are worth more than six, half of them far-fetched. */
    private static final int ENOUGH = 3;

    private final Localized<NameSlots> slots;
    private final Set<String> realNames;

    public LureNames() {
        var files = Localized.of(language -> WordFile.read("name-words-" + language.code() + ".txt"));
        slots = new Localized<>(
                new NameSlots(new KazakhNameWords(files.kk()), files.kk().section("fixed"), false),
                new NameSlots(new RussianNameWords(files.ru()), files.ru().section("fixed"), false),
                new NameSlots(new EnglishNameWords(files.en()), files.en().section("fixed"), true));
        realNames = files.stream()
                .flatMap(file -> file.section("real").stream())
                .map(NameText::key)
                .collect(Collectors.toSet());
    }

    /**
     * At most {@code count} false names, always the same for the same arguments: fewer, or none, if the lists have no
     * more that are near enough.
     *
     * @param shortName the acronym, which only varies the choice of words
     */
    public List<String> of(String shortName, String longName, Language language, int count) {
        var found = slots.in(language).of(longName).stream()
                .map(slot -> slot.shuffled(shortName))
                .toList();
        var best = List.<String>of();
        for (var changed : changes(found)) {
            var lures = lures(longName, changed);
            if (lures.size() > best.size()) best = lures;
            if (best.size() >= Math.min(count, ENOUGH)) break;
        }
        return best.subList(0, Math.min(count, best.size()));
    }

    /** Each word alone, the most specific first, then each two. */
    private static List<List<NameSlot>> changes(List<NameSlot> slots) {
        var singles = slots.stream().map(List::of);
        var pairs = IntStream.range(0, slots.size())
                .boxed()
                .flatMap(i -> slots.stream()
                        .skip(i + 1L)
                        .filter(other -> other.start() != slots.get(i).start())
                        .map(other -> List.of(slots.get(i), other)));
        return Stream.concat(singles, pairs).toList();
    }

    private List<String> lures(String name, List<NameSlot> changed) {
        var size = changed.stream().mapToInt(s -> s.words().size()).max().orElse(0);
        var lures = new LinkedHashSet<String>();
        // Along the diagonals of the table, so that the first lures have no changed word in common.
        for (var shift = 0; shift < (changed.size() == 1 ? 1 : size); shift++)
            for (var i = 0; i < size; i++) lures.add(lure(name, changed, i, shift));
        lures.removeIf(lure -> realNames.contains(NameText.key(lure))
                || lure.length() < SHORTEST * name.length()
                || lure.length() > LONGEST * name.length());
        return List.copyOf(lures);
    }

    private static String lure(String name, List<NameSlot> changed, int row, int shift) {
        var lure = new StringBuilder(name);
        var ordered = new ArrayList<>(changed);
        ordered.sort(Comparator.comparingInt(NameSlot::start).reversed());
        for (var i = 0; i < ordered.size(); i++) {
            var slot = ordered.get(i);
            lure.replace(
                    slot.start(),
                    slot.end(),
                    slot.words().get((row + i * shift) % slot.words().size()));
        }
        return lure.toString();
    }
}
