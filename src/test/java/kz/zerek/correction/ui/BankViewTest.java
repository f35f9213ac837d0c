package kz.zerek.correction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zerek.account.PeopleFixture;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.correction.Status;
import kz.zerek.language.Collation;
import kz.zerek.language.Language;
import kz.zerek.shell.NotFoundView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:facts;DB_CLOSE_DELAY=-1")
class BankViewTest extends BankScreenFixture {

    private static final int ALL = StarterBank.read().subjects().size();

    private void open(String query) {
        UI.getCurrent().navigate(BankView.class, QueryParameters.fromString(query));
    }

    private List<String> rows() {
        return page().select(".facts li > a").eachText();
    }

    private String count(int count) {
        return words("correction.count", Map.of("count", count));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_page_of_all_facts_is_shown_in_the_order_of_the_readers_alphabet(Language reader) {
        read(reader);
        open("");
        assertThat(screen()).contains(words("correction.title"), count(ALL));
        assertThat(rows()).hasSize(Math.min(ALL, BankView.PAGE)).isSortedAccordingTo(Collation.of(reader));
        assertThat(page().select(".fact-status").eachText()).containsOnly(words("correction.status.reviewed"));
    }

    @Test
    void never_more_than_a_page_is_on_the_screen_and_pages_are_turned() {
        open("");
        var first = rows();
        press("shell.page.next");
        assertThat(rows()).isNotEmpty().doesNotContainAnyElementsOf(first);
        press("shell.page.previous");
        assertThat(rows()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"БҰҰ мүше", "member united", "стал членом организ"})
    void facts_are_found_by_words_of_any_language(String text) {
        open("");
        search(Map.of("text", text));
        assertThat(page().select("a[href=bank/" + FACT + "]")).hasSize(1);
        assertThat(rows().size()).isLessThan(ALL);
    }

    private void search(Map<String, String> values) {
        send(0, values);
    }

    @Test
    void facts_are_found_by_what_they_are() {
        open("");
        search(Map.of("kind", "proposal", "topic", "kazakhstan-un"));
        assertThat(page().select(".facts .hint").eachText())
                .isNotEmpty()
                .allMatch(about -> about.startsWith(words("reading.kind.proposal")));
        search(Map.of("kind", "set"));
        assertThat(rows()).hasSize(StarterBank.read().sets().size());
        search(Map.of("worded", "all"));
        assertThat(screen()).contains(count(ALL));
        search(Map.of("worded", "kk"));
        assertThat(screen()).contains(words("correction.none"));
        search(Map.of("source", "kazakhstan-un"));
        assertThat(rows()).isNotEmpty();
    }

    @Test
    void facts_are_found_by_what_is_thought_of_them() {
        reviews.say(teacher, piece(), Status.DISPUTED, "Doubtful");
        open("status=disputed");
        assertThat(page().select(".facts a").eachAttr("href")).containsExactly("bank/" + FACT);
        assertThat(page().select(".fact-status").text()).isEqualTo(words("correction.status.disputed"));
        reviews.say(teacher, piece(), Status.REVIEWED, "");
    }

    @Test
    void dates_stand_in_order() {
        open("sort=date&kind=date");
        var first = page().select(".facts a").first().attr("href");
        open("sort=latest&kind=date");
        assertThat(page().select(".facts a").first().attr("href")).isNotEqualTo(first);
    }

    @Test
    void what_is_chosen_stands_in_the_address() {
        open("text=member&kind=date&sort=topic");
        assertThat(find(Input.class).withId("field-text").single().getValue()).isEqualTo("member");
        assertThat(page().select("#field-kind option[selected]").attr("value")).isEqualTo("date");
        assertThat(page().select("#field-sort option[selected]").attr("value")).isEqualTo("topic");
        var chosen = new HashMap<>(Map.of("text", "member", "kind", "date"));
        chosen.put("sort", "topic");
        assertThat(Shown.of(new Shown(chosen).query()).values()).isEqualTo(chosen);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_finds_nothing_is_told_what_to_do(Language reader) {
        read(reader);
        open("text=xyzzy");
        assertThat(screen()).contains(count(0), words("correction.none"), words("correction.none.all"));
        assertThat(find(NativeButton.class).withText(words("shell.page.next")).all())
                .isEmpty();
    }

    @Test
    void an_address_of_nonsense_shows_what_there_is() {
        open("page=999999&sort=nonsense&kind=%22&status=x&worded=zz");
        assertThat(rows()).isNotEmpty();
        open("page=-1&topic=no-such");
        assertThat(screen()).contains(words("correction.none"));
        open("text=" + "x".repeat(5_000));
        assertThat(screen()).contains(words("correction.none"));
    }

    @Test
    void students_and_guests_have_no_bank() {
        PeopleFixture.signIn(people.student("Арман"));
        navigate("bank", NotFoundView.class);
        navigate("bank/" + FACT, NotFoundView.class);
    }
}
