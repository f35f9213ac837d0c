package kz.zerek.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    private static final List<PartialDate> DATES = dates();

    /** Many of few years, so that they often touch. */
    private static List<PartialDate> dates() {
        var random = new SplittableRandom(1);
        return IntStream.range(0, 400)
                .mapToObj(_ -> {
                    int year = random.nextInt(1999, 2002);
                    int month = random.nextInt(13);
                    return new PartialDate(year, month, month == 0 ? 0 : random.nextInt(29));
                })
                .toList();
    }

    @Test
    void two_overlap_if_a_day_is_of_both() {
        for (var one : DATES)
            for (var other : DATES)
                assertThat(one.overlaps(other))
                        .isEqualTo(!one.earliest().isAfter(other.latest())
                                && !other.earliest().isAfter(one.latest()));
    }

    @Test
    void one_is_before_another_if_each_of_its_days_is() {
        for (var one : DATES)
            for (var other : DATES)
                assertThat(one.isBefore(other)).isEqualTo(one.latest().isBefore(other.earliest()));
    }

    @Test
    void they_are_in_the_order_of_their_first_days_the_coarser_first() {
        for (var one : DATES)
            for (var other : DATES) {
                int byStart = one.earliest().compareTo(other.earliest());
                int expected = byStart != 0 ? byStart : one.precision().compareTo(other.precision());
                assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
            }
    }

    @Test
    void the_last_day_of_a_month_is_before_the_next_month_and_of_its_own() {
        assertThat(PartialDate.parse("2001-02").isBefore(PartialDate.parse("2001-03-01")))
                .isTrue();
        assertThat(PartialDate.parse("2001-02").overlaps(PartialDate.parse("2001-02-28")))
                .isTrue();
        assertThat(PartialDate.parse("2001-12").isBefore(PartialDate.parse("2002")))
                .isTrue();
        assertThat(PartialDate.parse("2001").overlaps(PartialDate.parse("2001-12-31")))
                .isTrue();
    }
}
