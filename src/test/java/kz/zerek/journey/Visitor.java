package kz.zerek.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import kz.zerek.language.Language;

/** Someone with a browser of their own: it shares no cookies with anybody else's. */
record Visitor(BrowserContext profile, Application application) implements AutoCloseable {

    String address() {
        return application.address();
    }

    /** @param path of a page, from the first slash */
    Tab open(String path) {
        var tab = new Tab(profile.newPage(), address());
        tab.open(path);
        return tab;
    }

    /** A new quiz with all that is offered unchosen, at its first question. */
    Tab startQuiz(Language language) {
        var tab = open("/");
        tab.choose(language);
        tab.start();
        return tab;
    }

    /** As if the server had forgotten it: no page of the visitor is known any more. */
    void endSession() {
        profile.addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(address())));
    }

    @Override
    public void close() {
        profile.close();
    }
}
