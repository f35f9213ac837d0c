package kz.zerek.exam;

import static kz.zerek.exam.ExamFixture.assembler;
import static kz.zerek.exam.ExamFixture.blueprint;
import static kz.zerek.exam.ExamFixture.form;
import static kz.zerek.exam.ExamFixture.part;
import static kz.zerek.exam.ExamFixture.questions;
import static kz.zerek.exam.ExamFixture.threeParts;
import static kz.zerek.exam.ExamFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Generator;
import kz.zerek.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VariantTest {

    private static final int TAKERS = 40;

    private static Stream<Form> variants(Blueprint blueprint, Form form) {
        var assembler = assembler(blueprint);
        return IntStream.range(0, TAKERS).mapToObj(taker -> assembler.variant(form, "taker-" + taker));
    }

    @ParameterizedTest
    @EnumSource
    void each_variant_fits_together_and_has_as_much_of_each_part_as_the_form(Order order) {
        var blueprint = with(threeParts(), order, Variants.ONE_EACH);
        var form = form(blueprint, 1);
        variants(blueprint, form).forEach(variant -> {
            FormFit.assertFits(variant);
            for (int part = 1; part <= 3; part++) {
                assertThat(variant.of(part)).hasSameSizeAs(form.of(part));
                assertThat(variant.total(part)).isEqualTo(form.total(part));
            }
        });
    }

    @Test
    void variants_differ_and_keep_what_is_fixed_or_pinned() {
        var blueprint = with(threeParts(), Order.AS_BUILT, Variants.ONE_EACH);
        var form = form(blueprint, 1).pin(5).pin(14);
        var variants = variants(blueprint, form).toList();
        assertThat(variants.stream().map(ExamFixture::questions)).doesNotHaveDuplicates();
        assertThat(variants).allSatisfy(variant -> {
            for (int position : List.of(1, 5, 14, 18, 19))
                assertThat(variant.item(position)).isEqualTo(form.item(position));
            assertThat(variant.item(6)).isNotEqualTo(form.item(6));
        });
    }

    @Test
    void one_form_for_all_in_one_order_is_that_form() {
        var blueprint = with(threeParts(), Order.AS_BUILT, Variants.ONE_FOR_ALL);
        var form = form(blueprint, 1);
        assertThat(variants(blueprint, form).map(Form::items).distinct()).containsExactly(form.items());
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHIN_PARTS", "THROUGHOUT"})
    void one_form_for_all_has_the_same_questions_in_another_order_for_each(Order order) {
        var blueprint = with(threeParts(), order, Variants.ONE_FOR_ALL);
        var form = form(blueprint, 1);
        var variants = variants(blueprint, form).toList();
        assertThat(variants.stream().map(VariantTest::ids)).doesNotHaveDuplicates();
        assertThat(variants)
                .allSatisfy(variant -> assertThat(ids(variant)).containsExactlyInAnyOrderElementsOf(ids(form)));
        assertThat(variants.stream()
                        .map(variant -> options(variant, form.item(2).question())))
                .doesNotHaveDuplicates();
        var inOrder = variants.stream()
                .filter(variant ->
                        isSorted(variant.items().stream().map(Item::part).toList()));
        if (order == Order.WITHIN_PARTS) assertThat(inOrder).hasSize(TAKERS);
        else assertThat(inOrder).isEmpty();
    }

    private static boolean isSorted(List<Integer> parts) {
        return parts.equals(parts.stream().sorted().toList());
    }

    private static List<String> ids(Form form) {
        return questions(form).stream().map(Question::id).toList();
    }

    /** The order of all options, and where the question stands. */
    private static List<Object> options(Form form, Question question) {
        return questions(form).stream()
                .<Object>map(other -> other.id().equals(question.id()) ? "here" : other.task())
                .toList();
    }

    @Test
    void a_taker_gets_the_same_form_on_any_machine() {
        var blueprint = with(threeParts(), Order.THROUGHOUT, Variants.ONE_EACH);
        var other = new Assembler(new Generator(StarterBank.read(), Messages.bundled()), blueprint);
        var form = form(blueprint, 1);
        assertThat(other.variant(form, "aizhan")).isEqualTo(assembler(blueprint).variant(form, "aizhan"));
        assertThat(other.variant(form, "aizhan")).isNotEqualTo(other.variant(form, "aizhan2"));
    }

    @Test
    void another_seed_of_the_form_gives_a_taker_another_variant() {
        var blueprint = with(threeParts(), Order.AS_BUILT, Variants.ONE_EACH);
        var form = form(blueprint, 1);
        var again = new Form(2, form.items());
        var assembler = assembler(blueprint);
        assertThat(assembler.variant(form, "aizhan").items())
                .isNotEqualTo(assembler.variant(again, "aizhan").items());
    }

    @Test
    void nobody_gets_fewer_questions_where_the_bank_is_at_its_end() {
        var blueprint = with(blueprint(part(Set.of(), Set.of(), 200)), Order.AS_BUILT, Variants.ONE_EACH);
        var form = form(blueprint, 1);
        var assembler = assembler(blueprint);
        var lengths = new HashSet<Integer>();
        for (int taker = 0; taker < 3; taker++)
            lengths.add(assembler.variant(form, "taker-" + taker).items().size());
        assertThat(lengths).containsExactly(form.items().size());
    }
}
