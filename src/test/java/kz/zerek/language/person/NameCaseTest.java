package kz.zerek.language.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameCaseTest {

    @ParameterizedTest
    @CsvSource({
        "ИВАНОВ ИВАН, Иванов Иван",
        "ИВАНОВ Иван, Иванов Иван",
        "ахметова айгерім, Ахметова Айгерім",
        "АЛИЕВ САМИР РАШИД ОГЛЫ, Алиев Самир Рашид оглы",
        "ҚАСЫМ-ЖОМАРТ ТОҚАЕВ, Қасым-Жомарт Тоқаев",
        "O'NEILL SEAN, O'Neill Sean",
        "СЕРІКҰЛЫ ІЛИЯС, Серікұлы Ілияс",
        "ИВАНОВ И.И., Иванов И.И."
    })
    void capitals_alone_and_small_letters_alone_are_unusual(String written, String usual) {
        assertThat(NameCase.isUnusual(written)).isTrue();
        assertThat(NameCase.usual(written)).isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Иванов И.И.", "Ли Я", "Алиев Самир Рашид оглы", "МакДональд Рональд", "王芳", "van Dyck Jan"})
    void what_has_both_is_usual(String name) {
        assertThat(NameCase.isUnusual(name)).isFalse();
    }
}
