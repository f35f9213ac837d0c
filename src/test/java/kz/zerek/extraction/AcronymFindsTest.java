package kz.zerek.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Acronyms with the names beside them, in both orders. */
class AcronymFindsTest {

    static List<List<String>> examples() {
        return ExamplesFile.rows("acronyms.tsv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void acronyms_are_found_with_the_names_that_the_text_gives(List<String> example) {
        var expected = new ArrayList<String>();
        for (int i = 1; i < example.size(); i += 2) expected.add(example.get(i) + " = " + example.get(i + 1));
        var text = example.getFirst();
        assertThat(Extractor.extract(text, null).finds().stream()
                        .filter(AcronymFind.class::isInstance)
                        .map(AcronymFind.class::cast)
                        .map(find -> find.shortForm() + " = " + Objects.requireNonNullElse(find.longForm(), "-")))
                .containsExactlyElementsOf(expected);
    }
}
