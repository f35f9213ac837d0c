package kz.zerek.language.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zerek.language.WordFile;

/**
 * The past forms of English verbs and what they are forms of, from two lexicons: irregular verbs with their forms,
 * regular verbs by their base, whose past is spelled by rule. Going from base to past needs no guess about a silent e
 * or a doubled letter, as going back would.
 */
final class EnglishVerbs {

    private static final String SHORT_VERB = "[^aeiou]*[aeiou][^aeiouwxy]";
    private static final String MAY_DOUBLE = ".*[^aeiou][aeiou][lprt]";

    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> participles = new HashSet<>();

    EnglishVerbs() {
        for (var line : WordFile.read("english-irregular-verbs.txt").entries()) {
            var forms = line.split("\\s+");
            for (var past : forms[1].split("/")) add(past, forms[0]);
            participles.addAll(Set.of(forms[2].split("/")));
        }
        for (var base : WordFile.read("english-regular-verbs.txt").entries())
            pasts(base).forEach(past -> {
                add(past, base);
                participles.add(past);
            });
    }

    private void add(String past, String base) {
        var other = bases.putIfAbsent(past, base);
        if (other != null && !other.equals(base)) ambiguous.add(past);
    }

    /** One spelling, or two where British and American English differ. */
    static Stream<String> pasts(String base) {
        if (base.endsWith("e")) return Stream.of(base + "d");
        if (base.matches(".*[^aeiou]y")) return Stream.of(base.substring(0, base.length() - 1) + "ied");
        var doubled = base + base.charAt(base.length() - 1) + "ed";
        if (base.matches(SHORT_VERB)) return Stream.of(doubled);
        return base.matches(MAY_DOUBLE) ? Stream.of(doubled, base + "ed") : Stream.of(base + "ed");
    }

    /** The base of a past form; empty if it is in no lexicon or is the past of two verbs. */
    Optional<String> base(String past) {
        return ambiguous.contains(past) ? Optional.empty() : Optional.ofNullable(bases.get(past));
    }

    boolean isPast(String word) {
        return bases.containsKey(word);
    }

    boolean isParticiple(String word) {
        return participles.contains(word);
    }
}
