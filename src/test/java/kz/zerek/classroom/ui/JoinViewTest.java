package kz.zerek.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zerek.account.PeopleFixture;
import kz.zerek.account.SignInAddress;
import kz.zerek.assignment.SchoolScreenFixture;
import kz.zerek.language.Language;
import kz.zerek.shell.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoinViewTest extends SchoolScreenFixture {

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_has_a_card_is_led_to_signing_in_and_back(Language reader) {
        var code = classes.open(teacher, classroom);
        PeopleFixture.signOut();
        read(reader);
        navigate("join/" + code, JoinView.class);
        assertThat(screen()).contains("7Ә", words("join.card"));
        var way = page().select("a.button").attr("href");
        assertThat(way).isEqualTo("sign-in?to=/join/" + code);
        assertThat(SignInAddress.target(way.substring(way.indexOf('=') + 1))).contains("/join/" + code);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_teaches_is_told_that_the_code_is_for_students(Language reader) {
        read(reader);
        navigate("join/" + classes.open(teacher, classroom), JoinView.class);
        assertThat(screen()).contains("7Ә", words("class.error.teacher"));
        assertThat(find(Form.class).all()).isEmpty();
    }

    @Test
    void who_is_signed_in_is_not() {
        var code = classes.open(teacher, classroom);
        PeopleFixture.signIn(student);
        navigate("join/" + code, JoinView.class);
        assertThat(screen()).contains("7Ә").doesNotContain(words("join.card"));
    }
}
