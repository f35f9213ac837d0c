package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Feedback;
import kz.zerek.language.Language;
import kz.zerek.question.Kind;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpeechTest extends ViewTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void options_in_another_language_than_the_page_say_so(Language language) {
        read(language);
        for (var kind : List.of(Kind.GAP, Kind.COUNTERPART, Kind.WHEN)) {
            open(start(Feedback.AT_ONCE, kind), 1);
            assertThat(languages("button.option")).containsOnly(marked());
            open(start(Feedback.AT_END, kind), 1);
            assertThat(languages("label.option")).containsOnly(marked());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void so_do_they_after_the_answer_but_not_what_is_said_of_them(Language language) {
        read(language);
        var id = start(Feedback.AT_ONCE, Kind.GAP);
        open(id, 1);
        choose(wrong(id));
        assertThat(languages(".option > span:not(.badge)")).containsOnly(marked(id));
        assertThat(languages(".option > .badge")).containsOnly("");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void so_do_the_given_and_the_right_answer_of_the_result(Language language) {
        read(language);
        var id = start(Feedback.AT_END, Kind.GAP);
        attempts.respond(id, me(), 1, 0, language, new Response.Chosen(wrong(id)));
        attempts.finish(id, me());
        navigate("quiz/" + id + "/result", ResultView.class);
        assertThat(languages(".given p, .right-answer > span:not(.label), .passage"))
                .hasSize(3)
                .containsOnly(marked(id));
        assertThat(languages("h3, .verdict, .label, .explanation .lines")).containsOnly("");
    }

    @Test
    void a_gap_is_in_the_language_of_its_document() {
        read(Language.EN);
        open(start(Feedback.AT_ONCE, Kind.GAP), 1);
        assertThat(languages("button.option")).containsOnly("kk");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_sentence_in_another_language_says_in_which(Language language) {
        read(language);
        open(start(Feedback.AT_ONCE, Kind.GAP), 1);
        var label = words("source.language.kk");
        assertThat(page(getCurrentView()).select(".passage .hint").eachText())
                .containsExactlyElementsOf(language == Language.KK ? List.of() : List.of(label));
        assertThat(languages(".passage .hint")).allMatch(language.code()::equals);
    }

    private String wrong(AttemptId id) {
        return ((Task.Choice) asked(id, 1).task())
                .options().stream()
                        .filter(option -> !option.correct())
                        .map(Task.Option::id)
                        .findFirst()
                        .orElseThrow();
    }

    private String marked() {
        return marked(attempts.unfinished(me()).orElseThrow().id());
    }

    private String marked(AttemptId id) {
        var spoken = asked(id, 1).text().textLanguage();
        return spoken == language ? "" : spoken.code();
    }

    private List<String> languages(String selector) {
        return page(getCurrentView()).select(selector).stream()
                .map(element -> element.attr("lang"))
                .toList();
    }
}
