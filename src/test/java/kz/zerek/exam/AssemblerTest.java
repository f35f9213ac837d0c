package kz.zerek.exam;

import static kz.zerek.exam.ExamFixture.ABOUT_DATES;
import static kz.zerek.exam.ExamFixture.BANK;
import static kz.zerek.exam.ExamFixture.GENERATOR;
import static kz.zerek.exam.ExamFixture.assembler;
import static kz.zerek.exam.ExamFixture.blueprint;
import static kz.zerek.exam.ExamFixture.fixed;
import static kz.zerek.exam.ExamFixture.form;
import static kz.zerek.exam.ExamFixture.forms;
import static kz.zerek.exam.ExamFixture.in;
import static kz.zerek.exam.ExamFixture.part;
import static kz.zerek.exam.ExamFixture.threeParts;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.zerek.bank.Topic;
import kz.zerek.bank.file.BankFilesFixture;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Generator;
import kz.zerek.question.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssemblerTest {

    private static final int SEEDS = 60;

    @Test
    void nothing_is_asked_twice_nor_given_away_across_all_parts_and_fixed_questions() {
        forms(threeParts(), SEEDS).forEach(FormFit::assertFits);
    }

    @Test
    void a_form_has_of_each_part_what_it_asks_for() {
        forms(threeParts(), SEEDS).forEach(form -> {
            for (int number = 1; number <= 3; number++) {
                var part = threeParts().part(number);
                var drawn = form.of(number).stream()
                        .filter(item -> item.origin() == Item.Origin.DRAWN)
                        .toList();
                assertThat(drawn).hasSize(part.count()).allSatisfy(item -> {
                    var question = item.question();
                    if (!part.kinds().isEmpty()) assertThat(part.kinds()).contains(question.kind());
                    if (!part.topics().isEmpty())
                        assertThat(part.topics())
                                .contains(BANK.subject(question.subject()).topic());
                    assertThat(question.difficulty()).isEqualTo(part.difficulty());
                    assertThat(item.points()).isEqualByComparingTo(part.points());
                });
            }
        });
    }

    @Test
    void fixed_questions_stand_first_in_their_parts_with_their_own_points() {
        forms(threeParts(), SEEDS).forEach(form -> {
            for (int number = 1; number <= 3; number++) {
                var part = number;
                var fixed = threeParts().part(part).fixed().stream()
                        .map(one -> new Item(one.question(), part, one.points(), Item.Origin.FIXED))
                        .toList();
                assertThat(form.of(part).subList(0, fixed.size())).isEqualTo(fixed);
            }
        });
    }

    @Test
    void parts_follow_each_other() {
        assertThat(form(threeParts(), 1).items()).extracting(Item::part).isSorted();
    }

    @Test
    void the_points_of_a_form_are_those_of_its_blueprint() {
        var form = form(threeParts(), 1);
        assertThat(form.total()).isEqualByComparingTo(threeParts().total()).isEqualByComparingTo("36.5");
        assertThat(form.total(2)).isEqualByComparingTo("15");
    }

    @Test
    void the_same_seed_gives_the_same_form_with_another_generator() {
        var other = new Assembler(new Generator(StarterBank.read(), Messages.bundled()), threeParts());
        assertThat(other.assemble(7)).isEqualTo(assembler(threeParts()).assemble(7));
    }

    @Test
    void another_seed_gives_another_form() {
        assertThat(forms(threeParts(), SEEDS).map(ExamFixture::questions)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whoever_reads_one_of_the_languages_can_answer_all_that_is_drawn(Set<Language> languages) {
        var asked = in(languages, blueprint(part(Set.of(), Set.of(Kind.COUNTERPART, Kind.GAP, Kind.WHEN), 15)));
        forms(asked, SEEDS)
                .forEach(form -> assertThat(form.items())
                        .hasSize(15)
                        .allSatisfy(item -> assertThat(languages)
                                .allMatch(language -> GENERATOR.isFor(language, item.question()))));
    }

    static List<Set<Language>> languages() {
        return List.of(
                Set.of(Language.KK), Set.of(Language.EN), Set.of(Language.RU, Language.EN), Set.of(Language.values()));
    }

    @Test
    void a_test_in_kazakh_alone_may_quote_a_kazakh_document() {
        var gaps = in(Set.of(Language.KK), blueprint(part(Set.of(), Set.of(Kind.GAP), 3)));
        assertThat(form(gaps, 1).items()).hasSize(3);
    }

    @Test
    void a_part_with_few_subjects_gets_them_before_a_wide_one_does() {
        var all = part(Set.of("initiatives"), Set.of(), 1);
        int subjects = ExamFixture.subjectsOfPart(all).size();
        var asked = blueprint(part(Set.of(), Set.of(), 30), part(Set.of("initiatives"), Set.of(), subjects - 1));
        for (int seed = 0; seed < SEEDS; seed++)
            assertThat(assembler(asked).assemble(seed).warnings()).isEmpty();
    }

    @Test
    void questions_about_several_subjects_leave_enough_to_the_other_parts() {
        // Of 62 subjects 57 are needed: five more may go into orders and matchings.
        var asked = blueprint(
                part(Set.of("kazakhstan-world"), ABOUT_DATES, 12),
                part(Set.of(), Set.of(Kind.WHEN, Kind.TYPE_DATE), 45));
        for (int seed = 0; seed < SEEDS; seed++)
            assertThat(assembler(asked).assemble(seed).warnings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_whole_topic_is_drawn_whatever_the_seed(String topic) {
        var part = part(Set.of(topic), Set.of(), 1);
        int subjects = ExamFixture.subjectsOfPart(part).size();
        var assembler = assembler(blueprint(part(Set.of(topic), Set.of(), subjects)));
        for (int seed = 0; seed < 20; seed++)
            assertThat(assembler.assemble(seed).warnings()).isEmpty();
    }

    static List<String> topics() {
        return BANK.topics().stream().map(Topic::id).toList();
    }

    @Test
    void a_bank_that_is_too_small_says_for_which_part_and_by_how_much() {
        var asked = blueprint(part(Set.of(), Set.of(), 3), part(Set.of("initiatives"), Set.of(), 40));
        var assembly = assembler(asked).assemble(1);
        assertThat(assembly.form().of(2)).hasSize(16);
        assertThat(assembly.warnings()).containsExactly(new Warning.Shortage(2, 40, 16));
    }

    @Test
    void an_empty_part_is_no_failure() {
        var asked = blueprint(part(Set.of("gone"), Set.of(), 4), part(Set.of(), Set.of(), 2));
        var assembly = assembler(asked).assemble(1);
        assertThat(assembly.form().items()).hasSize(2);
        assertThat(assembly.warnings())
                .containsExactly(new Warning.UnknownTopic(1, "gone"), new Warning.Shortage(1, 4, 0));
    }

    @Test
    void fixed_questions_that_do_not_fit_each_other_are_told() {
        var asked = blueprint(
                part(Set.of(), Set.of(), 1, fixed(Kind.WHEN, "kz-un-member")),
                part(Set.of(), Set.of(), 0, fixed(Kind.WHEN, "unicef-founded"), fixed(Kind.TYPE_DATE, "kz-un-member")));
        var assembly = assembler(asked).assemble(1);
        assertThat(assembly.form().items()).hasSize(4);
        assertThat(assembly.warnings()).containsExactly(new Warning.Conflict(1, 4));
    }

    @Test
    void a_fixed_question_in_a_language_that_not_all_read_is_told() {
        var asked = in(
                Set.of(Language.KK, Language.RU),
                blueprint(part(Set.of(), Set.of(), 2), part(Set.of(), Set.of(), 0, fixed(Kind.GAP, "kz-un-member"))));
        assertThat(assembler(asked).assemble(1).warnings()).containsExactly(new Warning.NotForAll(3));
        assertThat(assembler(in(Set.of(Language.KK), asked)).assemble(1).warnings())
                .isEmpty();
    }

    @Test
    void a_fixed_question_of_which_the_bank_knows_nothing_more_is_left_out_and_told() {
        var other = new Generator(BankFilesFixture.example().read(), Messages.bundled());
        var asked = blueprint(part(Set.of(), Set.of(Kind.TRUE_FALSE_DATE), 1, fixed(Kind.WHEN, "kz-un-member")));
        var assembly = new Assembler(other, asked).assemble(1);
        assertThat(assembly.form().items()).extracting(Item::origin).containsExactly(Item.Origin.DRAWN);
        assertThat(assembly.warnings()).containsExactly(new Warning.Lost(1, 1));
    }

    @Test
    void two_hundred_questions_are_assembled_as_far_as_they_go() {
        var assembly = assembler(blueprint(part(Set.of(), Set.of(), 200))).assemble(1);
        FormFit.assertFits(assembly.form());
        assertThat(assembly.form().items()).hasSizeBetween(120, 137);
        assertThat(assembly.warnings()).hasSize(1);
    }

    @Test
    void a_form_knows_its_points_without_a_blueprint() {
        var items = IntStream.range(0, 4)
                .mapToObj(i -> new Item(
                        ExamFixture.question(Kind.WHEN, "kz-un-member"),
                        1 + i / 2,
                        new BigDecimal("0.25"),
                        Item.Origin.DRAWN))
                .toList();
        assertThat(new Form(0, items).total()).isEqualTo(BigDecimal.ONE);
        assertThat(new Form(0, items).total(2)).isEqualTo(new BigDecimal("0.5"));
        assertThat(new Form(0, List.of()).total()).isEqualTo(BigDecimal.ZERO);
    }
}
