package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.GENERATOR;
import static kz.zerek.question.PropertiesFixture.TRUE_FALSE;
import static kz.zerek.question.PropertiesFixture.everyOne;
import static kz.zerek.question.PropertiesFixture.falseRefs;
import static kz.zerek.question.PropertiesFixture.render;
import static kz.zerek.question.PropertiesFixture.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every question: the whole bank × kinds × languages × 200 seeds. */
class QuestionPropertiesTest {

    private static final Pattern UNCLEAN =
            Pattern.compile("[{}]| {2}|null|\\s[.,?]|\\.\\.|«»|“”|^\\s|\\s$|^$", Pattern.MULTILINE);
    private static final Pattern SENTENCE = Pattern.compile("(?s)[\\p{Lu}\\p{N}«“].*[.?]");

    @Test
    void the_bank_gives_questions_of_every_kind() {
        assertThat(GENERATOR.prompts()).extracting(Prompt::kind).contains(Kind.values());
    }

    @Test
    void a_choice_has_one_right_option_and_a_selection_two_or_three() {
        everyOne(question -> switch (question.task()) {
            case Task.Choice choice -> right(choice.options()) == 1;
            case Task.Selection selection -> right(selection.options()) == 2 || right(selection.options()) == 3;
            case Task.Entry _, Task.Ordering _, Task.Matching _ -> true;
        });
    }

    private static long right(List<Task.Option> options) {
        return options.stream().filter(Task.Option::correct).count();
    }

    @Test
    void there_are_three_to_six_options_or_true_and_false() {
        everyOne(question -> switch (question.task()) {
            case Task.Choice(var options) ->
                TRUE_FALSE.contains(question.kind()) ? options.size() == 2 : isThreeToSix(options);
            case Task.Selection(var options) -> isThreeToSix(options);
            case Task.Ordering ordering -> isThreeToSix(ordering.items());
            case Task.Matching matching -> isThreeToSix(matching.left()) && isThreeToSix(matching.right());
            case Task.Entry _ -> true;
        });
    }

    private static boolean isThreeToSix(List<?> shown) {
        return shown.size() >= 3 && shown.size() <= 6;
    }

    @ParameterizedTest
    @EnumSource
    void options_are_distinct_in_every_language(Language language) {
        everyOne(question -> {
            var texts = render(question, language).texts();
            var distinct = new HashSet<String>();
            texts.forEach(text -> distinct.add(text.toLowerCase(Locale.ROOT)));
            return distinct.size() == texts.size();
        });
    }

    @ParameterizedTest
    @EnumSource
    void texts_are_whole_and_clean(Language language) {
        everyOne(question -> {
            var rendered = render(question, language);
            var texts = new ArrayList<>(rendered.texts());
            texts.addAll(List.of(rendered.stem(), shown(rendered), rendered.answer(), rendered.explanation()));
            return SENTENCE.matcher(rendered.stem()).matches()
                    && texts.stream().noneMatch(text -> UNCLEAN.matcher(text).find());
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_stem_does_not_hold_its_key_in_any_form(Language language) {
        everyOne(question -> {
            if (TRUE_FALSE.contains(question.kind()) || Keys.of(question.task()).size() > 1) return true;
            var rendered = render(question, language);
            return !holdsWords(shown(rendered), rendered.answer());
        });
    }

    /** Whether all words of an answer follow each other in the text, each perhaps with another ending. */
    private static boolean holdsWords(String text, String answer) {
        var pattern = new StringBuilder("(?U)(?<![\\p{L}\\p{N}])");
        for (var word : answer.split("[^\\p{L}\\p{N}]+")) {
            if (word.isEmpty()) continue;
            // Acronyms and figures take endings only after a hyphen.
            boolean inflects = word.length() > 4 && word.chars().anyMatch(Character::isLowerCase);
            var stem = inflects ? word.substring(0, word.length() - 2) : word;
            pattern.append(Pattern.quote(stem.toLowerCase(Locale.ROOT)))
                    .append(inflects ? "\\p{L}*" : "(?![\\p{L}\\p{N}])")
                    .append("[^\\p{L}\\p{N}]*");
        }
        return Pattern.compile(pattern.toString())
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }

    @Test
    void false_numbers_are_positive_and_differ_from_the_true_one() {
        everyOne(
                question -> !(Keys.of(question.task()).getFirst() instanceof Ref.Value key)
                        || falseRefs(question).stream()
                                .map(Ref.Value.class::cast)
                                .allMatch(value -> value.unit() == key.unit()
                                        && value.number().signum() > 0
                                        && value.number().compareTo(key.number()) != 0),
                Kind.DETAIL,
                Kind.COMPLETE,
                Kind.YEARS_BETWEEN,
                Kind.GAP);
    }

    @Test
    void the_number_of_a_detail_is_the_banks() {
        everyOne(
                question -> !(question.given().getFirst() instanceof Ref.DetailOf(var fact, var id))
                        || !(Keys.of(question.task()).getFirst() instanceof Ref.Value key)
                        || BANK.fact(fact).details().stream()
                                .anyMatch(detail -> detail.id().equals(id)
                                        && detail.value().equals(key.number())
                                        && detail.unit() == key.unit()),
                Kind.DETAIL,
                Kind.COMPLETE);
    }

    @Test
    void the_key_fills_a_gap_as_the_document_does() {
        everyOne(
                question -> {
                    var gap = (Ref.GapOf) question.given().getFirst();
                    var quote = BANK.fact(gap.fact()).source().quote();
                    var blanked = quote.gaps().get(gap.number()).span().of(quote.sentence());
                    return render(question, Language.EN).answer().equalsIgnoreCase(blanked);
                },
                Kind.GAP);
    }

    @Test
    void an_id_names_one_question() {
        var byId = new HashMap<String, Question>();
        everyOne(question -> {
            var other = byId.putIfAbsent(question.id(), question);
            return other == null
                    || other.task().equals(question.task()) && other.given().equals(question.given());
        });
    }

    @Test
    void references_read_back_as_written() {
        everyOne(question -> Stream.concat(question.given().stream(), Keys.shown(question.task()))
                .allMatch(ref -> Ref.parse(ref.toString()).equals(ref)));
    }
}
