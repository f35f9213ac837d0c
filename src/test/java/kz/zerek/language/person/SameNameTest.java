package kz.zerek.language.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Оспанов Арман | Арман Оспанов
            Оспанов Арман | ОСПАНОВ  арман
            Ғалымжанов Жәнібек Қуанышұлы | Жәнібек Ғалымжанов
            Ғалымжанов Жәнібек Қуанышұлы | Ғалымжанов Жәнібек Қуаныш ұлы
            Ғалымжанов Жәнібек Қуанышұлы | Жәнібек Қуанышұлы Ғалымжанов
            Семёнова Алёна | Алена Семенова
            Ким-Ли Анна | Анна Ким Ли
            Қанат Е. | Қанат Е
            Арман | арман
            """)
    void may_be_the_same_person_s(String one, String other) {
        assertThat(SameName.of(one).mayBe(SameName.of(other))).isTrue();
        assertThat(SameName.of(other).mayBe(SameName.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Оспанов Арман | Оспанов Ерлан
            Оспанов Арман | Арман
            Оспанов Арман Ерланұлы | Оспанов Арман Болатұлы
            Арман Ерланұлы | Арман Болатұлы
            Арман Ерланұлы | Арман
            Анна Анна | Анна
            Гали Асан | Ғали Асан
            Андрей Ким | Андреи Ким
            """)
    void are_of_two(String one, String other) {
        assertThat(SameName.of(one).mayBe(SameName.of(other))).isFalse();
        assertThat(SameName.of(other).mayBe(SameName.of(one))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Гали Асан | Ғали Асан
            Алия Сарсенова | Сәрсенова Әлия
            Ыдырысов Ықылас | Идирисов Икилас
            Ғалымжанов Жәнібек Қуанышұлы | Галымжанов Жанибек Куанышулы
            Құрманғали Үміт Өтегенұлы | Курмангали Умит
            Тоқтаров Ысқақ | Исқақ Тоқтаров
            Таңат Иһсан | Танат Ихсан
            """)
    void may_be_the_same_person_s_if_one_was_typed_with_a_russian_keyboard(String one, String other) {
        var typed = SameName.of(other).onRussianKeyboard();
        assertThat(SameName.of(one).onRussianKeyboard().mayBe(typed)).isTrue();
        assertThat(SameName.of(one).mayBe(SameName.of(other))).isFalse();
    }
}
