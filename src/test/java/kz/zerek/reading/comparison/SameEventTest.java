package kz.zerek.reading.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameEventTest {

    record Pair(Language language, boolean same, String one, String other) {

        static Pair of(String line) {
            var parts = line.split("\t");
            return new Pair(Language.of(parts[0]).orElseThrow(), parts[1].equals("same"), parts[2], parts[3]);
        }
    }

    static List<Pair> pairs() {
        return Stream.of("comparisons.tsv", "comparisons-unseen.tsv")
                .map(file -> Path.of("src/test/resources/reading", file))
                .flatMap(SameEventTest::lines)
                .filter(line -> !line.startsWith("#"))
                .map(Pair::of)
                .toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void two_sentences_are_about_one_event_or_not(Pair pair) {
        var reader = WordingReader.of(pair.language());
        var one = reader.read(pair.one());
        var other = reader.read(pair.other());
        assertThat(one.isLike(other)).as("%s%n%s%n%s", pair, one, other).isEqualTo(pair.same());
        assertThat(other.isLike(one)).isEqualTo(pair.same());
    }
}
