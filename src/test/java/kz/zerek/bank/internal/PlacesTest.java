package kz.zerek.bank.internal;

import static kz.zerek.bank.internal.Places.GAP;
import static kz.zerek.bank.internal.Places.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void parts_that_have_no_place_get_one_after_the_other() {
        assertThat(Places.of(List.of(NONE, NONE, NONE))).containsExactly(GAP, 2 * GAP, 3 * GAP);
    }

    @Test
    void no_parts_need_no_places() {
        assertThat(Places.of(List.of())).isEmpty();
    }

    @Test
    void a_part_at_the_end_moves_no_other() {
        assertThat(Places.of(List.of(10L, 20L, NONE))).containsExactly(10, 20, 20 + GAP);
    }

    @Test
    void parts_in_between_share_the_room_there() {
        assertThat(Places.of(List.of(10L, NONE, NONE, 40L))).containsExactly(10, 20, 30, 40);
        assertThat(Places.of(List.of(NONE, 40L))).containsExactly(20, 40);
    }

    @Test
    void one_that_goes_elsewhere_leaves_the_others_where_they_are() {
        assertThat(Places.of(List.of(20L, 30L, 40L, 10L))).containsExactly(20, 30, 40, 40 + GAP);
        assertThat(Places.of(List.of(40L, 10L, 20L, 30L))).containsExactly(5, 10, 20, 30);
    }

    @Test
    void where_there_is_no_room_left_all_get_new_places() {
        assertThat(Places.of(List.of(10L, NONE, 11L))).containsExactly(GAP, 2 * GAP, 3 * GAP);
    }

    @Test
    void whatever_happens_places_are_in_order_and_few_change() {
        var random = new SplittableRandom(1);
        List<Long> places = new ArrayList<>();
        for (int round = 0; round < 2_000; round++) {
            var edited = edited(places, random);
            var now = Arrays.stream(Places.of(edited)).boxed().toList();
            assertThat(now).isSorted().doesNotHaveDuplicates().doesNotContain(NONE);
            if (!now.equals(fresh(now.size())))
                assertThat(edited.stream().filter(place -> !now.contains(place)).count())
                        .isLessThanOrEqualTo(2);
            places = now;
        }
    }

    /** With one more, one fewer, or one elsewhere. */
    private static List<Long> edited(List<Long> places, SplittableRandom random) {
        var edited = new ArrayList<>(places);
        int at = random.nextInt(edited.size() + 1);
        if (edited.size() < 5 || random.nextInt(3) > 0) edited.add(at, NONE);
        else if (random.nextBoolean()) edited.remove(at % edited.size());
        else Collections.swap(edited, at % edited.size(), random.nextInt(edited.size()));
        return edited;
    }

    private static List<Long> fresh(int count) {
        return Arrays.stream(Places.of(Collections.nCopies(count, NONE)))
                .boxed()
                .toList();
    }
}
