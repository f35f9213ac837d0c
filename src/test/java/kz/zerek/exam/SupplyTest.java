package kz.zerek.exam;

import static kz.zerek.exam.ExamFixture.GENERATOR;
import static kz.zerek.exam.ExamFixture.assembler;
import static kz.zerek.exam.ExamFixture.blueprint;
import static kz.zerek.exam.ExamFixture.form;
import static kz.zerek.exam.ExamFixture.part;
import static kz.zerek.exam.ExamFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.zerek.exam.Supply.OfPart;
import kz.zerek.question.Kind;
import org.junit.jupiter.api.Test;

class SupplyTest {

    private static Blueprint oneEach(Part... parts) {
        return with(blueprint(parts), Order.AS_BUILT, Variants.ONE_EACH);
    }

    private static Supply supply(Blueprint blueprint) {
        return Supply.of(GENERATOR, blueprint, form(blueprint, 1));
    }

    @Test
    void a_rich_bank_gives_no_warning() {
        var supply = supply(oneEach(part(Set.of(), Set.of(Kind.WHEN, Kind.TYPE_DATE), 10)));
        assertThat(supply.parts()).containsExactly(new OfPart(1, 10, 30, 30));
        assertThat(supply.warnings()).isEmpty();
        assertThat(supply.likeness().inCommon()).isBetween(0.12, 0.2);
        assertThat(supply.likeness().exposure()).isBetween(0.2, 0.6);
    }

    @Test
    void a_bank_that_is_too_small_for_variants_says_so_with_numbers() {
        var supply = supply(oneEach(part(Set.of("initiatives"), Set.of(), 8)));
        assertThat(supply.parts()).containsExactly(new OfPart(1, 8, 16, 24));
        assertThat(supply.likeness().inCommon()).isBetween(0.5, 0.65);
        assertThat(supply.warnings())
                .startsWith(
                        new Warning.TooFewForVariants(1, 8, 16, 24),
                        new Warning.TooMuchInCommon(percent(supply.likeness().inCommon()), 33));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    @Test
    void what_nearly_all_are_asked_is_told() {
        var supply = supply(oneEach(part(Set.of("initiatives"), Set.of(), 14)));
        assertThat(supply.warnings()).hasSize(3).last().isInstanceOfSatisfying(Warning.TooExposed.class, exposed -> {
            assertThat(exposed.subject()).isEqualTo(supply.likeness().subject());
            assertThat(exposed.percent()).isGreaterThan(75);
        });
    }

    @Test
    void one_form_for_all_needs_no_more_than_it_asks_for() {
        var supply = supply(blueprint(part(Set.of("initiatives"), Set.of(), 16)));
        assertThat(supply).isEqualTo(new Supply(List.of(new OfPart(1, 16, 16, 16)), null, List.of()));
    }

    @Test
    void a_shortage_is_told_as_such_and_no_likeness_is_looked_for() {
        var supply = supply(oneEach(part(Set.of(), Set.of(), 5), part(Set.of("initiatives"), Set.of(), 20)));
        assertThat(supply.parts()).containsExactly(new OfPart(1, 5, 15, 15), new OfPart(2, 20, 16, 60));
        assertThat(supply.warnings()).containsExactly(new Warning.Shortage(2, 20, 16));
        assertThat(supply.likeness()).isNull();
    }

    @Test
    void pins_are_not_counted_among_what_is_to_be_drawn() {
        var blueprint = oneEach(part(Set.of("initiatives"), Set.of(), 5));
        var form = form(blueprint, 1).pin(1).pin(2);
        assertThat(Supply.of(GENERATOR, blueprint, form).parts()).containsExactly(new OfPart(1, 3, 9, 9));
        var all = form.pin(3).pin(4).pin(5);
        assertThat(Supply.of(GENERATOR, blueprint, all)).isEqualTo(new Supply(List.of(), null, List.of()));
    }

    @Test
    void likeness_is_what_the_variants_of_the_form_have_in_common() {
        var blueprint = oneEach(part(Set.of(), Set.of(Kind.WHEN, Kind.WHO_PROPOSED), 12));
        var form = form(blueprint, 3);
        var asked = new ArrayList<Set<String>>();
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i < Supply.VARIANTS; i++) {
            var subjects =
                    new HashSet<>(ExamFixture.subjects(assembler(blueprint).variant(form, "sample:" + i)));
            subjects.forEach(subject -> counts.merge(subject, 1, Integer::sum));
            asked.add(subjects);
        }
        var likeness = Supply.of(GENERATOR, blueprint, form).likeness();
        // Of questions about one subject each, the share is that of subjects in common.
        assertThat(likeness.inCommon()).isCloseTo(meanShare(asked), within(1e-9));
        assertThat(likeness.exposure() * Supply.VARIANTS).isCloseTo(Collections.max(counts.values()), within(1e-9));
        assertThat(counts).containsEntry(likeness.subject(), Collections.max(counts.values()));
    }

    private static double meanShare(List<Set<String>> asked) {
        return IntStream.range(0, asked.size())
                .boxed()
                .flatMapToDouble(i -> IntStream.range(0, asked.size())
                        .filter(j -> j != i)
                        .mapToDouble(j -> {
                            var common = new HashSet<>(asked.get(i));
                            common.retainAll(asked.get(j));
                            return (double) common.size() / asked.get(i).size();
                        }))
                .average()
                .orElseThrow();
    }

    @Test
    void the_same_form_gives_the_same_report() {
        var blueprint = oneEach(part(Set.of(), Set.of(), 10));
        assertThat(supply(blueprint)).isEqualTo(supply(blueprint));
    }
}
