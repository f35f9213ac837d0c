package kz.zerek.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proposals with who made them, where and when, as far as the text says. */
class ProposalFindsTest {

    static List<List<String>> examples() {
        return ExamplesFile.rows("proposals.tsv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void proposals_are_found_with_what_the_text_says_of_them(List<String> example) {
        var expected = new ArrayList<String>();
        for (int i = 1; i < example.size(); i += 4) expected.add(String.join(" | ", example.subList(i, i + 4)));
        assertThat(finds(example.getFirst())
                        .map(find -> Stream.of(find.who(), find.where(), find.when(), find.what())
                                .map(part -> Objects.requireNonNullElse(part, "–"))
                                .toList())
                        .map(parts -> String.join(" | ", parts)))
                .containsExactlyElementsOf(expected);
    }

    private static Stream<ProposalFind> finds(String text) {
        return Extractor.extract(text, null).finds().stream()
                .filter(ProposalFind.class::isInstance)
                .map(ProposalFind.class::cast);
    }
}
