package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;

/** A teacher makes a class; students come in with a card, and with the code on the board. */
@Journey
class ClassJourney {

    @Test
    void a_student_signs_in_with_the_pin_of_a_card_and_another_joins_with_a_code(
            Visitor teacher, Visitor byCard, Visitor byCode) {
        var desk = Desk.of(teacher).tab();
        desk.open("/classes");
        fill(desk, "name", "8Б");
        desk.button("class.create").click();
        assertThat(desk.heading()).hasText("8Б");
        assertThat(desk.page()).hasURL(Pattern.compile(".*/classes/.+"));
        var address = desk.path();
        desk.open(address + "/add");
        desk.page().locator("#pasted").fill("Сейтқали Нұрлан Бақытұлы");
        desk.button("add.paste.read").click();
        desk.page().locator("main .ways button.primary").click();
        assertThat(desk.page().locator(".students button")).hasText("Сейтқали Нұрлан Бақытұлы");
        desk.button("class.code.open").click();
        var code = desk.page().locator(".join-code").textContent();
        desk.open(address + "/cards");
        desk.page().locator("main .ways button.primary").click();
        var card = desk.page().locator(".student-card");
        assertThat(card).hasCount(1);
        var login = card.locator("b").first().textContent();
        var pin = card.locator("b").last().textContent();
        leaveUnprinted(desk, address);
        signIn(byCard, login, pin);
        join(byCode, code);
        desk.open(address);
        assertThat(desk.page().locator(".students button")).hasCount(2);
    }

    /** The cards are shown for the only time. */
    private static void leaveUnprinted(Tab desk, String address) {
        var asked = new ArrayList<String>();
        desk.page().onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        assertThrows(PlaywrightException.class, () -> desk.page().navigate(desk.address() + "/classes"));
        assertEquals(List.of("beforeunload"), asked);
        desk.page().locator("main a[href$='" + address.substring(1) + "']").click();
        var leave = desk.button("cards.leave.sure");
        assertThat(leave).isInViewport();
        assertThat(desk.page().locator(".student-card")).hasCount(1);
        leave.click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*" + address));
    }

    private static void signIn(Visitor student, String login, String pin) {
        var tab = student.open("/my");
        assertThat(tab.page()).hasURL(Pattern.compile(".*/sign-in\\?to=%2Fmy$"));
        tab.choose(Language.RU);
        fill(tab, "login", login);
        fill(tab, "password", "000000");
        tab.button("sign-in.send").click();
        assertThat(tab.page().locator("#field-password-problem")).hasText(tab.text("account.error.wrong"));
        fill(tab, "password", pin.replace(" ", ""));
        tab.page().keyboard().press("Enter");
        assertThat(tab.heading()).hasText(tab.text("my.title"));
        assertThat(tab.page().locator(".header-person")).hasText("Сейтқали Нұрлан Бақытұлы");
        tab.open("/account");
        var signIn = tab.text("sign-in.title");
        tab.button("account.sign-out").click();
        assertThat(tab.page().locator(".header-person")).hasText(signIn);
        tab.page().navigate(tab.address() + "/my");
        assertThat(tab.page()).hasURL(Pattern.compile(".*/sign-in.*"));
    }

    private static void join(Visitor student, String code) {
        var tab = student.open("/join");
        tab.choose(Language.KK);
        fill(tab, "code", "ZZZ-ZZZ");
        tab.button("join.next").click();
        assertThat(tab.page().locator("#field-code-problem")).hasText(tab.text("class.error.code"));
        fill(tab, "code", code.toLowerCase());
        tab.button("join.next").click();
        assertThat(tab.page().locator("main")).containsText(tab.text("join.to", Map.of("name", "8Б")));
        fill(tab, "name", "Әсел Мұратова");
        tab.button("join.send").click();
        assertThat(tab.heading()).hasText(tab.text("my.title"));
        assertThat(tab.page().locator(".header-person")).hasText("Әсел Мұратова");
    }

    private static void fill(Tab tab, String field, String text) {
        tab.page().locator("#field-" + field).fill(text);
    }
}
