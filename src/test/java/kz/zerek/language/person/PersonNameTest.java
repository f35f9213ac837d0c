package kz.zerek.language.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @EnumSource
    void a_name_that_shows_its_order_is_parted_by_it(NameOrder otherwise) {
        assertParts("Ахметова Айгерім Серікқызы", otherwise, "Ахметова", "Айгерім", "Серікқызы");
        assertParts("Иванов Пётр Сергеевич", otherwise, "Иванов", "Пётр", "Сергеевич");
        assertParts("Пётр Сергеевич Иванов", otherwise, "Иванов", "Пётр", "Сергеевич");
        assertParts("Әлихан Нұрланұлы Бөкейханов", otherwise, "Бөкейханов", "Әлихан", "Нұрланұлы");
        assertParts("Алиев Самир Рашид оглы", otherwise, "Алиев", "Самир", "Рашид оглы");
        assertParts("Самир Рашид оглы Алиев", otherwise, "Алиев", "Самир", "Рашид оглы");
        assertParts("Абрамович Роман Аркадьевич", otherwise, "Абрамович", "Роман", "Аркадьевич");
        assertParts("Сейтқали Нұр Сұлтан Бақытұлы", otherwise, "Сейтқали", "Нұр Сұлтан", "Бақытұлы");
        assertParts("Ким Анна", NameOrder.SURNAME_FIRST, "Ким", "Анна", null);
        assertParts("Akhmetov Aidar", otherwise, "Akhmetov", "Aidar", null);
        assertParts("Aidar Akhmetov", otherwise, "Akhmetov", "Aidar", null);
    }

    private static void assertParts(String full, NameOrder otherwise, String surname, String given, String patronymic) {
        assertThat(PersonName.of(full, otherwise)).isEqualTo(new PersonName(full, surname, given, patronymic));
    }

    @Test
    void a_name_that_shows_no_order_is_parted_by_that_of_the_list() {
        assertParts("Ким Анна", NameOrder.GIVEN_NAME_FIRST, "Анна", "Ким", null);
        assertParts("Wang Fang", NameOrder.SURNAME_FIRST, "Wang", "Fang", null);
        assertParts("Mary Ann Smith", NameOrder.GIVEN_NAME_FIRST, "Smith", "Mary Ann", null);
        assertParts("Ахметова Айгерім Серік", NameOrder.SURNAME_FIRST, "Ахметова", "Айгерім", null);
    }

    @ParameterizedTest
    @EnumSource
    void a_patronymic_without_a_surname_follows_the_given_name(NameOrder otherwise) {
        assertParts("Айдос Серікұлы", otherwise, null, "Айдос", "Серікұлы");
        assertParts("Иван Петрович", otherwise, null, "Иван", "Петрович");
    }

    @Test
    void one_word_is_the_given_name() {
        assertParts("Айгерім", NameOrder.SURNAME_FIRST, null, "Айгерім", null);
    }

    @ParameterizedTest
    @CsvSource({
        "Ахметов Айдар, SURNAME_FIRST",
        "Айдар Ахметов, GIVEN_NAME_FIRST",
        "Қасым-Жомарт Тоқаев, GIVEN_NAME_FIRST",
        "Тоқаев Лев, SURNAME_FIRST",
        "Oleg Shevchenko, GIVEN_NAME_FIRST"
    })
    void the_ending_of_a_surname_shows_the_order(String name, NameOrder order) {
        assertThat(NameOrder.of(name)).contains(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ким Анна", "Марина Ким", "Ким Марина", "Айгерім", "Лев Ева", "Әлем Дана", "Иванов Иванов"})
    void a_name_may_show_no_order(String name) {
        assertThat(NameOrder.of(name)).isEmpty();
    }

    @Test
    void a_blank_name_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" ", null, null, null));
    }
}
