package kz.zerek.question.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kz.zerek.attempt.QuestionsFixture;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import kz.zerek.question.Question;
import kz.zerek.question.Ref;
import kz.zerek.question.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionCodecTest {

    static Stream<Task> tasks() {
        return Stream.of(
                        QuestionsFixture.choice("un"),
                        QuestionsFixture.selection("un"),
                        QuestionsFixture.entry("un"),
                        QuestionsFixture.ordering("un"),
                        QuestionsFixture.matching("un"))
                .map(Question::task);
    }

    static Stream<Ref> refs() {
        return Stream.of(
                new Ref.When(Dating.parse("1992-03-02")),
                new Ref.When(Dating.parse("1992-02/..")),
                new Ref.When(Dating.parse("../1991")),
                new Ref.Date(PartialDate.of(1945, 10)),
                new Ref.Event("kz-un-member"),
                new Ref.Acronym("ilo"),
                new Ref.AcronymIn("ilo", Language.KK),
                new Ref.ForeignAcronyms("ilo"),
                new Ref.FullName("ilo"),
                new Ref.ForeignFullName("ilo"),
                new Ref.Lure("ilo", 2),
                new Ref.About("ilo"),
                new Ref.Who("nazarbayev"),
                new Ref.Occasion("cica"),
                new Ref.Where("cica"),
                new Ref.AtSession("unga", 47),
                new Ref.What("cica"),
                new Ref.Value(Unit.PERCENTAGE_POINTS, new BigDecimal("0.50")),
                new Ref.Truth(true),
                new Ref.Truth(false),
                new Ref.DetailOf("one-plus-one", "share"),
                new Ref.SetOf("un-in-kz"),
                new Ref.GapOf("kz-un-member", 1));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void a_question_of_each_task_reads_as_it_was_written(Task task) {
        assertReadsAsWritten(question(Kind.WHEN, Difficulty.EASY, List.of(), task));
    }

    @ParameterizedTest
    @MethodSource("refs")
    void each_reference_reads_as_it_was_written_in_stem_option_item_and_key(Ref ref) {
        var options = List.of(new Task.Option("a", ref, true));
        var items = List.of(new Task.Item("a", ref));
        Stream.of(
                        new Task.Choice(options),
                        new Task.Selection(options),
                        new Task.Entry(ref),
                        new Task.Ordering(items, List.of("a")),
                        new Task.Matching(items, items, List.of("a")))
                .map(task -> question(Kind.WHEN, Difficulty.EASY, List.of(ref, ref), task))
                .forEach(QuestionCodecTest::assertReadsAsWritten);
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_reads_as_it_was_written(Kind kind) {
        assertReadsAsWritten(question(kind, Difficulty.MEDIUM, List.of(), new Task.Entry(new Ref.Acronym("ilo"))));
    }

    @ParameterizedTest
    @EnumSource
    void each_difficulty_reads_as_it_was_written(Difficulty difficulty) {
        assertReadsAsWritten(question(Kind.GAP, difficulty, List.of(), new Task.Entry(new Ref.Acronym("ilo"))));
    }

    @Test
    void the_examples_hold_every_task_and_every_reference() {
        assertThat(tasks().<Class<?>>map(Task::getClass).distinct())
                .containsExactlyInAnyOrder(Task.class.getPermittedSubclasses());
        assertThat(refs().<Class<?>>map(Ref::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(records(Ref.class).toList());
    }

    @Test
    void quotes_and_letters_of_any_script_survive() {
        assertReadsAsWritten(new Question(
                "\"}],\"kind\":\"gap\\",
                Kind.WHEN,
                "ұйым «ООН» \u0000 \uD83C\uDF93",
                Difficulty.HARD,
                0,
                List.of(new Ref.Event("\n\"{}")),
                new Task.Choice(List.of(new Task.Option("\"", new Ref.Acronym("\\"), false)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"id\":\"q\"}",
                "{\"@class\":\"javax.naming.InitialContext\"}",
                "%s trailing",
                "{\"id\":\"q\",%s",
            })
    void other_text_is_refused(String text) {
        var valid = QuestionCodec.write(QuestionsFixture.choice("un"));
        assertThatIllegalArgumentException().isThrownBy(() -> QuestionCodec.read(text.formatted(valid)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\":\"which-acronym\" -> \"kind\":\"WHICH_ACRONYM\"",
                "\"difficulty\":\"medium\" -> \"difficulty\":\"fair\"",
                "\"subject\":\"un\" -> \"subject\":null",
                "\"wording\":1 -> \"wording\":\"1\"",
                "\"type\":\"choice\" -> \"type\":\"kz.zerek.question.Task$Choice\"",
                "\"correct\":true -> \"correct\":\"true\"",
                "acronym:fact-a -> java:fact-a",
                "\"options\": -> \"options\":null,\"others\":",
            })
    void a_field_with_another_value_than_is_written_is_refused(String change) {
        var valid = QuestionCodec.write(QuestionsFixture.choice("un"));
        var changed = valid.replace(change.split(" -> ")[0], change.split(" -> ")[1]);
        assertThat(changed).isNotEqualTo(valid);
        assertThatIllegalArgumentException().isThrownBy(() -> QuestionCodec.read(changed));
    }

    @Test
    void the_form_that_stands_in_databases_stays_readable() {
        var stored = """
                {"id":"q1","kind":"what-happened","subject":"f","difficulty":"hard","wording":1,
                 "given":["date:1992-03-02"],
                 "task":{"type":"choice","options":[{"id":"a","ref":"event:f","correct":true}]}}
                """;
        assertThat(QuestionCodec.read(stored))
                .isEqualTo(new Question(
                        "q1",
                        Kind.WHAT_HAPPENED,
                        "f",
                        Difficulty.HARD,
                        1,
                        List.of(new Ref.Date(PartialDate.parse("1992-03-02"))),
                        new Task.Choice(List.of(new Task.Option("a", new Ref.Event("f"), true)))));
    }

    @Test
    void a_field_of_tomorrow_is_passed_over() {
        var question = QuestionsFixture.choice("un");
        var stored = QuestionCodec.write(question).replace("\"wording\"", "\"tone\":{\"kind\":1},\"wording\"");
        assertThat(stored).contains("tone");
        assertThat(QuestionCodec.read(stored)).isEqualTo(question);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(QuestionCodecTest::records)
                : Stream.of(type);
    }

    private static Question question(Kind kind, Difficulty difficulty, List<Ref> given, Task task) {
        return new Question("id", kind, "subject", difficulty, 3, given, task);
    }

    private static void assertReadsAsWritten(Question question) {
        assertThat(QuestionCodec.read(QuestionCodec.write(question))).isEqualTo(question);
    }
}
