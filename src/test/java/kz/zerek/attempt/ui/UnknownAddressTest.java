package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Random;
import kz.zerek.account.PeopleFixture;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.VisitorId;
import kz.zerek.language.Language;
import kz.zerek.question.Kind;
import kz.zerek.shell.NotFoundView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnknownAddressTest extends ViewTest {

    @ParameterizedTest
    @CsvSource({
        "quiz/4f1c2d3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f",
        "quiz/4f1c2d3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f/1",
        "quiz/4F1C2D3E-5A6B-4C7D-8E9F-0A1B2C3D4E5F/review",
        "quiz/1-1-1-1-1/result",
        "quiz/drop%20table/1",
        "quiz/x"
    })
    void an_address_of_no_attempt_is_said_to_be_so(String address) {
        navigate(address, UnknownAttemptView.class);
        assertThat(shows(words("error.unknown-attempt.heading"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_address_that_leads_nowhere_gets_a_page_with_a_way_home(Language language) {
        read(language);
        navigate("nowhere", NotFoundView.class);
        assertThat(screen())
                .contains(words("error.not-found.heading"), words("error.not-found.text"), words("shell.home"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_attempt_of_someone_else_is_as_good_as_unknown(Language language) {
        read(language);
        draw.ask(Kind.WHEN);
        var erlan = VisitorId.random(new Random(1));
        var id = attempts.start(erlan, settings(Feedback.AT_END));
        navigate("quiz/" + id + "/1", UnknownAttemptView.class);
        assertThat(screen()).contains(words("error.unknown-attempt.heading"), words("attempt.error.unknown"));
        assertThat(attempts.get(id, erlan).isFinished()).isFalse();
    }

    @Test
    void who_was_signed_out_elsewhere_is_led_to_the_sign_in_and_back() {
        draw.ask(Kind.WHEN);
        var id = attempts.start(VisitorId.random(new Random(1)), settings(Feedback.AT_END));
        PeopleFixture.keepEndedSignIn();
        UI.getCurrent().navigate("quiz/" + id + "/1");
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .flatExtracting(script -> script.getInvocation().getParameters())
                .contains("/sign-in?to=%2Fquiz%2F" + id + "%2F1");
    }

    @Test
    void a_position_that_the_quiz_does_not_have_leads_to_where_it_goes_on() {
        var id = start(Feedback.AT_END, Kind.WHEN, Kind.DETAIL);
        attempts.skip(id, me(), 1, 0, language);
        for (var position : new String[] {"0", "3", "999"}) {
            navigate("quiz/" + id + "/" + position, QuestionView.class);
            assertThat(shows(asked(id, 2).text().stem())).isTrue();
        }
    }
}
