package kz.zerek.reading.change;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.DateRelation;
import kz.zerek.extraction.Find;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.text.SentenceSplitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of two million characters and of the worst sort. The time is far above what is needed: it tells a square from a line. */
class HostileTextsTest {

    private static final int LONGEST = 2_000_000;
    private static final Duration HUNG = Duration.ofMinutes(2);

    static Stream<Arguments> texts() {
        var one = prose(1);
        return Stream.of(
                Arguments.of("another text", one, prose(2)),
                Arguments.of("every sentence changed", one, one.replace(". ", " again. ")),
                Arguments.of("every other sentence changed", one, everyOther(one)),
                Arguments.of("other lines", one, lines(one)),
                Arguments.of("sentences in another order", one, shuffled(one)),
                Arguments.of("equal sentences", "Аа. ".repeat(20_000), "Аа. ".repeat(20_001) + "Бб."),
                Arguments.of("equal lines", "а\n".repeat(1_000_000), "а\n".repeat(999_999)),
                Arguments.of("equal lines, other lines", "а б\n".repeat(500_000), "б а\n".repeat(500_000)),
                Arguments.of("lines of few words", few(3, 2), few(4, 2)),
                Arguments.of("lines of many words", few(3, 60_000), few(4, 60_000)),
                Arguments.of("words of crowds", crowds("!"), crowds("?")),
                Arguments.of("one sentence", text(i -> "сөз" + i + " "), text(i -> "сөз" + (i + 1) / 2 * 2 + " ")),
                Arguments.of("one word", "а".repeat(LONGEST), "б" + "а".repeat(LONGEST - 1)),
                Arguments.of("spaces", "а" + " ".repeat(LONGEST - 2) + "б", "а б"),
                Arguments.of("stops", "!".repeat(LONGEST), "! ".repeat(LONGEST / 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void sentences_are_compared_in_time(String name, String before, String after) {
        var sentences = SentenceSplitter.of(before);
        var change = assertTimeoutPreemptively(HUNG, () -> TextChange.between(before, after));
        assertTimeoutPreemptively(HUNG, () -> {
            for (var sentence : sentences)
                assertThat(change.successor(sentence)).isNotNull();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void words_are_compared_in_time(String name, String before, String after) {
        var changes = assertTimeoutPreemptively(HUNG, () -> WordChange.between(before, after));
        assertThat(changes).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void finds_are_paired_in_time(String name, String before, String after) {
        var change = TextChange.between(before, after);
        var old = finds(before);
        var now = finds(after);
        var changes = assertTimeoutPreemptively(HUNG, () -> FindChanges.between(old, now, change));
        assertThat(changes.pairs().size() + changes.gone().size()).isEqualTo(old.size());
    }

    /** One for every 40 characters, half of them saying the same. */
    private static List<Find> finds(String text) {
        return SentenceSplitter.of(text).stream()
                .flatMap(sentence -> IntStream.range(0, (sentence.end() - sentence.start() + 39) / 40)
                        .mapToObj(i -> date(sentence, sentence.start() + 40 * i)))
                .toList();
    }

    private static Find date(Span sentence, int at) {
        var value = at % 2 == 0 ? "1992" : "" + at;
        var place = new Span(at, at + 1);
        return new DateFind(place, place, value, value, DateRelation.AT, "", null, sentence, "year", 1);
    }

    private static String prose(int seed) {
        var random = new Random(seed);
        return text(_ -> "Sentence "
                + random.ints(random.nextInt(4, 20), 0, 5000)
                        .mapToObj(word -> Integer.toString(word * word + 40_000, 36))
                        .collect(joining(" "))
                + ". ");
    }

    private static String everyOther(String text) {
        var sentences = text.split("(?<=\\.) ");
        for (int i = 0; i < sentences.length; i += 2) sentences[i] = "Now " + sentences[i];
        return String.join(" ", sentences);
    }

    private static String lines(String text) {
        var random = new Random(5);
        var lines = new StringBuilder(text);
        for (int i = 0; i < lines.length(); i++)
            if (lines.charAt(i) == ' ' && random.nextInt(8) == 0) lines.setCharAt(i, '\n');
        return lines.toString();
    }

    private static String shuffled(String text) {
        var sentences = new ArrayList<>(List.of(text.split("(?<=\\.) ")));
        Collections.shuffle(sentences, new Random(6));
        return String.join(" ", sentences);
    }

    private static String few(int seed, int words) {
        var random = new Random(seed);
        return text(_ -> "w" + random.nextInt(words) + (random.nextInt(3) == 0 ? "\n" : " "));
    }

    private static String crowds(String stop) {
        return text(i -> "W" + i / 32 + stop + " ");
    }

    private static String text(IntFunction<String> part) {
        var text = new StringBuilder(LONGEST);
        for (int i = 0; text.length() < LONGEST - 200; i++) text.append(part.apply(i));
        return text.toString();
    }
}
