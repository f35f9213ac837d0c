package kz.zerek.exam;

import static kz.zerek.exam.ExamFixture.GENERATOR;
import static kz.zerek.exam.ExamFixture.assembler;
import static kz.zerek.exam.ExamFixture.blueprint;
import static kz.zerek.exam.ExamFixture.form;
import static kz.zerek.exam.ExamFixture.part;
import static kz.zerek.exam.ExamFixture.question;
import static kz.zerek.exam.ExamFixture.subjects;
import static kz.zerek.exam.ExamFixture.threeParts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.zerek.bank.file.BankFilesFixture;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generator;
import kz.zerek.question.Kind;
import org.junit.jupiter.api.Test;

class PinnedFormTest {

    private static final int SEEDS = 30;
    private static final Assembler ASSEMBLER = assembler(threeParts());

    @Test
    void another_draw_keeps_what_is_pinned_or_fixed_in_its_place() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var pinned = form(threeParts(), seed).pin(4).pin(7).pin(20);
            var again = ASSEMBLER.again(pinned, seed + 1).form();
            FormFit.assertFits(again);
            assertThat(again.items()).hasSameSizeAs(pinned.items());
            for (int position : List.of(1, 4, 7, 18, 19, 20))
                assertThat(again.item(position)).isEqualTo(pinned.item(position));
            assertThat(pinned.items().stream().filter(Item::isKept)).hasSize(6);
        }
    }

    @Test
    void another_draw_asks_about_other_things_as_long_as_there_are_any() {
        var first = form(blueprint(part(Set.of(), Set.of(Kind.WHEN), 15)), 1);
        var assembler = assembler(blueprint(part(Set.of(), Set.of(Kind.WHEN), 15)));
        for (int seed = 0; seed < SEEDS; seed++)
            assertThat(subjects(assembler.again(first, seed).form()))
                    .hasSize(15)
                    .doesNotContainAnyElementsOf(subjects(first));
        var all = blueprint(part(Set.of("initiatives"), Set.of(), 16));
        assertThat(assembler(all).again(form(all, 1), 2).form().items()).hasSize(16);
    }

    @Test
    void the_same_seed_gives_the_same_other_draw() {
        var form = form(threeParts(), 1).pin(3);
        assertThat(ASSEMBLER.again(form, 5)).isEqualTo(ASSEMBLER.again(form, 5));
        assertThat(ASSEMBLER.again(form, 5)).isNotEqualTo(ASSEMBLER.again(form, 6));
    }

    @Test
    void a_pin_is_drawn_out_again_but_what_is_fixed_stays_so() {
        var form = form(threeParts(), 1);
        assertThat(form.pin(3).item(3).origin()).isEqualTo(Item.Origin.PINNED);
        assertThat(form.pin(3).unpin(3)).isEqualTo(form);
        assertThat(form.pin(1).unpin(1)).isEqualTo(form);
        assertThatThrownBy(() -> form.pin(30)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> form.pin(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_swap_changes_one_question_for_another_that_fits_the_rest() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var form = form(threeParts(), seed);
            for (int position : List.of(3, 13, 21)) {
                var swapped = ASSEMBLER.swap(form, position, seed).orElseThrow();
                FormFit.assertFits(swapped);
                assertThat(others(swapped, position)).isEqualTo(others(form, position));
                var part = threeParts().part(form.item(position).part());
                var question = swapped.item(position).question();
                assertThat(question.subject())
                        .isNotEqualTo(form.item(position).question().subject());
                assertThat(part.kinds().isEmpty() || part.kinds().contains(question.kind()))
                        .isTrue();
                assertThat(ExamFixture.subjectsOfPart(part)).contains(question.subject());
                assertThat(question.difficulty()).isEqualTo(part.difficulty());
            }
        }
    }

    private static List<Item> others(Form form, int position) {
        return IntStream.rangeClosed(1, form.items().size())
                .filter(i -> i != position)
                .mapToObj(form::item)
                .toList();
    }

    @Test
    void a_swapped_question_keeps_its_points_and_its_pin() {
        var form = form(threeParts(), 1).pin(13);
        var swapped = ASSEMBLER.swap(form, 13, 9).orElseThrow().item(13);
        assertThat(swapped).isEqualTo(form.item(13).with(swapped.question()));
    }

    @Test
    void where_there_is_no_other_subject_the_same_is_asked_in_another_way() {
        var whole = blueprint(part(Set.of("initiatives"), Set.of(), 16));
        var form = form(whole, 1);
        for (int position = 1; position <= 16; position++) {
            var swapped = assembler(whole).swap(form, position, 5).orElseThrow();
            var before = form.item(position).question();
            var after = swapped.item(position).question();
            assertThat(after.subject()).isEqualTo(before.subject());
            assertThat(after.kind()).isNotEqualTo(before.kind());
            assertThat(others(swapped, position)).isEqualTo(others(form, position));
        }
    }

    @Test
    void where_there_is_nothing_else_nothing_is_swapped() {
        var whole = blueprint(part(Set.of("initiatives"), Set.of(Kind.WHO_PROPOSED), 16));
        assertThat(assembler(whole).swap(form(whole, 1), 1, 5)).isEmpty();
    }

    @Test
    void what_is_fixed_is_not_swapped() {
        assertThatIllegalArgumentException().isThrownBy(() -> ASSEMBLER.swap(form(threeParts(), 1), 1, 2));
    }

    @Test
    void another_draw_follows_a_blueprint_that_has_changed() {
        var before = blueprint(part(Set.of(), Set.of(Kind.WHEN), 6));
        var form = form(before, 1).pin(2).pin(4).pin(6);
        var longer = assembler(blueprint(part(Set.of(), Set.of(Kind.WHEN), 8)));
        assertThat(longer.again(form, 2).form().items()).hasSize(8).contains(form.item(2), form.item(4), form.item(6));
        var shorter = assembler(blueprint(part(Set.of(), Set.of(Kind.WHEN), 2)));
        assertThat(shorter.again(form, 2).form().items()).containsExactly(form.item(2), form.item(4));
        var dearer = new Part(null, Set.of(), Set.of(Kind.WHEN), 6, Difficulty.MEDIUM, BigDecimal.TWO, List.of(), null);
        assertThat(assembler(blueprint(dearer)).again(form, 2).form().total()).isEqualByComparingTo("12");
    }

    @Test
    void a_question_that_was_pinned_and_is_now_fixed_stands_there_once() {
        var form = form(blueprint(part(Set.of(), Set.of(Kind.WHEN), 3)), 1).pin(2);
        var fixed = new FixedQuestion(form.item(2).question(), BigDecimal.ONE);
        var again = assembler(blueprint(part(Set.of(), Set.of(Kind.WHEN), 3, fixed)))
                .again(form, 2)
                .form();
        assertThat(again.items()).hasSize(4).extracting(Item::question).containsOnlyOnce(fixed.question());
    }

    @Test
    void in_place_of_a_pin_that_the_bank_has_lost_another_question_is_drawn() {
        var blueprint = blueprint(part(Set.of(), Set.of(Kind.TRUE_FALSE_DATE), 1));
        var other = new Generator(BankFilesFixture.example().read(), Messages.bundled());
        var pinned = new Form(
                1,
                List.of(new Item(
                        question(Kind.TRUE_FALSE_DATE, "kz-un-member"), 1, BigDecimal.ONE, Item.Origin.PINNED)));
        var again = new Assembler(other, blueprint).again(pinned, 2);
        assertThat(again.form().items()).extracting(Item::origin).containsExactly(Item.Origin.DRAWN);
        assertThat(again.warnings()).containsExactly(new Warning.Lost(1, 1));
        assertThat(GENERATOR.canPut(pinned.item(1).question())).isTrue();
    }
}
