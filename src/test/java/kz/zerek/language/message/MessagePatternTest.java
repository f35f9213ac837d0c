package kz.zerek.language.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.Gender;
import kz.zerek.language.Language;
import kz.zerek.language.Noun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagePatternTest {

    private static String text(Language language, String pattern, Object value) {
        return MessagePattern.of(pattern, language).text(Map.of("x", value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | {x} кім?                                | мектеп                | мектеп кім?
            KK | {x, accusative} кім ұсынды?             | кеңесті шақыру        | кеңесті шақыруды кім ұсынды?
            KK | {x, genitive} сессиясы                  | БҰҰ Бас Ассамблеясы   | БҰҰ Бас Ассамблеясының сессиясы
            KK | {x, possessive locative}                | қала                  | қаласында
            KK | {x, sentence} болды                     | іс                    | Іс болды
            KK | {x, sentence}                           | «іс»                  | «Іс»
            RU | {x, sentence} произошло                 | событие               | Событие произошло
            EN | Don't ask {x}                           | me                    | Don't ask me
            """)
    void a_slot_gets_the_form_it_asks_for(Language language, String pattern, String value, String expected) {
        assertThat(text(language, pattern, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"EN, 46th", "KK, 46", "RU, 46"})
    void an_ordinal_is_spelled_in_english_only(Language language, String expected) {
        assertThat(text(language, "{x, ordinal}", 46)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | {x} есе                                      | 2,5 есе
            KK | {x, dative}                                  | 2,5-ке
            RU | в {x} раза                                   | в 2,5 раза
            RU | {x, plural, one{# раз} few{# раза} many{# раз} other{# раза}} | 2,5 раза
            EN | {x} times                                    | 2.5 times
            EN | {x, plural, one{# time} other{# times}}      | 2.5 times
            """)
    void a_number_is_written_as_the_language_writes_it(Language language, String pattern, String expected) {
        assertThat(text(language, pattern, new BigDecimal("2.5"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"MASCULINE, предложил", "FEMININE, предложила", "NEUTER, предложило", "PLURAL, предложили"})
    void a_verb_agrees_with_its_subject(Gender gender, String verb) {
        var who = Term.of(Noun.of("кто-то"), Language.RU, gender);
        assertThat(text(Language.RU, "{x} {x, agree, предложил/предложила/предложило/предложили}", who))
                .isEqualTo("кто-то " + verb);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 год", "2, 2 года", "5, 5 лет", "21, 21 год", "111, 111 лет"})
    void plurals_follow_the_language(int years, String expected) {
        var pattern = "{x, plural, one{# год} few{# года} many{# лет} other{# года}}";
        assertThat(text(Language.RU, pattern, years)).isEqualTo(expected);
    }

    @Test
    void russian_forms_are_data() {
        var forum = new Noun("Ассамблея", Map.of(Form.of(Case.GENITIVE), "Ассамблеи"));
        assertThat(text(Language.RU, "сессия {x, genitive}", Term.of(forum, Language.RU)))
                .isEqualTo("сессия Ассамблеи");
        assertThatThrownBy(() -> text(Language.RU, "{x, dative}", Term.of(forum, Language.RU)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_slot_without_a_value_is_an_error_and_not_a_gap() {
        assertThatThrownBy(() -> MessagePattern.of("{x} {y}", Language.EN).text(Map.of("x", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{x", "{x, vocative}", "{x, agree, a/b}", "{x, counted, a/b}"})
    void what_is_no_pattern_is_refused_when_it_is_read(String pattern) {
        assertThatThrownBy(() -> MessagePattern.of(pattern, Language.RU)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"EN, genitive", "EN, plural", "RU, locative", "RU, possessive dative", "KK, prepositional"})
    void a_form_that_the_language_lacks_is_refused_when_the_pattern_is_read(Language language, String form) {
        assertThatThrownBy(() -> MessagePattern.of("{x, " + form + "}", language))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(form);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 год", "2, 2 года", "5, 5 лет", "11, 11 лет", "21, 21 год", "104, 104 года", "1.5, '1,5 года'"})
    void a_russian_noun_has_the_form_for_its_number(BigDecimal number, String counted) {
        assertThat(MessagePattern.of("{n, counted, год/года/лет}", Language.RU).text(Map.of("n", number)))
                .isEqualTo(counted);
    }

    @Test
    void slots_are_known_by_name() {
        assertThat(MessagePattern.of("{who} {what, accusative} {who, sentence}", Language.KK)
                        .slots())
                .containsExactly("who", "what");
        assertThat(MessagePattern.of("{n, plural, one{# day} other{# days}}", Language.EN)
                        .slots())
                .containsExactly("n");
    }
}
