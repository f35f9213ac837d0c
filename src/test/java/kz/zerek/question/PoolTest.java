package kz.zerek.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoolTest {

    private static final Predicate<String> ANY = _ -> true;

    /** Of groups of a hundred. */
    private static Pool<String> pool(int size) {
        return new Pool<>(things(size), PoolTest::group);
    }

    private static List<String> things(int size) {
        return IntStream.range(0, size).mapToObj(Integer::toString).toList();
    }

    private static String group(String thing) {
        return String.valueOf(Integer.parseInt(thing) / 100);
    }

    private static boolean isEven(String thing) {
        return Integer.parseInt(thing) % 2 == 0;
    }

    @Test
    void of_few_all_that_fit_are_candidates_in_their_order_and_nothing_is_left_to_chance() {
        var chance = new Chance(1);
        assertThat(pool(Pool.FEW).candidates("1", PoolTest::isEven, chance))
                .isEqualTo(things(Pool.FEW).stream().filter(PoolTest::isEven).toList());
        assertThat(chance.below(1_000_000)).isEqualTo(new Chance(1).below(1_000_000));
    }

    @Test
    void of_many_some_are_candidates_each_once() {
        assertThat(pool(10_000).candidates("7", ANY, new Chance(1)))
                .hasSize(Pool.FEW)
                .doesNotHaveDuplicates();
    }

    @Test
    void of_many_those_of_the_own_group_are_often_among_them_and_others_are() {
        var candidates = pool(10_000).candidates("7", ANY, new Chance(1));
        assertThat(candidates.stream().filter(thing -> group(thing).equals("7")).count())
                .isBetween(50L, 100L);
        assertThat(candidates.stream().map(PoolTest::group).distinct().count()).isGreaterThan(40);
    }

    @Test
    void only_what_fits_is_a_candidate() {
        assertThat(pool(10_000).candidates("7", PoolTest::isEven, new Chance(1)))
                .hasSizeGreaterThan(Pool.FEW / 2)
                .allMatch(PoolTest::isEven);
    }

    @Test
    void what_hardly_anything_fits_is_not_looked_for_for_ever() {
        assertThat(pool(1_000_000).candidates("7", _ -> false, new Chance(1))).isEmpty();
    }

    @Test
    void the_same_chance_gives_the_same_candidates() {
        assertThat(pool(10_000).candidates("7", ANY, new Chance(5)))
                .isEqualTo(pool(10_000).candidates("7", ANY, new Chance(5)))
                .isNotEqualTo(pool(10_000).candidates("7", ANY, new Chance(6)));
    }

    @Test
    void a_group_that_there_is_not_has_candidates_too() {
        assertThat(pool(10_000).candidates("none", ANY, new Chance(1))).hasSize(Pool.FEW);
    }
}
