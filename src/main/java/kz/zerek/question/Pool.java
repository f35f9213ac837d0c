package kz.zerek.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What distractors are chosen from. Of few things all are candidates; of many, some of the same group and others by chance
 * stand for them, so that a question is made as fast in a large bank as in a small one, and is as hard.
 */
final class Pool<T> {

    /** More than so many are many. */
    static final int FEW = 200;

    /** Candidates of the same group, where there are many. */
    private static final int OF_GROUP = 80;

    private static final int TRIES = 5 * FEW;

    private final List<T> all;
    private final Map<String, List<T>> groups;

    /** @param group what makes one thing more tempting beside another: its topic or its kind */
    Pool(List<T> all, Function<T, String> group) {
        this.all = List.copyOf(all);
        groups = all.size() <= FEW ? Map.of() : all.stream().collect(Collectors.groupingBy(group));
    }

    List<T> all() {
        return all;
    }

    /**
     * @param fits what a candidate must be; of many things those may be missed that few are
     * @param chance is not asked where there are few
     */
    List<T> candidates(String group, Predicate<T> fits, Chance chance) {
        if (all.size() <= FEW) return all.stream().filter(fits).toList();
        var draw = new Sample(fits, chance);
        draw.from(groups.getOrDefault(group, List.of()), OF_GROUP);
        draw.from(all, FEW);
        return draw.chosen;
    }

    private final class Sample {

        private final Predicate<T> fits;
        private final Chance chance;
        private final List<T> chosen = new ArrayList<>();
        private final Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Sample(Predicate<T> fits, Chance chance) {
            this.fits = fits;
            this.chance = chance;
        }

        void from(List<T> some, int most) {
            if (some.size() <= most) some.forEach(this::look);
            else for (int tries = 0; tries < TRIES && chosen.size() < most; tries++) look(chance.pick(some));
        }

        private void look(T one) {
            if (seen.add(one) && fits.test(one)) chosen.add(one);
        }
    }
}
