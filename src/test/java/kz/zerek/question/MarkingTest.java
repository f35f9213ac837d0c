package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.GENERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.language.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkingTest {

    private static final Marking MARKING = new Marking(BANK);

    private static Question question(Task task) {
        return new Question("0", Kind.WHEN, "kz-un-member", Difficulty.EASY, 0, List.of(), task);
    }

    private static Task.Option option(String id, boolean correct) {
        return new Task.Option(id, new Ref.Truth(correct), correct);
    }

    private static double fraction(Task task, Response response) {
        return MARKING.mark(question(task), response).fraction();
    }

    @Test
    void no_response_earns_nothing() {
        assertThat(MARKING.mark(question(new Task.Entry(new Ref.Acronym("ilo"))), null))
                .isEqualTo(new Mark(0, Mark.Verdict.UNANSWERED));
    }

    @Test
    void the_right_response_to_every_question_is_right_and_any_other_choice_wrong() {
        BankFixture.everyQuestion(Difficulty.MEDIUM, 5).forEach(question -> {
            assertThat(MARKING.mark(question, rightResponse(question)).verdict())
                    .as(question.toString())
                    .isEqualTo(Mark.Verdict.RIGHT);
            if (question.task() instanceof Task.Choice(var options))
                options.stream()
                        .filter(option -> !option.correct())
                        .forEach(option -> assertThat(MARKING.mark(question, new Response.Chosen(option.id()))
                                        .verdict())
                                .isEqualTo(Mark.Verdict.WRONG));
        });
    }

    static Response rightResponse(Question question) {
        return switch (question.task()) {
            case Task.Choice choice ->
                new Response.Chosen(rightIds(choice.options()).iterator().next());
            case Task.Selection selection -> new Response.Selected(rightIds(selection.options()));
            case Task.Entry _ ->
                new Response.Typed(
                        GENERATOR.renderer().render(question, Language.RU).answer());
            case Task.Ordering ordering -> new Response.Ordered(ordering.key());
            case Task.Matching matching -> {
                var pairs = new HashMap<String, String>();
                for (int i = 0; i < matching.left().size(); i++)
                    pairs.put(matching.left().get(i).id(), matching.key().get(i));
                yield new Response.Matched(pairs);
            }
        };
    }

    private static Set<String> rightIds(List<Task.Option> options) {
        return options.stream()
                .filter(Task.Option::correct)
                .map(Task.Option::id)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"ab, 1", "a, 0.5", "abc, 0.5", "ac, 0", "abcd, 0", "c, 0"})
    void wrong_marks_take_away_what_right_ones_give(String marked, double fraction) {
        var task = new Task.Selection(
                List.of(option("a", true), option("b", true), option("c", false), option("d", false)));
        var ids = marked.chars().mapToObj(Character::toString).collect(Collectors.toSet());
        assertThat(fraction(task, new Response.Selected(ids))).isEqualTo(fraction);
    }

    @ParameterizedTest
    @CsvSource({"abcd, 1", "bacd, 0.6666666666666666", "dcba, 0", "badc, 0.3333333333333333", "cdab, 0"})
    void an_order_is_worth_its_kendall_tau(String given, double fraction) {
        var items = List.of("a", "b", "c", "d").stream()
                .map(id -> new Task.Item(id, new Ref.Event(id)))
                .toList();
        var task = new Task.Ordering(items, List.of("a", "b", "c", "d"));
        var order = given.chars().mapToObj(Character::toString).toList();
        assertThat(fraction(task, new Response.Ordered(order))).isEqualTo(fraction);
    }

    @Test
    void each_right_pair_of_a_matching_counts() {
        var left = List.of(new Task.Item("i1", new Ref.Event("x")), new Task.Item("i2", new Ref.Event("y")));
        var right = List.of(
                new Task.Item("i3", new Ref.Date(PartialDate.of(1991))),
                new Task.Item("i4", new Ref.Date(PartialDate.of(1992))));
        var task = new Task.Matching(left, right, List.of("i3", "i4"));
        assertThat(fraction(task, new Response.Matched(Map.of("i1", "i3", "i2", "i4"))))
                .isEqualTo(1);
        assertThat(fraction(task, new Response.Matched(Map.of("i1", "i3", "i2", "i3"))))
                .isZero();
        assertThat(fraction(task, new Response.Matched(Map.of("i1", "i3")))).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "2 марта 1992 года, RIGHT",
        "1992 жылғы 2 наурыз, RIGHT",
        "02.03.1992, RIGHT",
        "March 1992, INCOMPLETE",
        "1992, INCOMPLETE",
        "3 марта 1992, WRONG",
        "кеше, WRONG"
    })
    void a_typed_date_is_right_incomplete_or_wrong(String typed, Mark.Verdict verdict) {
        var task = new Task.Entry(new Ref.Date(PartialDate.parse("1992-03-02")));
        assertThat(MARKING.mark(question(task), new Response.Typed(typed)).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"ХЕҰ, RIGHT", "хеу, RIGHT", "МОТ, RIGHT", "ILO, RIGHT", "ДДСҰ, WRONG", "'', UNANSWERED"})
    void a_typed_acronym_is_right_in_any_language(String typed, Mark.Verdict verdict) {
        var task = new Task.Entry(new Ref.Acronym("ilo"));
        assertThat(MARKING.mark(question(task), new Response.Typed(typed)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void all_or_nothing_what_is_right_in_part_is_worth_nothing_but_still_called_so() {
        var date = question(new Task.Entry(new Ref.Date(PartialDate.parse("1992-03-02"))));
        var typed = new Response.Typed("1992");
        assertThat(MARKING.mark(date, typed, Credit.PARTIAL)).isEqualTo(new Mark(0.5, Mark.Verdict.INCOMPLETE));
        assertThat(MARKING.mark(date, typed, Credit.ALL_OR_NOTHING)).isEqualTo(new Mark(0, Mark.Verdict.INCOMPLETE));
        var several = question(new Task.Selection(List.of(option("a", true), option("b", true), option("c", false))));
        var half = new Response.Selected(Set.of("a"));
        assertThat(MARKING.mark(several, half, Credit.PARTIAL)).isEqualTo(new Mark(0.5, Mark.Verdict.PARTLY));
        assertThat(MARKING.mark(several, half, Credit.ALL_OR_NOTHING)).isEqualTo(new Mark(0, Mark.Verdict.PARTLY));
    }

    @Test
    void what_is_wholly_right_is_worth_the_same_with_either_credit() {
        BankFixture.everyQuestion(Difficulty.MEDIUM, 5)
                .forEach(question -> assertThat(MARKING.mark(question, rightResponse(question), Credit.ALL_OR_NOTHING))
                        .isEqualTo(new Mark(1, Mark.Verdict.RIGHT)));
    }

    @ParameterizedTest
    @EnumSource
    void a_learner_is_told_the_rule_of_each_task_that_can_be_right_in_part(Credit credit) {
        BankFixture.everyQuestion(Difficulty.MEDIUM, 5).forEach(question -> {
            var isRuled = switch (question.kind()) {
                case WHICH_OF_THESE, ORDER_EVENTS, MATCH_DATES, MATCH_ACRONYMS -> true;
                case TYPE_DATE ->
                    !GENERATOR.renderer().render(question, Language.EN).answer().matches("\\d+");
                default -> false;
            };
            assertThat(credit.rule(question.task())).as(question.toString()).satisfies(rule -> {
                assertThat(rule.isPresent()).isEqualTo(isRuled);
                rule.ifPresent(key -> assertThat(Messages.bundled().has(key)).isTrue());
            });
        });
    }

    @Test
    void a_response_of_another_kind_is_refused() {
        var task = new Task.Entry(new Ref.Acronym("ilo"));
        assertThatThrownBy(() -> MARKING.mark(question(task), new Response.Chosen("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
