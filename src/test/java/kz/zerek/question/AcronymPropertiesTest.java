package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.PropertiesFixture.everyOne;
import static kz.zerek.question.PropertiesFixture.falseRefs;
import static kz.zerek.question.PropertiesFixture.render;
import static kz.zerek.question.PropertiesFixture.shown;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zerek.bank.AcronymFact;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of every question about acronyms. */
class AcronymPropertiesTest {

    @Test
    void no_false_name_is_a_name_of_the_body() {
        everyOne(
                question -> Arrays.stream(Language.values()).allMatch(language -> {
                    var shown = Keys.shown(question.task()).toList();
                    var texts = render(question, language).texts();
                    var names = names(question.subject());
                    return falseRefs(question).stream().noneMatch(ref -> names.contains(texts.get(shown.indexOf(ref))));
                }),
                Kind.WHICH_ACRONYM,
                Kind.COUNTERPART,
                Kind.STANDS_FOR);
    }

    @Test
    void what_is_offered_beside_a_name_has_no_name_in_common_with_it() {
        everyOne(
                question -> !(BANK.fact(question.subject()) instanceof AcronymFact)
                        || falseRefs(question).stream()
                                .filter(Ref.OfFact.class::isInstance)
                                .allMatch(ref -> haveNothingInCommon(question.subject(), ((Ref.OfFact) ref).fact())),
                Kind.WHICH_ACRONYM,
                Kind.COUNTERPART,
                Kind.GAP);
    }

    private static boolean haveNothingInCommon(String one, String other) {
        return Collections.disjoint(names(one), names(other));
    }

    @Test
    void each_pair_of_acronyms_is_matched_with_their_name_and_no_other_could_be_it() {
        everyOne(
                question -> {
                    var matching = (Task.Matching) question.task();
                    for (int i = 0; i < matching.left().size(); i++) {
                        var left = ((Ref.OfFact) matching.left().get(i).content()).fact();
                        var key = matching.key().get(i);
                        for (var item : matching.right()) {
                            var right = ((Ref.OfFact) item.content()).fact();
                            boolean fits =
                                    item.id().equals(key) ? right.equals(left) : haveNothingInCommon(left, right);
                            if (!fits) return false;
                        }
                    }
                    return true;
                },
                Kind.MATCH_ACRONYMS);
    }

    private static Set<String> names(String id) {
        var fact = BANK.acronym(id);
        var names = new HashSet<String>();
        fact.others().stream().forEach(names::addAll);
        fact.shortName().stream().forEach(names::add);
        if (fact.longName() != null) fact.longName().stream().forEach(names::add);
        return names;
    }

    @Test
    void initials_do_not_tell_what_an_acronym_stands_for() {
        everyOne(
                question -> Arrays.stream(Language.values()).allMatch(language -> {
                    var acronym = BANK.acronym(question.subject()).shortName().in(language);
                    var texts = render(question, language).texts();
                    long fitting = texts.stream()
                            .filter(text -> isSpelledBy(text, acronym))
                            .count();
                    return fitting == 0 || fitting == texts.size();
                }),
                Kind.STANDS_FOR);
    }

    /** Whether some words of a text, in their order, begin with the letters of an acronym. */
    private static boolean isSpelledBy(String text, String acronym) {
        var words = acronym.replaceAll("\\P{L}", "").chars().mapToObj(letter -> "\\b" + Character.toString(letter));
        return Pattern.compile("(?iuU)" + words.collect(Collectors.joining(".*")))
                .matcher(text)
                .find();
    }

    @Test
    void an_organisation_or_a_bank_is_never_alone_with_the_letter_of_its_kind() {
        everyOne(
                question -> {
                    var key = BANK.acronym(question.subject());
                    var isOfKind = key.longName().kk().matches(".* (ұйымы|банкі?)");
                    return !isOfKind
                            || !(question.given().getFirst() instanceof Ref.ForeignFullName)
                            || falseRefs(question).stream()
                                    .map(ref -> BANK.acronym(((Ref.Acronym) ref).fact()))
                                    .anyMatch(other -> BodyKind.isSame(key, other)
                                            && last(other.shortName().kk())
                                                    == last(key.shortName().kk()));
                },
                Kind.WHICH_ACRONYM);
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    @Test
    void what_is_not_right_in_a_selection_is_not_in_the_set() {
        everyOne(
                question -> {
                    var members = BANK.set(question.subject()).members();
                    var right = Keys.of(question.task());
                    return Keys.shown(question.task())
                            .allMatch(ref -> members.contains(((Ref.FullName) ref).fact()) == right.contains(ref));
                },
                Kind.WHICH_OF_THESE);
    }

    @Test
    void what_is_no_body_is_not_offered_for_the_description_of_one() {
        everyOne(
                question -> !(question.given().getFirst() instanceof Ref.About)
                        || falseRefs(question).stream()
                                .allMatch(ref ->
                                        BANK.acronym(((Ref.Acronym) ref).fact()).about() != null),
                Kind.WHICH_ACRONYM);
    }

    @ParameterizedTest
    @CsvSource({"KK, ' және '", "RU, ' и '", "EN, ' and '"})
    void the_last_of_the_right_names_is_joined_by_and(Language language, String and) {
        everyOne(
                question -> {
                    var last = Keys.of(question.task()).getLast();
                    var shown = Keys.shown(question.task()).toList();
                    var rendered = render(question, language);
                    return rendered.explanation()
                            .contains(and + rendered.texts().get(shown.indexOf(last)));
                },
                Kind.WHICH_OF_THESE);
    }
}
