package kz.zerek.reading.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** Things that one short form is held to stand for. None has as many, and each is compared with each. */
    private static final int MOST = 50;

    private final Map<String, Map<Meaning, List<String>>> byShortForm = new HashMap<>();

    private record Meaning(@Nullable String longForm) {}

    void add(String id, Claim.Named claim) {
        var meanings = byShortForm.computeIfAbsent(key(claim.shortForm()), _ -> new LinkedHashMap<>());
        var meaning = new Meaning(claim.longForm());
        if (meanings.size() < MOST || meanings.containsKey(meaning))
            meanings.computeIfAbsent(meaning, _ -> new ArrayList<>()).add(id);
    }

    private static String key(String shortForm) {
        return SIGNS.matcher(PlainText.lowerCase(shortForm)).replaceAll("");
    }

    /** A short form may stand for several things: where one of them is meant the others are no contradiction. */
    Stream<Match> matches(Claim.Named claim) {
        var held = byShortForm.getOrDefault(key(claim.shortForm()), Map.of());
        var same =
                held.keySet().stream().filter(meaning -> isSame(meaning, claim)).toList();
        var kind = same.isEmpty() ? Match.Kind.OTHER_NAME : Match.Kind.SAME;
        return (same.isEmpty() ? held.keySet() : same)
                .stream().flatMap(meaning -> held.get(meaning).stream()).map(id -> new Match(kind, id));
    }

    private static boolean isSame(Meaning meaning, Claim.Named claim) {
        var one = claim.longForm();
        var other = meaning.longForm();
        if (one == null || other == null) return true;
        return Organisations.known().areSame(one, other, claim.language());
    }
}
