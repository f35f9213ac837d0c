package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Who looks after the application: there is one for all journeys. */
final class Owner {

    static final String NAME = "Дана Ахметова";
    static final String LOGIN = "dana";
    static final String PASSWORD = "steppe wind and water";

    private Owner() {}

    /** @param link that makes the account, once */
    static void begin(Tab tab, String link) {
        tab.open(link);
        fill(tab, "name", NAME);
        enter(tab);
    }

    static void signIn(Tab tab) {
        tab.open("/sign-in");
        enter(tab);
    }

    private static void enter(Tab tab) {
        fill(tab, "login", LOGIN);
        fill(tab, "password", PASSWORD);
        tab.page().keyboard().press("Enter");
        assertThat(tab.page().locator(".header-person")).hasText(NAME);
    }

    private static void fill(Tab tab, String field, String text) {
        tab.page().locator("#field-" + field).fill(text);
    }
}
