package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.GENERATOR;
import static kz.zerek.question.BankFixture.everyQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.language.Initials;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The false full names of the starter bank: nothing but knowledge tells them from the true ones. */
class LuresOfTheBankTest {

    /** By chance it is a third for easy questions and a quarter for the others. */
    private static final double MOST_GUESSED = 0.38;

    static final List<AcronymFact> FACTS =
            BANK.facts(AcronymFact.class).filter(fact -> fact.lures() != null).toList();

    @Test
    void every_full_name_of_a_body_is_asked_for() {
        assertThat(BANK.facts(AcronymFact.class).filter(fact -> fact.longName() != null && fact.about() != null))
                .containsExactlyInAnyOrderElementsOf(FACTS);
    }

    @ParameterizedTest
    @FieldSource("FACTS")
    void a_lure_is_spelled_by_the_acronym_as_the_true_name_is(AcronymFact fact) {
        for (var language : Language.values()) {
            var acronym = fact.shortName().in(language);
            var isSpelled = Initials.spell(acronym, fact.longName().in(language));
            assertThat(fact.lures().in(language))
                    .allMatch(lure -> Initials.spell(acronym, lure) == isSpelled, "spelled like " + acronym);
        }
    }

    @Test
    void no_lure_is_a_name_in_the_bank() {
        var names = BANK.facts(AcronymFact.class)
                .flatMap(fact -> Stream.concat(
                        Stream.ofNullable(fact.longName()).flatMap(name -> name.stream()),
                        fact.others().stream().flatMap(List::stream)))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(FACTS.stream().flatMap(fact -> fact.lures().stream()).flatMap(List::stream))
                .noneMatch(lure -> names.contains(lure.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @FieldSource("FACTS")
    void no_option_is_half_as_long_again_as_the_true_name_or_two_thirds_of_it(AcronymFact fact) {
        for (var language : Language.values()) {
            int length = fact.longName().in(language).length();
            assertThat(fact.lures().in(language))
                    .allSatisfy(
                            lure -> assertThat((double) lure.length() / length).isBetween(0.7, 1.45));
        }
    }

    @ParameterizedTest
    @FieldSource("FACTS")
    void a_lure_opens_with_a_capital_and_ends_in_the_same_script(AcronymFact fact) {
        for (var language : Language.values()) {
            var script = Character.UnicodeScript.of(last(fact.longName().in(language)));
            assertThat(fact.lures().in(language)).allSatisfy(lure -> {
                assertThat(Character.isUpperCase(lure.charAt(0))).as(lure).isTrue();
                assertThat(Character.UnicodeScript.of(last(lure))).as(lure).isEqualTo(script);
            });
        }
    }

    private static int last(String text) {
        return text.codePointBefore(text.length());
    }

    @ParameterizedTest
    @EnumSource
    void length_does_not_tell_the_true_name(Language language) {
        assertThat(guessed(language, (option, all) -> option.length())).isLessThan(MOST_GUESSED);
        assertThat(guessed(language, (option, all) -> -option.length())).isLessThan(MOST_GUESSED);
        assertThat(guessed(language, (option, all) -> -Math.abs(option.length() - meanLength(all))))
                .isLessThan(MOST_GUESSED);
    }

    private static double meanLength(List<String> texts) {
        return texts.stream().mapToInt(String::length).average().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void the_true_name_is_not_the_one_the_others_have_most_in_common_with(Language language) {
        assertThat(guessed(language, LuresOfTheBankTest::inCommon)).isLessThan(MOST_GUESSED);
    }

    private static double inCommon(String option, List<String> all) {
        return Arrays.stream(option.split(" "))
                .mapToLong(word -> all.stream()
                        .filter(other -> List.of(other.split(" ")).contains(word))
                        .count())
                .average()
                .orElseThrow();
    }

    private interface Score {
        double of(String option, List<String> all);
    }

    /** How often the option of the highest score is the right one; of several, one is taken by chance. */
    private static double guessed(Language language, Score score) {
        return everyQuestion(Kind.STANDS_FOR)
                .mapToDouble(question -> chanceOfKey(GENERATOR.renderer().render(question, language), score))
                .average()
                .orElseThrow();
    }

    private static double chanceOfKey(Rendered question, Score score) {
        var all = question.texts();
        ToDoubleFunction<String> scored = option -> score.of(option, all);
        var best = scored.applyAsDouble(
                all.stream().max(Comparator.comparingDouble(scored)).orElseThrow());
        var guesses = all.stream()
                .filter(option -> scored.applyAsDouble(option) == best)
                .toList();
        return guesses.contains(question.answer()) ? 1.0 / guesses.size() : 0;
    }
}
