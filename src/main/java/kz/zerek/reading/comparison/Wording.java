package kz.zerek.reading.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a sentence says, whatever the order and the forms of its words.
 *
 * @param terms what is said, each as one word or key, with what it is, in their order
 * @param byKind the same, to see fast what stands for something else
 * @param marks what it tells about a membership
 */
record Wording(Map<String, Kind> terms, Map<Kind, List<String>> byKind, Set<Mark> marks, int weight) {

    /**
     * Two wordings are alike from here on, tuned on {@code comparisons.tsv}; the shares are those of the symmetric Tversky
     * index (Jimenez, Becerra and Gelbukh 2013): words that stand for others weigh more than words that are added.
     */
    private static final double ALIKE = 0.7;

    private static final double REPLACED = 0.8;
    private static final double ADDED = 1 - REPLACED;

    enum Kind {
        NAME(3),
        /** A word whose capital letter tells nothing, as it is the first. */
        FIRST(2),
        NUMBER(2),
        ACTION(1),
        WORD(2);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }

        boolean isName() {
            return this == NAME || this == FIRST;
        }

        /** Whether it says something of what is named. */
        boolean tells() {
            return this == ACTION || this == WORD;
        }
    }

    /** Whether somebody joined, perhaps no more than a part of a body, and whether something that it has somewhere is at work. */
    enum Mark {
        JOINED,
        PART,
        PRESENCE,
        AT_WORK
    }

    Wording(Map<String, Kind> terms, Set<Mark> marks) {
        this(
                Collections.unmodifiableMap(new LinkedHashMap<>(terms)),
                terms.keySet().stream()
                        .collect(Collectors.groupingBy(
                                terms::get, () -> new EnumMap<>(Kind.class), Collectors.toList())),
                marks,
                terms.values().stream().mapToInt(Kind::weight).sum());
    }

    /** Whether two wordings that share a weight may be alike. */
    static boolean mayBeAlike(int shared, int one, int other) {
        return shared > 0 && shared >= ALIKE * (REPLACED * Math.min(one, other) + ADDED * Math.max(one, other));
    }

    /** Whether it tells the same event. */
    boolean isLike(Wording other) {
        if (hasOther(other) || hasJoinedOther(other)) return false;
        int shared = 0;
        boolean more = false;
        for (var term : terms.entrySet()) {
            var twin = other.terms.get(term.getKey());
            if (twin == null) continue;
            shared += Math.min(term.getValue().weight(), twin.weight());
            more |= term.getValue().tells() || twin.tells();
        }
        // That the same are named, or as many, is not enough.
        return more && mayBeAlike(shared, weight, other.weight);
    }

    /** Whether a name, a first word, a number or an action stands for another one. */
    private boolean hasOther(Wording other) {
        for (var kind : Kind.values())
            if (kind != Kind.WORD && lacksSomeOf(other, kind) && other.lacksSomeOf(this, kind)) return true;
        return false;
    }

    private boolean lacksSomeOf(Wording other, Kind kind) {
        for (var term : other.byKind.getOrDefault(kind, List.of())) if (!terms.containsKey(term)) return true;
        return false;
    }

    /** Whether in one of them a body was joined and in the other only what it has. */
    private boolean hasJoinedOther(Wording other) {
        return marks.contains(Mark.JOINED)
                && other.marks.contains(Mark.JOINED)
                && isMembership() != other.isMembership();
    }

    boolean isMembership() {
        return marks.contains(Mark.JOINED) && !marks.contains(Mark.PART) && !marks.contains(Mark.PRESENCE);
    }

    boolean isPresence() {
        return marks.contains(Mark.PRESENCE) && marks.contains(Mark.AT_WORK);
    }
}
