package kz.zerek.attempt.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.attempt.InvalidResponseException.Problem;
import kz.zerek.attempt.QuestionsFixture;
import kz.zerek.question.Response;
import kz.zerek.question.Response.Chosen;
import kz.zerek.question.Response.Matched;
import kz.zerek.question.Response.Ordered;
import kz.zerek.question.Response.Selected;
import kz.zerek.question.Response.Typed;
import kz.zerek.question.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FittingResponseTest {

    private static final Task CHOICE = QuestionsFixture.choice("un").task();
    private static final Task SELECTION = QuestionsFixture.selection("un").task();
    private static final Task ENTRY = QuestionsFixture.entry("un").task();
    private static final Task ORDERING = QuestionsFixture.ordering("un").task();
    private static final Task MATCHING = QuestionsFixture.matching("un").task();

    static Stream<Arguments> fitting() {
        return Stream.of(
                arguments(CHOICE, new Chosen("d")),
                arguments(SELECTION, new Selected(Set.of())),
                arguments(SELECTION, new Selected(Set.of("a", "b", "c", "d"))),
                arguments(ENTRY, new Typed("")),
                arguments(ENTRY, new Typed("Біріккен Ұлттар Ұйымы \uD83C\uDF93 \u0000")),
                arguments(ENTRY, new Typed("ұ".repeat(1_000))),
                arguments(ORDERING, new Ordered(List.of("a", "b", "c"))),
                arguments(MATCHING, new Matched(Map.of())),
                arguments(MATCHING, new Matched(Map.of("b", "z"))),
                arguments(MATCHING, new Matched(Map.of("a", "x", "b", "x"))));
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                arguments(CHOICE, new Chosen("e"), Problem.OPTION),
                arguments(CHOICE, new Chosen(""), Problem.OPTION),
                arguments(CHOICE, new Chosen("a' or '1'='1"), Problem.OPTION),
                arguments(CHOICE, new Selected(Set.of("a")), Problem.TYPE),
                arguments(CHOICE, new Typed("a"), Problem.TYPE),
                arguments(SELECTION, new Selected(Set.of("a", "e")), Problem.OPTION),
                arguments(SELECTION, new Chosen("a"), Problem.TYPE),
                arguments(ENTRY, new Typed("ұ".repeat(1_001)), Problem.LENGTH),
                arguments(ENTRY, new Typed("a".repeat(10_000)), Problem.LENGTH),
                arguments(ENTRY, new Typed("\uD83C"), Problem.TEXT),
                arguments(ENTRY, new Typed("a\uDF93\uD83C"), Problem.TEXT),
                arguments(ENTRY, new Chosen("a"), Problem.TYPE),
                arguments(ORDERING, new Ordered(List.of()), Problem.ITEMS),
                arguments(ORDERING, new Ordered(List.of("a", "b")), Problem.ITEMS),
                arguments(ORDERING, new Ordered(List.of("a", "b", "b")), Problem.ITEMS),
                arguments(ORDERING, new Ordered(List.of("a", "b", "c", "c")), Problem.ITEMS),
                arguments(ORDERING, new Ordered(List.of("a", "b", "x")), Problem.OPTION),
                arguments(ORDERING, new Matched(Map.of()), Problem.TYPE),
                arguments(MATCHING, new Matched(Map.of("c", "x")), Problem.OPTION),
                arguments(MATCHING, new Matched(Map.of("a", "b")), Problem.OPTION),
                arguments(MATCHING, new Ordered(List.of("a", "b")), Problem.TYPE));
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void a_response_made_of_the_questions_own_ids_fits(Task task, Response response) {
        assertThatCode(() -> FittingResponse.require(task, response)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void what_the_question_does_not_allow_is_refused_with_its_reason(Task task, Response response, Problem problem) {
        var refused =
                catchThrowableOfType(InvalidResponseException.class, () -> FittingResponse.require(task, response));
        assertThat(refused.problem()).isEqualTo(problem);
    }

    @Test
    void a_response_without_content_takes_the_answer_back() {
        assertThat(Stream.of(
                        new Selected(Set.of()),
                        new Typed(" \u00A0\n"),
                        new Typed(""),
                        new Typed("?"),
                        new Typed("…–"),
                        new Matched(Map.of())))
                .allMatch(FittingResponse::isEmpty);
        assertThat(Stream.of(
                        new Chosen("a"),
                        new Selected(Set.of("a")),
                        new Typed("1"),
                        new Ordered(List.of("a")),
                        new Matched(Map.of("a", "x"))))
                .noneMatch(FittingResponse::isEmpty);
    }
}
