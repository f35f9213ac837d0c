package kz.zerek.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @ParameterizedTest
    @CsvSource({
        "nominative, nominative",
        "plural, plural nominative",
        "Possessive, possessive nominative",
        "' dative  possessive ', possessive dative",
        "possessive plural ablative, plural possessive ablative"
    })
    void a_form_has_one_spelling_among_those_that_are_read(String read, String written) {
        assertThat(Form.parse(read).words()).isEqualTo(written);
    }

    @Test
    void what_is_written_is_read_again() {
        for (var grammaticalCase : Case.values())
            for (boolean plural : new boolean[] {true, false})
                for (boolean possessive : new boolean[] {true, false}) {
                    var form = new Form(plural, possessive, grammaticalCase);
                    assertThat(Form.parse(form.words())).isEqualTo(form);
                }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vocative", "dative genitive", "dative dative", "plural plural", "nominative dative"})
    void a_form_is_in_one_case_and_has_no_word_twice(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> Form.parse(words));
    }
}
