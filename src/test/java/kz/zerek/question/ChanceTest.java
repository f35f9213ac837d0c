package kz.zerek.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {

    /** Worked out from the formula in the documentation, by other means. */
    @ParameterizedTest
    @CsvSource({
        "0, '', 6566800829925814604",
        "1, taker:1, 5851758424544297696",
        "-1, taker:Айжан, -889937058835676808",
        "9223372036854775807, part:2, -7108402439811564493",
    })
    void a_seed_for_a_purpose_is_the_same_everywhere(long seed, String purpose, long derived) {
        assertThat(Chance.seed(seed, purpose)).isEqualTo(derived);
    }

    @Test
    void seeds_for_purposes_that_are_alike_are_unlike() {
        var ones = new int[Long.SIZE];
        var seeds = IntStream.range(0, 1_000)
                .mapToLong(i -> Chance.seed(1, "taker:" + i))
                .toArray();
        assertThat(seeds).doesNotHaveDuplicates();
        for (int i = 1; i < seeds.length; i++)
            for (int bit = 0; bit < Long.SIZE; bit++) ones[bit] += (int) ((seeds[i - 1] ^ seeds[i]) >>> bit & 1);
        for (int count : ones) assertThat(count).isBetween(400, 600);
    }
}
