package kz.zerek.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.UUID;
import kz.zerek.account.PeopleFixture;
import kz.zerek.exam.preset.Preset;
import kz.zerek.exam.preset.PresetFile;
import kz.zerek.exam.store.ExamId;
import kz.zerek.exam.store.ExamRow;
import kz.zerek.language.Language;
import kz.zerek.shell.Markup;
import kz.zerek.shell.NotFoundView;
import kz.zerek.shell.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExamsViewTest extends ExamScreenFixture {

    private static final Preset UNT = PresetFile.bundled().getFirst();

    private void open() {
        navigate("exams", ExamsView.class);
    }

    private String typedTitle() {
        return find(com.vaadin.flow.component.html.Input.class)
                .withId("field-title")
                .single()
                .getValue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_has_no_tests_is_told_what_to_do(Language reader) {
        read(reader);
        open();
        assertThat(screen()).contains(words("exams.none"), words("exams.new"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_preset_says_what_it_asks_and_who_says_so(Language reader) {
        read(reader);
        open();
        for (var preset : PresetFile.bundled()) {
            assertThat(screen()).contains(preset.name().in(reader));
            if (preset.note() != null)
                assertThat(screen()).contains(preset.note().in(reader));
            if (preset.rules() == null) continue;
            assertThat(screen()).contains(preset.rules().source().in(reader));
            assertThat(page().select("a[href=" + preset.rules().address() + "]"))
                    .isNotEmpty();
        }
        assertThat(screen())
                .contains(
                        words("exam.fact.questions", Map.of("count", 20)),
                        words("exam.fact.points", Map.of("points", 20)),
                        words("exam.fact.variants.one-each"),
                        words("exams.preset.blank.text", Map.of("count", 10)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_test_is_made_from_a_preset(Language reader) {
        read(reader);
        open();
        assertThat(typedTitle()).isEqualTo(UNT.name().in(reader));
        send(Map.of("preset", UNT.id(), "title", typedTitle()));
        assertThat(getCurrentView()).isInstanceOf(ExamView.class);
        var made = exams.get(teacher, exams.all(teacher).getFirst().id());
        assertThat(made.blueprint()).isEqualTo(UNT.blueprint());
        assertThat(screen()).contains(UNT.name().in(reader), words("exam.question", Map.of("number", 20)));
    }

    @Test
    void a_test_is_made_without_a_preset() {
        open();
        send(Map.of("preset", "", "title", "My own"));
        assertThat(exams.all(teacher)).extracting(ExamRow::title).containsExactly("My own");
        assertThat(exams.all(teacher)).extracting(ExamRow::questions).containsExactly(10);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_title_that_is_none_is_told_at_its_field(Language reader) {
        read(reader);
        open();
        for (var title : new String[] {"", "  ", "x".repeat(101), "<b>"}) {
            send(Map.of("preset", "", "title", title));
            assertThat(page().select("#field-title-problem").text()).isEqualTo(words("exam.error.title"));
            assertThat(page().select("#field-title").attr("aria-invalid")).isEqualTo("true");
        }
        assertThat(exams.all(teacher)).isEmpty();
    }

    @Test
    void a_form_with_nothing_in_it_makes_nothing() {
        open();
        send(Map.of());
        assertThat(exams.all(teacher)).isEmpty();
        assertThat(screen()).contains(words("exam.error.title"));
    }

    @Test
    void a_preset_that_there_is_not_is_none() {
        open();
        send(Map.of("preset", "no-such", "title", "Sent by hand"));
        assertThat(exams.all(teacher)).extracting(ExamRow::questions).containsExactly(10);
    }

    @Test
    void the_title_follows_the_preset_until_another_is_typed() {
        open();
        leave(Map.of("preset", "quick-five", "title", typedTitle()));
        assertThat(typedTitle()).isEqualTo("Quick five");
        leave(Map.of("preset", "", "title", "Quick five"));
        assertThat(typedTitle()).isEmpty();
        leave(Map.of("preset", "", "title", "My own"));
        leave(Map.of("preset", UNT.id(), "title", "My own"));
        read(Language.KK);
        assertThat(typedTitle()).isEqualTo("My own");
        assertThat(page().select("input[checked]").attr("value")).isEqualTo(UNT.id());
    }

    @Test
    void a_title_that_was_suggested_is_suggested_in_the_language_of_the_page() {
        open();
        read(Language.KK);
        assertThat(typedTitle()).isEqualTo(UNT.name().kk());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_test_is_put_away_and_taken_back(Language reader) {
        read(reader);
        create("Бірінші", Presets.blank());
        var second = create("Екінші", Presets.blank());
        open();
        assertThat(screen()).contains("Бірінші", "Екінші", words("exam.fact.questions", Map.of("count", 10)));
        ScreenFixture.press(list(), second.id().toString());
        assertThat(page().select(".exams").text()).contains("Бірінші").doesNotContain("Екінші");
        assertThat(message()).isEqualTo(words("exams.put-away.done", Map.of("title", "Екінші")));
        test(find(NativeButton.class).withText(words("shell.undo")).single()).click();
        assertThat(page().select(".exams").text()).contains("Екінші");
        assertThat(message()).isEqualTo(words("exams.put-away.back", Map.of("title", "Екінші")));
    }

    private Markup list() {
        return find(Markup.class).all().stream()
                .filter(markup -> markup.getElement().getTag().equals("ul"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_test_that_is_not_in_the_list_is_not_put_away() {
        var others = people.teacher();
        var foreign = exams.create(others, "Foreign", Presets.blank());
        create("Mine", Presets.blank());
        open();
        ScreenFixture.press(list(), foreign.id().toString());
        ScreenFixture.press(list(), "nonsense");
        assertThat(exams.all(others)).hasSize(1);
        assertThat(exams.all(teacher)).hasSize(1);
        assertThat(message()).isEmpty();
    }

    @Test
    void a_test_of_somebody_else_is_not_found_nor_one_that_there_is_not() {
        var foreign = exams.create(people.teacher(), "Foreign", Presets.blank());
        var nobody = new ExamId(new UUID(0x4000L, Long.MIN_VALUE));
        for (var id : new Object[] {foreign.id(), nobody, "nonsense"}) {
            navigate("exams/" + id, NotFoundView.class);
            navigate("exams/" + id + "/change", NotFoundView.class);
        }
    }

    @Test
    void students_have_no_tests_of_their_own() {
        var made = create("Test", Presets.blank());
        PeopleFixture.signIn(people.student("Арман"));
        navigate("exams", NotFoundView.class);
        navigate(Ways.address(made.id()), NotFoundView.class);
        navigate(Ways.blueprint(made.id()), NotFoundView.class);
    }
}
