package kz.zerek.exam;

import static kz.zerek.exam.ExamFixture.assembler;
import static kz.zerek.exam.ExamFixture.blueprint;
import static kz.zerek.exam.ExamFixture.form;
import static kz.zerek.exam.ExamFixture.part;
import static kz.zerek.exam.ExamFixture.threeParts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.zerek.bank.file.BankFilesFixture;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generator;
import kz.zerek.question.Kind;
import org.junit.jupiter.api.Test;

class MendedFormTest {

    private static final int SEEDS = 30;
    private static final List<Integer> AS_BEFORE = List.of(1, 2, 3);

    private static Form mended(Form form, Blueprint before, Blueprint after, List<Integer> numbers) {
        return assembler(after)
                .mend(form.inParts(numbers), after.drawnAs(before, numbers))
                .form();
    }

    private static Blueprint with(int number, UnaryOperator<Part> change) {
        return threeParts().with(number, change.apply(threeParts().part(number)));
    }

    private static Part asking(Part part, Set<Kind> kinds, int count, String points) {
        return new Part(
                part.title(),
                part.topics(),
                kinds,
                count,
                part.difficulty(),
                new BigDecimal(points),
                part.fixed(),
                part.passMark());
    }

    @Test
    void a_blueprint_that_asks_for_the_same_keeps_the_form() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var form = form(threeParts(), seed).pin(4);
            assertThat(mended(form, threeParts(), threeParts(), AS_BEFORE)).isEqualTo(form);
        }
    }

    @Test
    void points_change_and_questions_stay() {
        var form = form(threeParts(), 1).pin(13);
        var dearer = with(2, part -> asking(part, part.kinds(), part.count(), "4"));
        var mended = mended(form, threeParts(), dearer, AS_BEFORE);
        assertThat(ExamFixture.questions(mended)).isEqualTo(ExamFixture.questions(form));
        assertThat(mended.of(2)).extracting(Item::points).containsOnly(new BigDecimal("4"));
        assertThat(mended.item(13).origin()).isEqualTo(Item.Origin.PINNED);
        assertThat(mended.total()).isEqualByComparingTo(dearer.total());
    }

    @Test
    void a_part_that_asks_for_more_or_less_keeps_what_it_has() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var form = form(threeParts(), seed).pin(17);
            var longer = mended(form, threeParts(), with(2, part -> asking(part, part.kinds(), 8, "2.5")), AS_BEFORE);
            FormFit.assertFits(longer);
            assertThat(longer.items()).hasSize(form.items().size() + 2).containsAll(form.items());
            var shorter = mended(form, threeParts(), with(2, part -> asking(part, part.kinds(), 5, "2.5")), AS_BEFORE);
            assertThat(form.items()).containsAll(shorter.items());
            assertThat(shorter.of(2)).hasSize(5).contains(form.item(17));
        }
    }

    @Test
    void a_part_that_draws_otherwise_is_drawn_anew_but_for_its_pins() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var form = form(threeParts(), seed).pin(13);
            var other = with(2, part -> asking(part, Set.of(Kind.WHEN), 6, "2.5"));
            var mended = mended(form, threeParts(), other, AS_BEFORE);
            FormFit.assertFits(mended);
            assertThat(mended.of(1)).isEqualTo(form.of(1));
            assertThat(mended.of(3)).isEqualTo(form.of(3));
            assertThat(mended.item(13)).isEqualTo(form.item(13));
            assertThat(mended.of(2).stream().filter(item -> !item.isKept()))
                    .extracting(item -> item.question().kind())
                    .containsOnly(Kind.WHEN);
        }
    }

    @Test
    void who_else_may_take_it_changes_what_is_drawn_everywhere() {
        var inKazakh = ExamFixture.in(Set.of(Language.KK), threeParts());
        assertThat(inKazakh.drawnAs(threeParts(), AS_BEFORE)).isEmpty();
        assertThat(threeParts().drawnAs(threeParts(), AS_BEFORE)).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void parts_that_move_take_their_questions_along() {
        var form = form(threeParts(), 1).pin(13);
        var before = threeParts();
        var after = blueprint(before.part(3), part(Set.of(), Set.of(Kind.WHEN), 2), before.part(2));
        var mended = mended(form, before, after, List.of(3, 0, 2));
        FormFit.assertFits(mended);
        assertThat(mended.of(1))
                .extracting(Item::question)
                .containsExactlyElementsOf(
                        form.of(3).stream().map(Item::question).toList());
        assertThat(mended.of(2)).hasSize(2);
        assertThat(mended.of(3))
                .extracting(Item::question)
                .containsExactlyElementsOf(
                        form.of(2).stream().map(Item::question).toList());
        assertThat(mended.of(3).get(1).origin()).isEqualTo(Item.Origin.PINNED);
    }

    @Test
    void what_is_fixed_stays_where_the_others_stay() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var form = form(threeParts(), seed);
            var question = form.item(14).question();
            var fixed = with(2, part -> part.fix(question));
            var mended = mended(form, threeParts(), fixed, AS_BEFORE);
            assertThat(ExamFixture.questions(mended)).containsExactlyInAnyOrderElementsOf(ExamFixture.questions(form));
            assertThat(mended.item(12)).isEqualTo(new Item(question, 2, new BigDecimal("2.5"), Item.Origin.FIXED));
            var released = fixed.with(2, fixed.part(2).release(question));
            assertThat(released).isEqualTo(threeParts());
            assertThat(ExamFixture.questions(mended(mended.release(12), fixed, released, AS_BEFORE)))
                    .isEqualTo(ExamFixture.questions(mended));
        }
    }

    @Test
    void what_does_not_fit_a_newly_fixed_question_makes_room() {
        var before = blueprint(part(Set.of(), Set.of(Kind.WHEN), 3));
        var form = form(before, 1);
        var subject = form.item(2).question().subject();
        var after = blueprint(part(Set.of(), Set.of(Kind.WHEN), 3, ExamFixture.fixed(Kind.WHAT_HAPPENED, subject)));
        var mended = mended(form, before, after, List.of(1));
        FormFit.assertFits(mended);
        assertThat(mended.items()).hasSize(4).contains(form.item(1), form.item(3));
    }

    @Test
    void a_question_that_is_released_may_leave_too_little_to_pass() {
        var fixed = ExamFixture.fixed(Kind.STANDS_FOR, "ilo");
        var part = new Part(
                null, Set.of(), Set.of(), 1, Difficulty.EASY, BigDecimal.ONE, List.of(fixed), new BigDecimal("4"));
        assertThatExceptionOfType(InvalidBlueprintException.class)
                .isThrownBy(() -> part.release(fixed.question()))
                .extracting(InvalidBlueprintException::field)
                .isEqualTo("passMark");
    }

    @Test
    void what_a_teacher_should_know_is_told_of_a_form_that_was_kept() {
        var blueprint = blueprint(part(Set.of("initiatives", "gone"), Set.of(), 20));
        var made = assembler(blueprint).assemble(1);
        assertThat(made.warnings()).hasSize(2);
        assertThat(assembler(blueprint).warnings(made.form())).isEqualTo(made.warnings());
        var other = new Generator(BankFilesFixture.example().read(), Messages.bundled());
        var fixed = blueprint(ExamFixture.part(Set.of(), Set.of(), 1, ExamFixture.fixed(Kind.WHEN, "kz-un-member")));
        var lost = new Assembler(other, fixed).assemble(1);
        assertThat(lost.warnings()).containsExactly(new Warning.Lost(1, 1));
        assertThat(new Assembler(other, fixed).warnings(lost.form())).isEqualTo(lost.warnings());
    }
}
