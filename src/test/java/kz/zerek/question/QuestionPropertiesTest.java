package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.GENERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every question: the whole bank × kinds × languages × 200 seeds. */
class QuestionPropertiesTest {

    private static final Set<Kind> TRUE_FALSE = EnumSet.of(Kind.TRUE_FALSE_DATE, Kind.TRUE_FALSE_DETAIL);

    @Test
    void the_bank_gives_questions_of_every_kind() {
        assertThat(GENERATOR.prompts()).extracting(Prompt::kind).contains(Kind.values());
    }

    @Test
    void a_choice_has_one_right_option_and_a_selection_two_or_three() {
        BankFixture.everyQuestion().forEach(question -> {
            switch (question.task()) {
                case Task.Choice choice ->
                    assertThat(right(choice.options())).as(question.toString()).isEqualTo(1);
                case Task.Selection selection ->
                    assertThat(right(selection.options()))
                            .as(question.toString())
                            .isBetween(2L, 3L);
                case Task.Entry _, Task.Ordering _, Task.Matching _ -> {}
            }
        });
    }

    private static long right(List<Task.Option> options) {
        return options.stream().filter(Task.Option::correct).count();
    }

    @Test
    void there_are_three_to_six_options_or_true_and_false() {
        BankFixture.everyQuestion().forEach(question -> {
            int shown = (int) Keys.shown(question.task()).count();
            switch (question.task()) {
                case Task.Choice _
                when TRUE_FALSE.contains(question.kind()) -> assertThat(shown).isEqualTo(2);
                case Task.Choice _, Task.Selection _, Task.Ordering _ ->
                    assertThat(shown).isBetween(3, 6);
                case Task.Matching matching ->
                    assertThat(matching.right().size()).isBetween(3, 6);
                case Task.Entry _ -> assertThat(shown).isZero();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void options_are_distinct_in_every_language(Language language) {
        BankFixture.everyQuestion().forEach(question -> {
            var texts = GENERATOR.renderer().render(question, language).texts().stream()
                    .map(text -> text.toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(texts).as(question.toString()).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @EnumSource
    void texts_are_clean(Language language) {
        BankFixture.everyQuestion().forEach(question -> {
            var rendered = GENERATOR.renderer().render(question, language);
            var texts = new ArrayList<>(rendered.texts());
            texts.addAll(List.of(rendered.stem(), rendered.answer(), rendered.explanation()));
            if (rendered.passage() != null) texts.add(rendered.passage());
            assertThat(texts)
                    .as(question.toString())
                    .allSatisfy(text -> assertThat(text)
                            .isNotBlank()
                            .doesNotContain("{", "}", "  ", "null", " .", " ,", " ?", "..", "«»")
                            .isEqualTo(text.strip()));
            assertThat(rendered.stem()).matches("(?s)[\\p{Lu}\\p{N}«“\"].*[.?]");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_stem_does_not_hold_its_key_in_any_form(Language language) {
        BankFixture.everyQuestion()
                .filter(question -> !TRUE_FALSE.contains(question.kind()))
                .filter(question -> Keys.of(question.task()).size() == 1)
                .forEach(question -> {
                    var rendered = GENERATOR.renderer().render(question, language);
                    var stem = rendered.stem() + " " + (rendered.passage() == null ? "" : rendered.passage());
                    assertThat(" " + words(stem) + " ")
                            .as(question.toString())
                            .doesNotContain(" " + words(rendered.answer()) + " ");
                });
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @Test
    void no_false_date_overlaps_a_date_of_the_event() {
        BankFixture.everyQuestion(Kind.WHEN, Kind.TRUE_FALSE_DATE, Kind.GAP).forEach(question -> {
            if (!(BANK.fact(question.subject()) instanceof kz.zerek.bank.DateFact fact)) return;
            falseRefs(question).forEach(ref -> {
                var date = switch (ref) {
                    case Ref.When when -> when.dating().date();
                    case Ref.Date d -> d.date();
                    default -> null;
                };
                if (date == null) return;
                assertThat(date.overlaps(fact.dating().date()))
                        .as(question.toString())
                        .isFalse();
                assertThat(date.precision()).isEqualTo(fact.dating().date().precision());
            });
        });
    }

    /** The options that are not right, or the claim of a statement that is false. */
    private static List<Ref> falseRefs(Question question) {
        if (TRUE_FALSE.contains(question.kind())) {
            boolean holds = ((Ref.Truth) Keys.of(question.task()).getFirst()).holds();
            return holds ? List.of() : List.of(question.given().getLast());
        }
        var right = Keys.of(question.task());
        return Keys.shown(question.task()).filter(ref -> !right.contains(ref)).toList();
    }

    @Test
    void a_true_claim_is_the_fact_and_a_false_one_is_not() {
        BankFixture.everyQuestion(Kind.TRUE_FALSE_DATE).forEach(question -> {
            boolean holds = ((Ref.Truth) Keys.of(question.task()).getFirst()).holds();
            var claimed = ((Ref.When) question.given().getFirst()).dating();
            assertThat(claimed.equals(BANK.dated(question.subject()).dating())).isEqualTo(holds);
        });
    }

    @Test
    void no_other_event_in_the_options_has_the_date_asked() {
        BankFixture.everyQuestion(Kind.WHAT_HAPPENED)
                .forEach(question -> falseRefs(question).forEach(ref -> {
                    var date = BANK.dated(((Ref.Event) ref).fact()).dating().date();
                    assertThat(date.overlaps(
                                    BANK.dated(question.subject()).dating().date()))
                            .isFalse();
                }));
    }

    @Test
    void events_are_ordered_as_the_bank_dates_them() {
        BankFixture.everyQuestion(Kind.ORDER_EVENTS).forEach(question -> {
            var dates = Keys.of(question.task()).stream()
                    .map(ref -> BANK.dated(((Ref.Event) ref).fact()).dating().date())
                    .toList();
            for (int i = 1; i < dates.size(); i++)
                assertThat(dates.get(i - 1).isBefore(dates.get(i))).isTrue();
        });
    }

    @Test
    void no_false_acronym_is_an_accepted_name_of_the_body() {
        BankFixture.everyQuestion(Kind.WHICH_ACRONYM, Kind.COUNTERPART, Kind.STANDS_FOR)
                .forEach(question -> {
                    var fact = BANK.acronym(question.subject());
                    for (var language : Language.values()) {
                        var rendered = GENERATOR.renderer().render(question, language);
                        var accepted = new HashSet<>(fact.others().in(language));
                        accepted.add(fact.shortName().in(language));
                        if (fact.longName() != null)
                            accepted.add(fact.longName().in(language));
                        var shown = Keys.shown(question.task()).toList();
                        for (int i = 0; i < shown.size(); i++)
                            if (falseRefs(question).contains(shown.get(i)))
                                assertThat(accepted)
                                        .doesNotContain(rendered.texts().get(i));
                    }
                });
    }

    @Test
    void initials_do_not_tell_what_an_acronym_stands_for() {
        BankFixture.everyQuestion(Kind.STANDS_FOR).forEach(question -> {
            var fact = BANK.acronym(question.subject());
            for (var language : Language.values()) {
                var fitting = GENERATOR.renderer().render(question, language).texts().stream()
                        .filter(text -> Initials.spell(fact.shortName().in(language), text))
                        .count();
                assertThat(fitting).as(question + " in " + language).isIn(0L, (long)
                        Keys.shown(question.task()).count());
            }
        });
    }

    @Test
    void what_is_not_right_in_a_selection_is_not_in_the_set() {
        BankFixture.everyQuestion(Kind.WHICH_OF_THESE).forEach(question -> {
            var members = BANK.set(question.subject()).members();
            var right = Keys.of(question.task());
            Keys.shown(question.task())
                    .forEach(ref -> assertThat(members.contains(((Ref.Long) ref).fact()))
                            .isEqualTo(right.contains(ref)));
        });
    }

    @Test
    void a_false_proposer_place_or_proposal_belongs_to_no_fact_that_would_make_it_right() {
        BankFixture.everyQuestion(Kind.WHO_PROPOSED, Kind.WHERE_PROPOSED, Kind.WHAT_PROPOSED)
                .forEach(question -> {
                    var fact = BANK.proposal(question.subject());
                    falseRefs(question).forEach(ref -> {
                        switch (ref) {
                            case Ref.Who who -> assertThat(who.actor()).isNotEqualTo(fact.who());
                            case Ref.Where where ->
                                assertThat(BANK.proposal(where.fact()).where()).isNotEqualTo(fact.where());
                            case Ref.AtSession session ->
                                assertThat(new kz.zerek.bank.Place.Session(session.forum(), session.number()))
                                        .isNotEqualTo(fact.where());
                            case Ref.What what ->
                                assertThat(isOfOccasion(BANK.proposal(what.fact()), fact))
                                        .isFalse();
                            default -> throw new AssertionError(ref);
                        }
                    });
                });
    }

    private static boolean isOfOccasion(ProposalFact other, ProposalFact fact) {
        return other.who().equals(fact.who());
    }

    @Test
    void the_first_of_some_proposals_is_provably_before_each_of_the_others() {
        BankFixture.everyQuestion(Kind.CAME_FIRST)
                .forEach(question -> falseRefs(question)
                        .forEach(ref -> assertThat(Precedence.isBefore(
                                        BANK.proposal(question.subject()), BANK.proposal(((Ref.What) ref).fact())))
                                .isTrue()));
    }

    @Test
    void false_numbers_are_positive_and_differ_from_the_true_one() {
        BankFixture.everyQuestion(Kind.DETAIL, Kind.YEARS_BETWEEN).forEach(question -> {
            var key = (Ref.Value) Keys.of(question.task()).getFirst();
            falseRefs(question).forEach(ref -> {
                assertThat(((Ref.Value) ref).number().signum()).isPositive();
                assertThat(((Ref.Value) ref).number()).isNotEqualByComparingTo(key.number());
            });
        });
    }

    @Test
    void the_key_stands_in_every_place_about_as_often() {
        Map<Kind, Map<Integer, Integer>> places = new EnumMap<>(Kind.class);
        BankFixture.everyQuestion().forEach(question -> {
            if (question.task() instanceof Task.Choice(var options) && options.size() == 4) {
                int place = options.indexOf(options.stream()
                        .filter(Task.Option::correct)
                        .findFirst()
                        .orElseThrow());
                places.computeIfAbsent(question.kind(), _ -> new HashMap<>()).merge(place, 1, Integer::sum);
            }
        });
        places.forEach((kind, counts) -> {
            double all = counts.values().stream().mapToInt(Integer::intValue).sum();
            assertThat(counts).as(kind + " " + counts).hasSize(4);
            // Four standard deviations of a fair draw.
            double tolerance = 4 * Math.sqrt(0.25 * 0.75 / all);
            counts.forEach((place, count) -> assertThat(Math.abs(count / all - 0.25))
                    .as(kind + " " + counts)
                    .isLessThan(tolerance));
        });
    }

    @Test
    void true_and_false_are_about_as_frequent() {
        var answers = BankFixture.everyQuestion(Kind.TRUE_FALSE_DATE, Kind.TRUE_FALSE_DETAIL)
                .collect(Collectors.partitioningBy(
                        question -> ((Ref.Truth) Keys.of(question.task()).getFirst()).holds(), Collectors.counting()));
        double share = (double) answers.get(true) / (answers.get(true) + answers.get(false));
        assertThat(share).isBetween(0.47, 0.53);
    }

    @Test
    void the_key_of_a_date_has_every_rank_among_the_options() {
        var ranks = new int[4];
        BankFixture.everyQuestion(Kind.WHEN).forEach(question -> {
            if (!(question.task() instanceof Task.Choice(var options)) || options.size() != 4) return;
            var dates = options.stream()
                    .map(option -> ((Ref.When) option.content()).dating().date())
                    .sorted()
                    .toList();
            ranks[dates.indexOf(BANK.dated(question.subject()).dating().date())]++;
        });
        for (int count : ranks)
            assertThat((double) count / java.util.Arrays.stream(ranks).sum()).isGreaterThan(0.12);
    }

    @Test
    void an_id_names_one_question() {
        var byId = new HashMap<String, Question>();
        BankFixture.everyQuestion().forEach(question -> {
            var other = byId.putIfAbsent(question.id(), question);
            if (other != null) assertThat(question.task()).isEqualTo(other.task());
        });
    }

    @Test
    void references_read_back_as_written() {
        BankFixture.everyQuestion()
                .flatMap(question ->
                        java.util.stream.Stream.concat(question.given().stream(), Keys.shown(question.task())))
                .forEach(ref -> assertThat(Ref.parse(ref.toString())).isEqualTo(ref));
    }
}
