package kz.zerek.language.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    private static String suggest(String name) {
        return Login.suggest(PersonName.of(name, NameOrder.SURNAME_FIRST), _ -> false);
    }

    @ParameterizedTest
    @CsvSource({
        "Ахметова Айгерім Серікқызы, aigerim",
        "Щербаков Дмитрий Сергеевич, dmitriy",
        "Юлия, yuliya",
        "Тоқаев Қасым-Жомарт, kasymzhomart",
        "Иванова Анна-Мария-Луиза, anna",
        "Сейтқали Абдурахмангалиоглу, abdurakhmangal",
        "Ли Ян, yan",
        "Yılmaz Çağrı, cagri",
        "王芳, wangfang",
        "Александр Петрович, aleksandr"
    })
    void a_login_is_the_given_name(String name, String login) {
        assertThat(suggest(name)).isEqualTo(login);
    }

    @ParameterizedTest
    @CsvSource({"Иванов И.И., ivanov", "Иванов И, ivanov", "Ким 😀, kim", "Ким Админ, kim", "Ли Root, li"})
    void it_is_the_surname_where_the_given_name_will_not_do(String name, String login) {
        assertThat(suggest(name)).isEqualTo(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "И", "Хуй", "Owner", "ъ ь"})
    void everybody_gets_some_login(String name) {
        assertThat(suggest(name)).isEqualTo("student");
    }

    @Test
    void a_login_that_is_taken_gets_the_next_number() {
        var taken = new HashSet<String>();
        var name = PersonName.of("Ахметова Айгерім", NameOrder.SURNAME_FIRST);
        for (int i = 0; i < 12; i++) taken.add(Login.suggest(name, taken::contains));
        assertThat(taken)
                .hasSize(12)
                .contains("aigerim", "aigerim2", "aigerim12")
                .doesNotContain("aigerim1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aigerim", "7a", "7a-01", "aigerim.akhmetova", "user_1", "070512501234", "a@b.kz", "a-"})
    void these_can_be_logins(String login) {
        assertThat(Login.isFit(login)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Aigerim",
                "айгерім",
                "a b",
                "-a",
                "7",
                ".a",
                "admin",
                "owner",
                "root",
                "fuckoff",
                "aigerim\n",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void these_cannot(String login) {
        assertThat(Login.isFit(login)).isFalse();
    }

    /** Of letters of any alphabet, marks and whatever else Unicode has. */
    @Test
    void any_text_gives_a_login_that_is_valid() {
        var random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            var name = random.ints(1 + random.nextInt(20), 33, i % 2 == 0 ? 0x600 : 0x11000)
                    .filter(c -> !Character.isSurrogate((char) c))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            if (name.isBlank()) continue;
            var login = suggest(name);
            assertThat(Login.isFit(login)).as(name).isTrue();
            assertThat(login).as(name).matches("[a-z]{2,14}");
        }
    }

    @Test
    void names_that_are_common_are_not_taken_for_rude_ones() {
        for (var name : List.of(
                "Айсұлу",
                "Сұлтан",
                "Еркебұлан",
                "Жанар",
                "Асхат",
                "Мұхит",
                "Гульназ",
                "Шынар",
                "Дикамал",
                "Куандык",
                "Сукхроб")) assertThat(suggest(name)).as(name).isNotEqualTo("student");
    }
}
