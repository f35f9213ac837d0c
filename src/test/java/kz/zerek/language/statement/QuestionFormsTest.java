package kz.zerek.language.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionFormsTest {

    private final QuestionForms forms = new QuestionForms();

    @ParameterizedTest
    @CsvFileSource(resources = "/language/questions-kk.tsv", delimiter = '\t', quoteCharacter = '\0')
    void kazakh_asks_in_place(String statement, String question) {
        assertAsks(statement, question, Language.KK);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/language/questions-ru.tsv", delimiter = '\t', quoteCharacter = '\0')
    void russian_asks_in_front(String statement, String question) {
        assertAsks(statement, question, Language.RU);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/language/questions-en.tsv", delimiter = '\t', quoteCharacter = '\0')
    void english_asks_with_an_auxiliary(String statement, String question) {
        assertAsks(statement, question, Language.EN);
    }

    private void assertAsks(String statement, String question, Language language) {
        var formed = forms.when(statement, language);
        if (question.equals("-")) assertThat(formed).isEmpty();
        else assertThat(formed).contains(question);
    }

    static Stream<Arguments> regular_pasts() {
        return Stream.of(
                Arguments.of("stop", List.of("stopped")),
                Arguments.of("found", List.of("founded")),
                Arguments.of("create", List.of("created")),
                Arguments.of("ratify", List.of("ratified")),
                Arguments.of("deploy", List.of("deployed")),
                Arguments.of("admit", List.of("admitted", "admited")));
    }

    @ParameterizedTest
    @MethodSource("regular_pasts")
    void a_regular_past_is_spelled_from_its_base(String base, List<String> pasts) {
        assertThat(EnglishVerbs.pasts(base)).containsExactlyElementsOf(pasts);
    }

    @Test
    void every_past_of_the_lexicon_leads_back_to_its_base() {
        var verbs = new EnglishVerbs();
        for (var base : WordFile.read("english-regular-verbs.txt").entries())
            assertThat(EnglishVerbs.pasts(base).map(verbs::base))
                    .allSatisfy(b -> assertThat(b).contains(base));
    }
}
