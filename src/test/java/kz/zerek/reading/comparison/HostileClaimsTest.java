package kz.zerek.reading.comparison;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** As many claims as a document may have, of the worst sort, and single ones as long as a document. */
class HostileClaimsTest {

    private static final Duration HUNG = Duration.ofMinutes(2);
    private static final PartialDate DATE = PartialDate.of(1992);
    private static final String LONG =
            IntStream.range(0, 70).mapToObj(HostileClaimsTest::word).collect(joining(" ", "Казахстан подписал ", ""));

    static Stream<Arguments> claims() {
        return Stream.of(
                Arguments.of("equal sentences", many(_ -> dated(LONG))),
                Arguments.of("sentences but for a name", many(i -> dated(LONG + " Имя" + word(i)))),
                Arguments.of("equal proposals", many(_ -> new Claim.Proposed(Language.RU, "Назарбаев", LONG, null))),
                Arguments.of(
                        "a short form of everything",
                        many(i -> new Claim.Named(Language.RU, "ООН", "Организация " + word(i) + " наций"))),
                Arguments.of("a word of endings", List.of(dated("ның".repeat(300_000)))),
                Arguments.of("open slots", List.of(dated("{".repeat(500_000)))),
                Arguments.of("beginnings of names", List.of(dated("Организация ".repeat(80_000)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void claims_are_compared_in_time(String name, List<Claim> claims) {
        assertTimeoutPreemptively(HUNG, () -> {
            var comparison = new Comparison(claims.stream()
                    .map(claim -> new Held("held", List.of(claim)))
                    .toList());
            for (var claim : claims) assertThat(comparison.of(claim)).as(name).hasSizeLessThan(2);
        });
    }

    private static List<Claim> many(IntFunction<Claim> claim) {
        return IntStream.range(0, 2_000).mapToObj(claim).toList();
    }

    private static Claim dated(String event) {
        return new Claim.Dated(event.startsWith("ның") ? Language.KK : Language.RU, event, DATE);
    }

    private static String word(int i) {
        return "слов" + (char) ('а' + i % 30) + (char) ('а' + i / 30 % 30) + (char) ('а' + i / 900) + "кж";
    }
}
