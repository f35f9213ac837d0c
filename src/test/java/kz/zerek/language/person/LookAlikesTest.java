package kz.zerek.language.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

    /** The left side has Latin letters among Cyrillic ones, or the other way round. */
    @ParameterizedTest
    @CsvSource({
        "Axмeтoв Apмaн, Ахметов Арман",
        "Hурлан Cерiк, Нурлан Серік",
        "Aйгерім, Айгерім",
        "Əлихан, Әлихан",
        "Аidаr, Aidar",
        "Иванова-Пeтрова, Иванова-Петрова"
    })
    void letters_that_look_the_same_are_put_into_the_alphabet_of_the_word(String written, String meant) {
        assertThat(LookAlikes.isMixed(written)).isTrue();
        assertThat(LookAlikes.repaired(written)).isEqualTo(meant);
        assertThat(LookAlikes.isMixed(meant)).isFalse();
    }

    @Test
    void a_word_in_either_alphabet_is_left_alone() {
        for (var name : new String[] {"Ахметов Арман", "Akhmetov Arman", "Ким Anna", "王芳"}) {
            assertThat(LookAlikes.isMixed(name)).isFalse();
            assertThat(LookAlikes.repaired(name)).isEqualTo(name);
        }
    }

    @Test
    void a_letter_that_looks_like_none_of_the_other_alphabet_cannot_be_repaired() {
        assertThat(LookAlikes.repaired("Иваnов")).isEqualTo("Иваnов");
        assertThat(LookAlikes.isMixed("Иваnов")).isTrue();
    }
}
