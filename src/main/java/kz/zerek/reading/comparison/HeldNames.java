package kz.zerek.reading.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zerek.extraction.lexicon.Organisations;
import kz.zerek.language.answer.PlainText;
import org.jspecify.annotations.Nullable;

/** The short forms that are held in one language. */
final class HeldNames {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<Entry>> byShortForm = new HashMap<>();

    private record Entry(String id, @Nullable String longForm) {}

    void add(String id, Claim.Named claim) {
        byShortForm
                .computeIfAbsent(key(claim.shortForm()), key -> new ArrayList<>())
                .add(new Entry(id, claim.longForm()));
    }

    private static String key(String shortForm) {
        return SIGNS.matcher(PlainText.lowerCase(shortForm)).replaceAll("");
    }

    /** A short form may stand for several things: where one of them is meant the others are no contradiction. */
    Stream<Match> matches(Claim.Named claim) {
        var held = byShortForm.getOrDefault(key(claim.shortForm()), List.of());
        var same = held.stream().filter(entry -> isSame(entry, claim)).toList();
        return same.isEmpty()
                ? held.stream().map(entry -> new Match(Match.Kind.OTHER_NAME, entry.id()))
                : same.stream().map(entry -> new Match(Match.Kind.SAME, entry.id()));
    }

    private static boolean isSame(Entry entry, Claim.Named claim) {
        var one = claim.longForm();
        var other = entry.longForm();
        if (one == null || other == null) return true;
        return Organisations.known().areSame(one, other, claim.language());
    }
}
