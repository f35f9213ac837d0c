package kz.zerek.language.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinNameTest {

    @ParameterizedTest
    @CsvSource({
        "Айгерім, aigerim",
        "Жұлдыз, zhuldyz",
        "Қуаныш, kuanysh",
        "Әлихан, alikhan",
        "Ғалымжан, galymzhan",
        "Өмірбек, omirbek",
        "Үміт, umit",
        "Һарун, harun",
        "Меңдіқыз, mendikyz",
        "Нұр-Сұлтан, nur sultan",
        "Щербаков, shcherbakov",
        "Юлия, yuliya",
        "Дмитрий, dmitriy",
        "Андрей, andrei",
        "Наталья, natalya",
        "Григорьев, grigoryev",
        "Артём, artyom",
        "Подъяпольский, podyapolskiy",
        "Хадиша, khadisha",
        "Цой, tsoi",
        "Эльвира, elvira"
    })
    void kazakh_and_russian_names_are_spelled_as_in_passports(String name, String spelled) {
        assertThat(LatinName.of(name)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @CsvSource({
        "Çağrı, cagri",
        "İbrahim, ibrahim",
        "Şükrü, sukru",
        "Жеңіс Ğabit, zhenis gabit",
        "Jürgen Weiß, jurgen weiss",
        "O’Neill, oneill",
        "Андрій Їжакевич, andrii yizhakevich",
        "王芳, wang fang",
        "김민수, gimminsu",
        "გიორგი, giorgi"
    })
    void names_of_other_alphabets_are_spelled_as_nearly_as_can_be(String name, String spelled) {
        assertThat(LatinName.of(name)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "😀", "№ 5", "ъ", "محمد", "Ḿ̃", "𐍈", "חיים"})
    void there_are_only_latin_letters_or_nothing(String name) {
        assertThat(LatinName.of(name)).matches("([a-z]+( [a-z]+)*)?");
    }
}
