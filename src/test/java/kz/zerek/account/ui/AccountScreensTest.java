package kz.zerek.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.Random;
import kz.zerek.account.InvitationAddress;
import kz.zerek.account.Invitations;
import kz.zerek.account.People;
import kz.zerek.account.PeopleFixture;
import kz.zerek.account.Role;
import kz.zerek.account.Secret;
import kz.zerek.account.SignIns;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormFixture;
import kz.zerek.shell.NotFoundView;
import kz.zerek.shell.ScreenFixture;
import kz.zerek.shell.ServerAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:accounts;DB_CLOSE_DELAY=-1")
@Import(PeopleFixture.class)
class AccountScreensTest extends SpringBrowserlessTest {

    @Autowired
    PeopleFixture fixture;

    @Autowired
    People people;

    @Autowired
    Invitations invitations;

    @Autowired
    SignIns signIns;

    Language language = Language.EN;

    @BeforeEach
    void there_is_an_owner() {
        fixture.owner();
        read(Language.EN);
    }

    @AfterEach
    void leave() {
        PeopleFixture.signOut();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_mistypes_is_told_in_their_language(Language reader) {
        read(reader);
        navigate("sign-in", SignInView.class);
        send(Map.of("login", "nobody.here", "password", "nothing"));
        assertThat(screen()).contains(words("account.error.wrong")).doesNotContain(words("sign-in.ended"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_was_signed_out_elsewhere_is_told_why_it_may_be(Language reader) {
        read(reader);
        PeopleFixture.keepEndedSignIn();
        navigate("sign-in", SignInView.class);
        assertThat(screen()).contains(words("sign-in.ended"));
        assertThat(PeopleFixture.isSignInForgotten()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_leaves_a_field_empty_is_told_what_is_missing_and_it_is_no_try(Language reader) {
        read(reader);
        var teacher = fixture.teacher();
        navigate("sign-in", SignInView.class);
        send(Map.of());
        assertThat(screen())
                .contains(words("sign-in.login.missing"), words("sign-in.password.missing"))
                .doesNotContain(words("account.error.wrong"));
        for (int i = 0; i < 20; i++) send(Map.of("login", teacher.login(), "password", ""));
        assertThat(screen()).contains(words("sign-in.password.missing")).doesNotContain(words("sign-in.login.missing"));
        for (int i = 0; i < 9; i++) send(Map.of("login", teacher.login(), "password", "nothing"));
        assertThat(screen()).contains(words("account.error.wrong"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_link_makes_an_account_and_says_which_field_is_wrong(Language reader) {
        read(reader);
        var link = invitations.invite(fixture.owner(), Role.TEACHER);
        navigate(InvitationAddress.of(link).substring(1), WelcomeView.class);
        assertThat(screen()).contains(words("welcome.lead.teacher"));
        var login = "new." + reader.code();
        send(Map.of("name", "", "login", "ерлан", "password", "short"));
        assertThat(screen())
                .contains(
                        words("account.error.name"),
                        words("account.error.login"),
                        words("account.error.password-short", Map.of("count", 10)));
        send(Map.of("name", "", "login", fixture.teacher().login(), "password", "aaaaaaaaaaaa"));
        assertThat(screen())
                .contains(
                        words("account.error.name"),
                        words("account.error.login-taken"),
                        words("account.error.password-weak"));
        send(Map.of("name", "", "login", login, "password", "steppe wind and water"));
        assertThat(screen()).contains(words("account.error.name")).doesNotContain(words("account.error.login"));
        send(Map.of("name", "Ерлан <Қасымов>", "login", login, "password", "steppe wind and water"));
        assertThat(screen()).contains(words("account.error.name")).contains("< >");
        send(Map.of("name", "Ерлан Қасымов", "login", "ерлан", "password", "steppe wind and water"));
        assertThat(screen()).contains(words("account.error.login")).doesNotContain(words("account.error.name"));
        send(Map.of("name", "Ерлан Қасымов", "login", login, "password", "short"));
        assertThat(screen()).contains(words("account.error.password-short", Map.of("count", 10)));
        send(Map.of("name", "Ерлан Қасымов", "login", login, "password", "steppe wind and water"));
        assertThat(people.teacher(login)).isPresent();
    }

    @Test
    void a_link_that_was_used_says_so() {
        navigate(InvitationAddress.of(Secret.random(new Random(1))).substring(1), WelcomeView.class);
        assertThat(screen()).contains(words("account.error.link"));
        navigate("welcome/nonsense", NotFoundView.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_card_asks_whether_it_is_theirs(Language reader) {
        read(reader);
        var card = fixture.card(fixture.student("Айгерім Сәрсенова"));
        navigate("card/" + card.secret().value(), CardView.class);
        assertThat(screen()).contains("Айгерім Сәрсенова", words("sign-in.stays"));
        fixture.card(card.person());
        navigate("card/" + card.secret().value(), CardView.class);
        assertThat(screen()).contains(words("card.replaced")).doesNotContain("Айгерім");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_password_is_changed_by_who_knows_the_old_one(Language reader) {
        read(reader);
        var teacher = fixture.teacher();
        PeopleFixture.signIn(teacher);
        navigate("account", AccountView.class);
        assertThat(screen()).contains(teacher.name(), words("account.role.teacher"));
        send(Map.of("old", "not this", "password", "another steppe"));
        assertThat(screen()).contains(words("account.password.wrong"));
    }

    @Test
    void a_student_without_a_login_has_no_password_to_change() {
        PeopleFixture.signIn(fixture.student("Арман"));
        navigate("account", AccountView.class);
        assertThat(find(Form.class).all()).isEmpty();
        assertThat(screen()).contains(words("account.data"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_owner_invites_promotes_and_deletes(Language reader) {
        read(reader);
        PeopleFixture.signIn(fixture.owner());
        var teacher = fixture.teacher();
        var name = Map.of("name", teacher.name());
        navigate("people", PeopleView.class);
        assertThat(screen()).contains(teacher.name());
        press("people.invite");
        assertThat(screen()).contains(words("people.invite.link", Map.of("days", 7)));
        assertThat(find(LinkLine.class).single()).isNotNull();
        assertThat(screen()).contains(words("shell.local-address", Map.of("host", ServerAddress.host())));
        assertThat(screen()).contains(words("people.make-owner.text", name));
        test(row(teacher.name(), "people.make-owner.sure")).click();
        assertThat(people.find(teacher.id()).orElseThrow().role()).isEqualTo(Role.OWNER);
        assertThat(screen()).contains(words("people.is-owner", name));
        test(row(teacher.name(), "people.make-teacher")).click();
        assertThat(people.find(teacher.id()).orElseThrow().role()).isEqualTo(Role.TEACHER);
        assertThat(screen()).contains(words("people.is-teacher", name));
        test(row(teacher.name(), "people.delete.confirm")).click();
        assertThat(people.find(teacher.id())).isEmpty();
        assertThat(screen()).contains(words("people.deleted", name));
        assertThat(find(PersonRow.class).all())
                .noneMatch(row -> ScreenFixture.page(row).text().contains(teacher.name()));
    }

    private NativeButton row(String name, String key) {
        var row = find(PersonRow.class).all().stream()
                .filter(r -> ScreenFixture.page(r).text().contains(name))
                .findFirst()
                .orElseThrow();
        return find(NativeButton.class, row).withText(words(key)).single();
    }

    @Test
    void the_owner_is_led_to_the_students_in_no_class() {
        PeopleFixture.signIn(fixture.owner());
        navigate("people", PeopleView.class);
        assertThat(find(Anchor.class)
                        .withText(words("people.students"))
                        .single()
                        .getHref())
                .isEqualTo("people/students");
    }

    @Test
    void a_teacher_does_not_see_the_owners_screen() {
        PeopleFixture.signIn(fixture.teacher());
        navigate("people", NotFoundView.class);
    }

    private void press(String key) {
        test(find(NativeButton.class).withText(words(key)).single()).click();
    }

    private void send(Map<String, String> values) {
        FormFixture.send(find(Form.class).single(), values);
    }

    private void read(Language reader) {
        language = reader;
        UI.getCurrent().setLocale(reader.locale());
        roundTrip();
    }

    private String screen() {
        return ScreenFixture.page((Component) getCurrentView()).text().replace('\u00a0', ' ');
    }

    private String words(String key) {
        return words(key, Map.of());
    }

    private String words(String key, Map<String, ?> values) {
        return Messages.bundled().text(language, key, values).replace('\u00a0', ' ');
    }
}
