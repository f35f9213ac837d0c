package kz.zerek.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import kz.zerek.question.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BlueprintViewTest extends ExamScreenFixture {

    private Exam exam;

    @BeforeEach
    void make_a_test() {
        exam = create("Test", Presets.blank());
    }

    /** What a browser sends of a form that was not touched, but for some fields; null for a box that is not ticked. */
    private Map<String, String> fields(Object... changes) {
        var fields = new HashMap<String, String>();
        for (var input : page().select("input[name]")) {
            boolean isChoice = Set.of("radio", "checkbox").contains(input.attr("type"));
            if (isChoice && !input.hasAttr("checked")) continue;
            fields.put(input.attr("name"), isChoice ? input.attr("value").isEmpty() ? "on" : input.attr("value") : "");
        }
        find(com.vaadin.flow.component.html.Input.class)
                .all()
                .forEach(input -> fields.replace(input.getElement().getAttribute("name"), input.getValue()));
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) fields.remove((String) changes[i]);
            else fields.put((String) changes[i], (String) changes[i + 1]);
        }
        return fields;
    }

    private String problem(String field) {
        return page().getElementById("field-" + field + "-problem").text().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_form_that_is_sent_as_it_came_changes_nothing(Language reader) {
        read(reader);
        change(exam);
        send(fields());
        assertThat(getCurrentView()).isInstanceOf(ExamView.class);
        assertThat(message()).isEqualTo(words("blueprint.saved", Map.of("count", 0)));
        assertThat(stored(exam).form()).isEqualTo(exam.form());
        assertThat(stored(exam).blueprint()).isEqualTo(exam.blueprint());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everything_can_be_changed(Language reader) {
        read(reader);
        change(exam);
        send(fields(
                "1.count", " 4 ",
                "1.points", "2,5",
                "1.pass", "7.5",
                "1.difficulty", "hard",
                "1.kind.when", "on",
                "1.kind.who-proposed", "on",
                "1.topic.initiatives", "on",
                "1.topic.kazakhstan-un", "on",
                "1.title.kk", " Ә  бөлімі ",
                "order", "throughout",
                "variants", "one-each",
                "credit", "all-or-nothing",
                "minutes", "45",
                "extra", "15",
                "language.en", null));
        var part = new Part(
                new Localized<>("Ә бөлімі", "", ""),
                Set.of("initiatives", "kazakhstan-un"),
                Set.of(Kind.WHEN, Kind.WHO_PROPOSED),
                4,
                Difficulty.HARD,
                new BigDecimal("2.5"),
                List.of(),
                new BigDecimal("7.5"));
        assertThat(stored(exam).blueprint())
                .isEqualTo(new Blueprint(
                        List.of(part),
                        Set.of(Language.KK, Language.RU),
                        Order.THROUGHOUT,
                        Variants.ONE_EACH,
                        Credit.ALL_OR_NOTHING,
                        new TimeLimit(45, 15)));
        assertThat(stored(exam).form().items())
                .hasSize(4)
                .allSatisfy(item ->
                        assertThat(part.kinds()).contains(item.question().kind()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.count  | ''      | blueprint.number
            1.count  | abc     | blueprint.number
            1.count  | 2.5     | blueprint.number
            1.count  | 1e2     | blueprint.number
            1.count  | ٣       | blueprint.number
            1.count  | 0       | exam.problem.nothing-asked
            1.count  | -1      | exam.problem.count
            1.count  | 1000    | exam.problem.count
            1.count  | 9999999999 | blueprint.number
            1.points | ''      | blueprint.decimal
            1.points | abc     | blueprint.decimal
            1.points | 1e9     | blueprint.decimal
            1.points | -1      | exam.problem.points
            1.points | 0       | exam.problem.points
            1.points | 0,001   | exam.problem.points
            1.points | 100.01  | exam.problem.points
            1.pass   | much    | blueprint.decimal
            1.pass   | -1      | exam.problem.pass-mark
            1.pass   | 10.5    | exam.problem.pass-mark
            minutes  | soon    | blueprint.number
            minutes  | 0       | exam.problem.time
            minutes  | 601     | exam.problem.time
            """)
    void what_is_wrong_is_told_at_its_field_and_nothing_is_stored(String field, String typed, String key) {
        change(exam);
        for (var reader : Language.values()) {
            read(reader);
            send(fields(field, typed));
            var arguments = Map.of("most", "", "decimals", "", "count", "");
            var beginning = words(key, arguments).split("[:;]| {2}| 0| at| —")[0];
            assertThat(problem(field)).startsWith(beginning).isNotEmpty();
            assertThat(page().select("[aria-invalid=true]").eachAttr("name")).containsExactly(field);
            assertThat(message()).isEqualTo(words("blueprint.wrong"));
        }
        // What was typed is still there.
        read(Language.KK);
        assertThat(fields()).containsEntry(field, typed);
        assertThat(stored(exam)).isEqualTo(exam);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        change(exam);
        send(fields(
                "1.count", "1000", "1.points", "abc", "minutes", "40", "extra", "-5", "1.title.ru", "x".repeat(201)));
        assertThat(page().select("[aria-invalid=true]").eachAttr("name"))
                .contains("1.points", "extra")
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(problem("extra")).isEqualTo(words("exam.problem.extra-time", Map.of("most", 600)));
        send(fields("1.count", "1000", "1.points", "abc", "minutes", "40", "extra", "5", "1.title.ru", ""));
        assertThat(page().select("[aria-invalid=true]").eachAttr("name")).containsExactly("1.count", "1.points");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_title_that_is_too_long_is_told_where_it_stands(Language reader) {
        read(reader);
        change(exam);
        send(fields("1.title." + reader.code(), "x".repeat(201)));
        assertThat(problem("1.title." + reader.code())).isEqualTo(words("exam.problem.title", Map.of("most", 200)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void extra_time_needs_a_time(Language reader) {
        read(reader);
        change(exam);
        send(fields("extra", "10"));
        assertThat(problem("minutes")).isEqualTo(words("blueprint.number"));
    }

    @Test
    void who_leaves_with_changes_that_are_not_saved_is_asked() {
        change(exam);
        leave(fields("1.count", "7"));
        UI.getCurrent().navigate("exams");
        assertThat(getCurrentView()).isInstanceOf(BlueprintView.class);
        assertThat(message()).isEqualTo(words("blueprint.leave"));
        leave(fields("1.count", String.valueOf(exam.blueprint().part(1).count())));
        UI.getCurrent().navigate("exams");
        assertThat(getCurrentView()).isInstanceOf(ExamsView.class);
    }

    @Test
    void who_was_asked_and_saves_goes_on() {
        change(exam);
        leave(fields("1.count", "7"));
        UI.getCurrent().navigate("exams");
        send(fields("1.count", "6"));
        assertThat(getCurrentView()).isInstanceOf(ExamView.class);
        assertThat(stored(exam).form().items()).hasSize(6);
    }

    @Test
    void all_that_is_wrong_with_the_whole_test_is_told_at_once() {
        change(exam);
        send(fields(
                "1.count",
                "0",
                "minutes",
                "-5",
                "extra",
                "1,5",
                "language.kk",
                null,
                "language.ru",
                null,
                "language.en",
                null));
        assertThat(page().select("[aria-invalid=true]").eachAttr("name"))
                .containsExactly("1.count", "minutes", "extra");
        assertThat(page().select("#languages-problem").text()).isEqualTo(words("exam.problem.languages"));
        send(fields("minutes", "5", "extra", "601"));
        assertThat(page().select("[aria-invalid=true]").eachAttr("name")).containsExactly("extra");
        assertThat(stored(exam)).isEqualTo(exam);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void some_language_has_to_be_chosen(Language reader) {
        read(reader);
        change(exam);
        send(fields("language.kk", null, "language.ru", null, "language.en", null));
        assertThat(page().select("#languages-problem").text()).isEqualTo(words("exam.problem.languages"));
        assertThat(stored(exam)).isEqualTo(exam);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void too_many_questions_in_all_are_told_of_the_whole(Language reader) {
        read(reader);
        change(exam);
        press("blueprint.add-part");
        send(fields("1.count", "150", "2.count", "51"));
        assertThat(message()).isEqualTo(words("exam.problem.too-many-questions", Map.of("most", 200, "count", 201)));
        assertThat(page().select("[aria-invalid=true]")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_the_bank_cannot_ask_is_told_and_what_was_typed_stays(Language reader) {
        read(reader);
        change(exam);
        send(fields("1.kind.gap", "on", "1.topic.initiatives", "on", "1.count", "3"));
        assertThat(message()).isEqualTo(words("exam.error.nothing-to-ask"));
        assertThat(stored(exam)).isEqualTo(exam);
    }

    @Test
    void a_form_sent_by_hand_changes_nothing_that_it_may_not() {
        change(exam);
        send(Map.of());
        assertThat(stored(exam)).isEqualTo(exam);
        send(fields(
                "7.count", "3",
                "0.count", "3",
                "-1.count", "3",
                "99999999999.count", "3",
                "1.kind.no-such", "on",
                "1.topic.no-such", "on",
                "1.difficulty", "impossible",
                "order", "none",
                "language.xx", "on",
                "nonsense", "1"));
        var changed = stored(exam).blueprint();
        assertThat(changed.parts()).hasSize(1);
        assertThat(changed.part(1).topics()).isEmpty();
        assertThat(changed.part(1).kinds()).isEmpty();
        assertThat(changed.languages()).hasSize(3);
    }

    @Test
    void pins_stay_when_it_is_saved() {
        var pinned = exams.pin(teacher, exam, 5, true);
        change(pinned);
        send(fields("1.kind.when", "on", "1.count", "6"));
        assertThat(stored(exam).form().items())
                .hasSize(6)
                .contains(pinned.form().item(5));
        var before = questions(pinned);
        // What is drawn anew may be what was drawn before.
        var added = questions(stored(exam)).stream()
                .filter(question -> !before.contains(question))
                .count();
        assertThat(message()).isEqualTo(words("blueprint.saved", Map.of("count", added)));
    }

    @Test
    void parts_are_added_moved_and_removed_with_what_is_typed_in_them() {
        var pinned = exams.pin(teacher, exam, 2, true);
        change(pinned);
        leave(fields("1.count", "7", "1.title.en", "First"));
        press("blueprint.add-part");
        leave(fields("2.count", "three", "2.kind.stands-for", "on"));
        assertThat(fields()).containsEntry("1.count", "7").containsEntry("1.title.en", "First");
        press("blueprint.move-down");
        assertThat(fields())
                .containsEntry("1.count", "three")
                .containsEntry("1.kind.stands-for", "on")
                .containsEntry("2.count", "7")
                .containsEntry("2.title.en", "First");
        send(fields("1.count", "3"));
        var moved = stored(exam);
        assertThat(moved.blueprint().part(1).count()).isEqualTo(3);
        assertThat(moved.blueprint().part(2).count()).isEqualTo(7);
        assertThat(moved.form().of(2))
                .extracting(Item::question)
                .contains(questions(exam).get(1));
        assertThat(moved.form().of(2).stream().filter(item -> item.origin() == Item.Origin.PINNED))
                .hasSize(1);
        change(moved);
        press("blueprint.remove-part");
        send(fields());
        assertThat(stored(exam).blueprint().parts())
                .isEqualTo(moved.blueprint().parts().subList(1, 2));
        assertThat(questions(stored(exam)))
                .isEqualTo(moved.form().of(2).stream().map(Item::question).toList());
    }

    @Test
    void no_more_parts_are_added_than_there_can_be() {
        change(exam);
        for (int i = 1; i < Blueprint.MOST_PARTS; i++) press("blueprint.add-part");
        assertThat(page().select(".part-fields")).hasSize(Blueprint.MOST_PARTS);
        assertThat(screen()).doesNotContain(words("blueprint.add-part"));
    }

    @Test
    void what_is_typed_outlives_a_switch_of_language() {
        change(exam);
        leave(fields("1.count", "12", "1.topic.initiatives", "on", "minutes", "x"));
        read(Language.KK);
        assertThat(fields())
                .containsEntry("1.count", "12")
                .containsEntry("1.topic.initiatives", "on")
                .containsEntry("minutes", "x");
        assertThat(screen()).contains(words("blueprint.topics.chosen", Map.of("count", 1)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void how_many_topics_and_kinds_are_ticked_is_told(Language reader) {
        read(reader);
        change(exam);
        assertThat(screen()).contains(words("blueprint.topics.all"), words("blueprint.kinds.all"));
        leave(fields("1.topic.initiatives", "on", "1.kind.when", "on", "1.kind.gap", "on"));
        assertThat(screen())
                .contains(
                        words("blueprint.topics.chosen", Map.of("count", 1)),
                        words("blueprint.kinds.chosen", Map.of("count", 2)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_of_question_can_be_chosen_by_its_name(Language reader) {
        read(reader);
        change(exam);
        var names = page().select("input[name^=1.kind.]").stream()
                .collect(Collectors.toMap(
                        input -> input.attr("name"), input -> input.parent().text()));
        assertThat(names).hasSize(Kind.values().length);
        for (var kind : Kind.values())
            assertThat(names).containsEntry("1.kind." + kind.key(), words("kind." + kind.key()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_rules_of_partial_credit_are_shown(Language reader) {
        read(reader);
        change(exam);
        for (var credit : Credit.values())
            for (var task : List.of("selection", "ordering", "matching", "date"))
                assertThat(screen()).contains(words("credit." + credit.key() + "." + task));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_always_asked_has_points_of_its_own(Language reader) {
        read(reader);
        var fixed = exams.fix(teacher, exam, 3);
        var field = "1.fixed." + questions(exam).get(2).id();
        change(fixed);
        send(fields(field, "-1"));
        assertThat(problem(field)).isEqualTo(words("exam.problem.points", Map.of("most", "100", "decimals", 2)));
        send(fields(field, "0,5"));
        assertThat(stored(exam).form().item(1).points()).isEqualByComparingTo("0.5");
        assertThat(questions(stored(exam))).isEqualTo(questions(fixed));
    }

    @Test
    void a_topic_that_the_bank_has_no_longer_can_be_taken_out() {
        var gone = create("Gone", exam.blueprint().with(1, asking(Set.of("gone", "initiatives"))));
        change(gone);
        assertThat(screen()).contains(words("blueprint.topics.gone", Map.of("topic", "gone")));
        send(fields());
        assertThat(stored(gone).blueprint().part(1).topics()).containsExactlyInAnyOrder("gone", "initiatives");
        change(gone);
        send(fields("1.topic.gone", null));
        assertThat(stored(gone).blueprint().part(1).topics()).containsExactly("initiatives");
    }

    private static Part asking(Set<String> topics) {
        return new Part(null, topics, Set.of(), 3, Difficulty.MEDIUM, BigDecimal.ONE, List.of(), null);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_window_that_is_behind_shows_what_is_stored_and_brings_back_what_was_typed(Language reader) {
        read(reader);
        change(exam);
        var elsewhere = exams.pin(teacher, exam, 1, true);
        send(fields("1.count", "4"));
        assertThat(message()).isEqualTo(words("exam.error.stale"));
        assertThat(fields()).containsEntry("1.count", "10");
        assertThat(stored(exam)).isEqualTo(elsewhere);
        press("blueprint.typed");
        assertThat(fields()).containsEntry("1.count", "4");
        send(fields());
        assertThat(stored(exam).form().items())
                .hasSize(4)
                .contains(elsewhere.form().item(1));
    }

    @Test
    void what_is_brought_back_after_others_moved_the_parts_pins_nothing_in_wrong_places() {
        change(exam);
        var parts = new Blueprint(
                List.of(asking(Set.of("initiatives")), exam.blueprint().part(1)),
                exam.blueprint().languages(),
                exam.blueprint().order(),
                exam.blueprint().variants(),
                exam.blueprint().credit(),
                null);
        var elsewhere = exams.pin(teacher, exams.change(teacher, exam, parts, List.of(0, 1)), 1, true);
        send(fields("1.count", "4"));
        assertThat(page().select(".part-fields")).hasSize(2);
        press("blueprint.typed");
        assertThat(page().select(".part-fields")).hasSize(1);
        send(fields());
        assertThat(stored(exam).form().items())
                .hasSize(4)
                .allMatch(item -> item.origin() == Item.Origin.DRAWN)
                .doesNotContain(elsewhere.form().item(1));
        assertThat(message()).contains(words("exam.lost-pins", Map.of("count", 1)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void changing_a_test_that_was_set_makes_the_next_version(Language reader) {
        read(reader);
        var set = exams.freeze(teacher, exam.id());
        change(exam);
        assertThat(screen()).contains(words("exam.frozen"));
        send(fields("1.count", "12"));
        assertThat(stored(exam).version()).isEqualTo(2);
        assertThat(exams.get(exam.id(), 1)).isEqualTo(set);
    }
}
