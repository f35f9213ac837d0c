package kz.zerek.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    /** Whatever stands at its ends, a sentence is read without a failure, and what is found stands in it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void pieces_of_sentences_are_read_too(Language language) {
        for (var example : examples()) {
            var words = example.getFirst().split("(?<=\\s)|(?=[,.:;«»–—-])");
            for (int cut = 1; cut < words.length; cut++) {
                assertFindsStandIn(String.join("", Arrays.copyOfRange(words, 0, cut)), language);
                assertFindsStandIn(String.join("", Arrays.copyOfRange(words, cut, words.length)), language);
            }
        }
    }

    private static void assertFindsStandIn(String text, Language language) {
        assertThat(Extractor.extract(text, language).finds())
                .as(text)
                .filteredOn(ProposalFind.class::isInstance)
                .allSatisfy(find -> {
                    var proposal = (ProposalFind) find;
                    assertThat(proposal.span().of(text))
                            .isEqualTo(proposal.what())
                            .isNotBlank();
                    assertThat(proposal.sentence().contains(proposal.span())).isTrue();
                    assertThat(proposal.who())
                            .satisfiesAnyOf(
                                    who -> assertThat(who).isNull(),
                                    who -> assertThat(who).isNotBlank());
                });
    }

    private static Stream<ProposalFind> finds(String text) {
        return Extractor.extract(text, null).finds().stream()
                .filter(ProposalFind.class::isInstance)
                .map(ProposalFind.class::cast);
    }
}
