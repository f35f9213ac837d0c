package kz.zerek.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.Item;
import kz.zerek.exam.Order;
import kz.zerek.exam.Part;
import kz.zerek.exam.TimeLimit;
import kz.zerek.exam.Variants;
import kz.zerek.exam.store.Exam;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Evidence;
import kz.zerek.question.Kind;
import kz.zerek.shell.ScreenFixture;
import kz.zerek.shell.SegmentedChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.JsonNodeFactory;

class ExamViewTest extends ExamScreenFixture {

    private static Blueprint asking(Variants variants, Part... parts) {
        return new Blueprint(
                List.of(parts),
                EnumSet.allOf(Language.class),
                Order.AS_BUILT,
                variants,
                Credit.PARTIAL,
                new TimeLimit(40, 10));
    }

    private static Part part(int count, Set<String> topics, Kind... kinds) {
        return new Part(null, topics, Set.of(kinds), count, Difficulty.MEDIUM, new BigDecimal("1.5"), List.of(), null);
    }

    /** One of each task. */
    private Exam everyTask() {
        return create(
                "Every task",
                asking(
                        Variants.ONE_FOR_ALL,
                        part(1, Set.of(), Kind.WHEN),
                        part(1, Set.of(), Kind.WHICH_OF_THESE),
                        part(1, Set.of(), Kind.TYPE_ACRONYM),
                        part(1, Set.of(), Kind.ORDER_EVENTS),
                        part(1, Set.of(), Kind.MATCH_DATES)));
    }

