package kz.zerek.shell;

import static kz.zerek.shell.ScreenFixture.askFromHere;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteConfiguration;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.shell.ShellFixture.LocalView;
import kz.zerek.shell.ShellFixture.OpenView;
import kz.zerek.shell.ShellFixture.SpecialLocalView;
import kz.zerek.shell.ShellFixture.ViewBelowLocalLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;

@ViewPackages(classes = ShellFixture.class)
@SpringBootTest(classes = ShellFixture.class, properties = ShellFixture.DATABASE)
class LocalOnlyTest extends SpringBrowserlessTest {

    @BeforeEach
    void add_screens() {
        ShellFixture.addRoutes(RouteConfiguration.forSessionScope());
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "local/special", "local/below"})
    void a_screen_for_this_computer_is_refused_elsewhere_and_not_even_created(String address) {
        int created = LocalView.CREATED.get();
        navigate(address, LocalOnlyView.class);
        assertThat(LocalView.CREATED).hasValue(created);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_refusal_is_in_the_readers_language(Language language) {
        UI.getCurrent().setLocale(language.locale());
        var refusal = navigate("local", LocalOnlyView.class);
        assertThat(find(H1.class, refusal).single().getText()).isEqualTo(words(language, "error.local-only.heading"));
        assertThat(find(Paragraph.class, refusal).single().getText())
                .isEqualTo(words(language, "error.local-only.text"));
    }

    @Test
    void it_opens_on_this_computer() {
        askFromHere(true);
        navigate("local", LocalView.class);
        navigate("local/special", SpecialLocalView.class);
        navigate("local/below", ViewBelowLocalLayout.class);
    }

    @Test
    void any_other_screen_opens_everywhere() {
        navigate("open", OpenView.class);
    }

    @Test
    void each_navigation_of_a_page_is_judged_anew() {
        askFromHere(true);
        assertThat(shownAfter("local")).isInstanceOf(LocalView.class);
        assertThat(shownAfter("open")).isInstanceOf(OpenView.class);
        askFromHere(false);
        assertThat(shownAfter("local")).isInstanceOf(LocalOnlyView.class);
        askFromHere(true);
        assertThat(shownAfter("local")).isInstanceOf(LocalView.class);
    }

    @Test
    void a_page_that_shows_it_does_not_keep_it_elsewhere() {
        askFromHere(true);
        assertThat(shownAfter("local")).isInstanceOf(LocalView.class);
        askFromHere(false);
        UI.getCurrent().refreshCurrentRoute(false);
        assertThat(getCurrentView()).isInstanceOf(LocalOnlyView.class);
    }

    private Component shownAfter(String address) {
        UI.getCurrent().navigate(address);
        return (Component) getCurrentView();
    }

    private static String words(Language language, String key) {
        return Messages.bundled().text(language, key);
    }
}
