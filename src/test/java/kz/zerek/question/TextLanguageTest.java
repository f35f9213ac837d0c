package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.GENERATOR;
import static kz.zerek.question.BankFixture.everyQuestion;
import static kz.zerek.question.BankFixture.violating;
import static org.assertj.core.api.Assertions.assertThat;

import kz.zerek.bank.AcronymFact;
import kz.zerek.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextLanguageTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void only_options_of_gaps_and_counterparts_are_in_another_language_than_the_readers(Language language) {
        assertThat(violating(
                        everyQuestion(Difficulty.MEDIUM, 1),
                        question -> question.kind() == Kind.GAP
                                || question.kind() == Kind.COUNTERPART
                                || textLanguage(question, language) == language))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void options_of_a_gap_are_in_the_language_of_its_document(Language language) {
        assertThat(violating(
                        everyQuestion(Kind.GAP),
                        question -> textLanguage(question, language)
                                == BANK.document(BANK.fact(question.subject())
                                                .source()
                                                .document())
                                        .language()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_option_of_a_counterpart_is_an_acronym_in_the_language_that_is_told(Language language) {
        assertThat(violating(everyQuestion(Kind.COUNTERPART), question -> {
                    var rendered = GENERATOR.renderer().render(question, language);
                    var names = BANK.facts(AcronymFact.class)
                            .map(fact -> fact.shortName().in(rendered.textLanguage()))
                            .toList();
                    return names.containsAll(rendered.texts());
                }))
                .isEmpty();
    }

    private static Language textLanguage(Question question, Language reader) {
        return GENERATOR.renderer().render(question, reader).textLanguage();
    }
}