    private Exam ten() {
        return create("Ten", Presets.blank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_test_tells_in_one_line_what_it_is_like(Language reader) {
        read(reader);
        open(everyTask());
        assertThat(screen())
                .contains(Stream.of(
                                words("exam.fact.questions", Map.of("count", 5)),
                                words("exam.fact.points", Map.of("points", new BigDecimal("7.5"))),
                                words("exam.fact.variants.one-for-all"),
                                words("exam.fact.time.extra", Map.of("minutes", 40, "extra", 10)),
                                words("exam.fact.all-languages"))
                        .reduce((one, other) -> one + " · " + other)
                        .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_question_is_shown_with_its_kind_its_points_its_answer_and_its_source(Language reader) {
        read(reader);
        var exam = everyTask();
        open(exam);
        var renderer = exams.generator(exam).renderer();
        for (int position = 1; position <= 5; position++) {
            var question = exam.form().item(position).question();
            var card = page().select("#question-" + position);
            var rendered = renderer.render(question, reader);
            assertThat(card.select(".question-head :is(h3, h4)").text())
                    .isEqualTo(words("exam.question", Map.of("number", position)));
            assertThat(card.select(".kind").text())
                    .isEqualTo(words("kind." + question.kind().key()));
            assertThat(card.text().replace('\u00a0', ' '))
                    .contains(words("exam.fact.points", Map.of("points", new BigDecimal("1.5"))));
            assertThat(card.select(".stem").text().replace('\u00a0', ' '))
                    .isEqualTo(rendered.stem().replace('\u00a0', ' '));
            assertThat(card.select(".question-source .origin").text()).isNotEmpty();
        }
        assertThat(page().select("#question-1 li.right")).hasSize(1);
        assertThat(page().select("#question-1 li.wrong")).hasSize(3);
        assertThat(page().select("#question-3 .right").text())
                .isEqualTo(
                        renderer.render(exam.form().item(3).question(), reader).answer());
        var order = renderer.render(exam.form().item(4).question(), reader);
        assertThat(String.join("; ", page().select("#question-4 li").eachText()))
                .isEqualTo(order.answer().replace('\u00a0', ' '));
        var pairs = renderer.render(exam.form().item(5).question(), reader);
        assertThat(page().select("#question-5 .pairs > div").stream()
                        .map(pair -> pair.select("dt").text() + " — "
                                + pair.select("dd").text())
                        .reduce((one, other) -> one + "; " + other))
                .hasValue(pairs.answer().replace('\u00a0', ' '));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_sentence_that_proves_an_answer_is_quoted_in_its_language(Language reader) {
        read(reader);
        var exam = create("Quoted", asking(Variants.ONE_FOR_ALL, part(1, Set.of("kazakhstan-un"), Kind.WHEN)));
        open(exam);
        var quote = page().select("#question-1 blockquote");
        var evidence =
                Evidence.of(exams.generator(exam).bank(), exam.form().item(1).question());
        var passage = evidence.sources().getFirst().passages().getFirst();
        assertThat(quote.select("mark").text())
                .isEqualTo(passage.marks().getFirst().of(passage.text()));
        assertThat(quote.attr("lang"))
                .isEqualTo(evidence.sources().getFirst().document().language().code());
        assertThat(page().select("#question-1 .origin").text())
                .isEqualTo(evidence.sources().getFirst().document().title().in(reader));
    }

    @Test
    void questions_are_shown_in_any_language_or_in_all_side_by_side() {
        var exam = ten();
        open(exam);
        assertThat(page().select(".in-language").eachAttr("lang")).containsOnly("en");
        choose(0);
        assertThat(page().select(".in-language").eachAttr("lang")).hasSize(10).containsOnly("kk");
        choose(3);
        assertThat(page().select("#question-1 .in-language").eachAttr("lang")).containsExactly("kk", "ru", "en");
        // What was chosen holds when the page is read in another language.
        read(Language.RU);
        assertThat(page().select("#question-1 .in-language")).hasSize(3);
        choose(7);
        assertThat(page().select("#question-1 .in-language")).hasSize(3);
    }

    private void choose(int index) {
        ScreenFixture.fire(
                find(SegmentedChoice.class).single().getElement(),
                "change",
                "event.target.value",
                JsonNodeFactory.instance.stringNode(String.valueOf(index)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void parts_are_told_by_their_titles_where_they_have_any(Language reader) {
        read(reader);
        var titled = new Part(
                new Localized<>("Даталар", "", "Dates"),
                Set.of(),
                Set.of(Kind.WHEN),
                3,
                Difficulty.EASY,
                BigDecimal.ONE,
                List.of(),
                BigDecimal.TWO);
        open(create("Parts", asking(Variants.ONE_FOR_ALL, titled, part(2, Set.of(), Kind.STANDS_FOR))));
        var first = reader == Language.RU
                ? words("exam.part", Map.of("number", 1))
                : words(
                        "exam.part.titled",
                        Map.of("number", 1, "title", titled.title().in(reader)));
        assertThat(page().select(".part-heading h3").eachText())
                .containsExactly(first, words("exam.part", Map.of("number", 2)));
        assertThat(screen()).contains(words("exam.fact.pass", Map.of("points", 2)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void another_draw_keeps_what_is_pinned(Language reader) {
        read(reader);
        var exam = ten();
        open(exam);
        press(4, "pin");
        assertThat(page().select("#question-4 .state").text()).isEqualTo(words("exam.state.pinned"));
        assertThat(stored(exam).form().item(4).origin()).isEqualTo(Item.Origin.PINNED);
        press("exam.again");
        assertThat(message()).isEqualTo(words("exam.again.done", Map.of("count", 9)));
        assertThat(questions(stored(exam)).get(3)).isEqualTo(questions(exam).get(3));
        assertThat(page().select("#question-4 .state").text()).isEqualTo(words("exam.state.pinned"));
        press(4, "unpin");
        assertThat(page().select(".state")).isEmpty();
        assertThat(stored(exam).form().item(4).origin()).isEqualTo(Item.Origin.DRAWN);
    }

    @Test
    void a_swap_changes_one_question_on_the_screen() {
        var exam = ten();
        open(exam);
        var before = page().select(".stem").eachText();
        press(3, "swap");
        var after = page().select(".stem").eachText();
        assertThat(after.get(2)).isNotEqualTo(before.get(2));
        assertThat(after).hasSize(10);
        for (int i : List.of(0, 1, 3, 9)) assertThat(after.get(i)).isEqualTo(before.get(i));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void where_the_bank_has_no_other_question_a_swap_says_so(Language reader) {
        read(reader);
        open(create("All", asking(Variants.ONE_FOR_ALL, part(16, Set.of("initiatives"), Kind.WHO_PROPOSED))));
        press(1, "swap");
        assertThat(message()).isEqualTo(words("exam.error.no-other"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_question_is_always_asked_until_it_is_not(Language reader) {
        read(reader);
        var exam = ten();
        open(exam);
        press(6, "fix");
        assertThat(message()).isEqualTo(words("exam.moved", Map.of("number", 1)));
        assertThat(page().select("#question-1 .state").text()).isEqualTo(words("exam.state.fixed"));
        assertThat(page().select("#question-1 .actions button").eachAttr("value"))
                .containsExactly("1:release");
        assertThat(stored(exam).form().item(1).question())
                .isEqualTo(questions(exam).get(5));
        press(1, "release");
        assertThat(page().select(".state")).isEmpty();
        assertThat(stored(exam).blueprint()).isEqualTo(exam.blueprint());
    }

    @Test
    void what_no_button_says_does_nothing() {
        var exam = exams.fix(teacher, ten(), 1);
        open(exam);
        press(1, "swap");
        press(1, "pin");
        press(2, "unpin");
        press(2, "release");
        press(2, "delete");
        press(0, "pin");
        press(11, "pin");
        press(2_000_000_000, "pin");
        ScreenFixture.press(find(QuestionSlot.class).first(), "nonsense");
        ScreenFixture.press(find(QuestionSlot.class).first(), "99999999999:pin");
        assertThat(stored(exam)).isEqualTo(exam);
        assertThat(message()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_window_that_is_behind_shows_what_is_stored_and_says_so(Language reader) {
        read(reader);
        var exam = ten();
        open(exam);
        var elsewhere = exams.swap(teacher, exam, 1);
        press(2, "pin");
        assertThat(message()).isEqualTo(words("exam.error.stale"));
        assertThat(stored(exam)).isEqualTo(elsewhere);
        var stem = exams.generator(elsewhere)
                .renderer()
                .render(elsewhere.form().item(1).question(), reader)
                .stem();
        assertThat(page().select("#question-1 .stem").text().replace('\u00a0', ' '))
                .isEqualTo(stem.replace('\u00a0', ' '));
        press(2, "pin");
        assertThat(message()).isEmpty();
        assertThat(stored(exam).form().item(2).origin()).isEqualTo(Item.Origin.PINNED);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_test_that_was_set_says_that_what_was_set_stays(Language reader) {
        read(reader);
        var exam = ten();
        open(exam);
        assertThat(screen()).doesNotContain(words("exam.frozen"));
        var set = exams.freeze(teacher, exam.id());
        open(exam);
        assertThat(screen()).contains(words("exam.frozen"));
        press(1, "pin");
        assertThat(screen()).doesNotContain(words("exam.frozen"));
        assertThat(stored(exam).version()).isEqualTo(2);
        assertThat(exams.get(exam.id(), 1)).isEqualTo(set);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_test_is_renamed(Language reader) {
        read(reader);
        var exam = ten();
        open(exam);
        send(Map.of("title", " "));
        assertThat(page().select("#field-title-problem").text()).isEqualTo(words("exam.error.title"));
        send(Map.of("title", "  Жаңа   атау "));
        assertThat(page().select("h1").text()).isEqualTo("Жаңа атау");
        assertThat(page().select("#field-title-problem").text()).isEmpty();
        assertThat(stored(exam).title()).isEqualTo("Жаңа атау");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_to_be_known_of_a_test_is_told_with_numbers(Language reader) {
        read(reader);
        open(create("Gone", asking(Variants.ONE_FOR_ALL, part(40, Set.of("initiatives", "gone")))));
        assertThat(screen())
                .contains(
                        words("exam.warnings"),
                        words("exam.warning.unknown-topic", Map.of("part", 1, "topic", "gone")),
                        words("exam.warning.shortage", Map.of("part", 1, "asked", 40, "given", 16)));
        open(ten());
        assertThat(screen()).doesNotContain(words("exam.warnings"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_bank_that_is_too_small_for_fair_variants_is_told_with_numbers(Language reader) {
        read(reader);
        open(create("Small", asking(Variants.ONE_EACH, part(14, Set.of("initiatives")))));
        awaitSupply();
        assertThat(screen())
                .contains(
                        words("exam.supply.unfair"),
                        words(
                                "exam.warning.too-few-for-variants",
                                Map.of("part", 1, "asked", 14, "available", 16, "needed", 42)));
        assertThat(page().select(".supply-parts tbody td").eachText()).containsExactly("14", "42", "16");
        assertThat(page().select(".supply .problem-list li")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_bank_that_has_enough_is_told_so_and_counted_anew_when_the_test_changes(Language reader) {
        read(reader);
        var exam = create("Enough", asking(Variants.ONE_EACH, part(4, Set.of())));
        open(exam);
        awaitSupply();
        assertThat(screen()).contains(words("exam.supply.enough"), words("exam.supply.more", Map.of("count", 12)));
        for (int position = 1; position <= 4; position++) press(position, "pin");
        awaitSupply();
        assertThat(screen()).contains(words("exam.supply.nothing"));
        assertThat(page().select(".supply-parts")).isEmpty();
    }

    @Test
    void a_bank_that_has_too_little_for_one_form_is_told_so() {
        open(create("Short", asking(Variants.ONE_FOR_ALL, part(40, Set.of("initiatives")))));
        awaitSupply();
        assertThat(page().select(".supply").text())
                .contains(words("exam.supply.short"))
                .doesNotContain(words("exam.warning.shortage", Map.of("part", 1, "asked", 40, "given", 16)));
    }

    @Test
    void pins_that_another_draw_loses_are_told() {
        var exam = ten();
        var pinned = exams.pin(teacher, exams.pin(teacher, exam, 1, true), 2, true);
        var view = open(pinned);
        var fewer = exams.change(teacher, pinned, asking(Variants.ONE_FOR_ALL, part(1, Set.of())), List.of(1));
        view.saved(new Change(pinned, fewer));
        assertThat(message()).contains(words("exam.lost-pins", Map.of("count", 1)));
    }

    @Test
    void of_many_questions_a_page_is_shown() {
        var exam = create("Long", asking(Variants.ONE_FOR_ALL, part(60, Set.of())));
        open(exam);
        assertThat(page().select(".test-question")).hasSize(QuestionList.PAGE);
        assertThat(screen()).contains(words("shell.page", Map.of("page", 1, "count", 2)));
        press("shell.page.next");
        assertThat(page().select(".test-question")).hasSize(10);
        assertThat(page().select(".question-head :is(h3, h4)").first().text())
                .isEqualTo(words("exam.question", Map.of("number", 51)));
        press(55, "fix");
        // It is the first now, and shown.
        assertThat(page().select(".test-question")).hasSize(QuestionList.PAGE);
        assertThat(page().select("#question-1 .state").text()).isEqualTo(words("exam.state.fixed"));
    }

    @Test
    void a_test_leads_to_where_it_is_set() {
        var exam = ten();
        open(exam);
        assertThat(find(Anchor.class)
                        .withText(words("assignment.link"))
                        .single()
                        .getHref())
                .isEqualTo("assignments/new?exam=" + exam.id());
    }
}
