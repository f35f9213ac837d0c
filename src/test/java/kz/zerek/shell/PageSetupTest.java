package kz.zerek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageSetupTest {

    /** As Vaadin and Spring Security make it. */
    private static final String PAGE = """
            <head><script type="module">/* csrf */</script><meta charset="utf-8"><base href="./../..">\
            <script type="module" src="./VAADIN/build/indexhtml.js"></script></head>""";

    @Test
    void our_scripts_come_after_the_base_from_which_they_are_found_and_before_vaadins() {
        var head = Jsoup.parse(PAGE).head();
        PageSetup.addScripts(head);
        assertThat(head.select("base, [src]").stream().map(PageSetupTest::name))
                .containsExactly(
                        "base",
                        "zerek.js",
                        "typed.js",
                        "answers.js",
                        "outbox.js",
                        "keeping.js",
                        "offline.js",
                        "indexhtml.js");
    }

    private static String name(Element element) {
        return element.hasAttr("src") ? element.attr("src").replaceAll("^.*/|[?].*$", "") : element.tagName();
    }
}
