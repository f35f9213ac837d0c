package kz.zerek.reading.change;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.extraction.Extractor;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.text.SentenceSplitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every pair of texts, on texts edited at random. */
class RandomEditsTest {

    private static final List<String> WORDS = List.of(
            "Қазақстан 1992 жылы мүше болды БҰҰ ұсынды Казахстан вступил ООН в 2 марта предложил joined the UN on proposed Yes"
                    .split(" "));
    private static final List<String> GAPS = List.of(" ", " ", "  ", "\u00A0", "\n", "\r\n", " \n\n");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void parts_of_unchanged_sentences_are_found_again(int seed) {
        var random = new Random(seed);
        var sentences = sentences(random);
        var before = text(sentences, random);
        var after = text(edited(sentences, random), random);
        var change = TextChange.between(before, after);
        var now = SentenceSplitter.of(after);
        for (var sentence : SentenceSplitter.of(before)) {
            var part = partOf(sentence, random);
            change.moved(part)
                    .ifPresent(there -> assertThat(there.of(after).strip())
                            .isEqualToNormalizingWhitespace(part.of(before).strip()));
            change.moved(sentence)
                    .ifPresent(
                            there -> assertThat(there.of(after)).isEqualToNormalizingWhitespace(sentence.of(before)));
            change.successor(sentence)
                    .ifPresent(there -> assertThat(now)
                            .anyMatch(other -> other.start() == there.start())
                            .anyMatch(other -> other.end() == there.end()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_sentence_that_is_once_in_each_text_is_never_lost(int seed) {
        var random = new Random(seed);
        var sentences = sentences(random);
        var before = String.join("\n", sentences);
        var after = String.join("\n", edited(sentences, random));
        var change = TextChange.between(before, after);
        var now =
                SentenceSplitter.of(after).stream().map(span -> span.of(after)).toList();
        var old = SentenceSplitter.of(before).stream()
                .map(span -> span.of(before))
                .toList();
        for (var sentence : SentenceSplitter.of(before)) {
            var text = sentence.of(before);
            if (Collections.frequency(old, text) == 1 && Collections.frequency(now, text) == 1)
                assertThat(change.moved(sentence).orElseThrow().of(after)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_text_is_unchanged_from_itself(int seed) {
        var random = new Random(seed);
        var text = text(sentences(random), random);
        var change = TextChange.between(text, text);
        for (var sentence : SentenceSplitter.of(text)) {
            assertThat(change.moved(sentence)).contains(sentence);
            assertThat(change.successor(sentence)).contains(sentence);
        }
        var finds = Extractor.extract(text, null).finds();
        assertThat(FindChanges.between(finds, finds, change).pairs())
                .isEqualTo(IntStream.range(0, finds.size())
                        .mapToObj(i -> new FindChanges.Pair(i, i, false))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void finds_are_paired_one_to_one(int seed) {
        var random = new Random(seed);
        var sentences = sentences(random);
        var before = text(sentences, random);
        var after = text(edited(sentences, random), random);
        var old = Extractor.extract(before, null).finds();
        var now = Extractor.extract(after, null).finds();
        var changes = FindChanges.between(old, now, TextChange.between(before, after));
        assertThat(Stream.concat(changes.pairs().stream().map(FindChanges.Pair::before), changes.gone().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, old.size()).boxed().toList());
        assertThat(Stream.concat(changes.pairs().stream().map(FindChanges.Pair::after), changes.added().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, now.size()).boxed().toList());
        assertThat(changes.pairs())
                .allSatisfy(pair -> assertThat(old.get(pair.before())).hasSameClassAs(now.get(pair.after())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_pieces_of_a_change_are_both_texts(int seed) {
        var random = new Random(seed);
        // Some long enough to be compared in parts.
        var sentences = IntStream.range(0, seed % 20 == 0 ? 40 : 1)
                .mapToObj(_ -> sentences(random))
                .flatMap(List::stream)
                .toList();
        var before = text(sentences, random);
        var after = text(edited(sentences, random), random);
        var changes = WordChange.between(before, after);
        assertThat(joined(changes, WordChange.Kind.ADDED)).isEqualTo(before);
        assertThat(joined(changes, WordChange.Kind.REMOVED)).isEqualTo(after);
        for (int i = 1; i < changes.size(); i++)
            assertThat(changes.get(i).kind()).isNotEqualTo(changes.get(i - 1).kind());
    }

    private static String joined(List<WordChange> changes, WordChange.Kind without) {
        return changes.stream()
                .filter(change -> change.kind() != without)
                .map(WordChange::text)
                .collect(joining());
    }

    private static Span partOf(Span sentence, Random random) {
        int start = random.nextInt(sentence.start(), sentence.end());
        return new Span(start, random.nextInt(start + 1, sentence.end() + 1));
    }

    private static List<String> sentences(Random random) {
        return IntStream.range(0, random.nextInt(1, 30))
                .mapToObj(_ -> sentence(random))
                .toList();
    }

    private static String sentence(Random random) {
        var words = IntStream.range(0, random.nextInt(1, 9))
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(joining(" "));
        return words + (random.nextInt(4) == 0 ? "" : ".");
    }

    private static List<String> edited(List<String> sentences, Random random) {
        var edited = new ArrayList<>(sentences);
        for (int i = random.nextInt(8); i > 0 && !edited.isEmpty(); i--) {
            int at = random.nextInt(edited.size());
            switch (random.nextInt(5)) {
                case 0 -> edited.remove(at);
                case 1 -> edited.add(at, sentence(random));
                case 2 -> edited.set(at, edited.get(at) + " " + sentence(random));
                case 3 -> edited.set(at, edited.get(at).replace("1992", "1993"));
                default -> edited.addFirst(edited.remove(at));
            }
        }
        return edited;
    }

    private static String text(List<String> sentences, Random random) {
        var text = new StringBuilder();
        for (var word : String.join(" ", sentences).split(" "))
            text.append(word).append(GAPS.get(random.nextInt(GAPS.size())));
        return text.toString();
    }
}
