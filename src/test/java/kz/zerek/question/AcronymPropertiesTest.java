package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.PropertiesFixture.everyOne;
import static kz.zerek.question.PropertiesFixture.falseRefs;
import static kz.zerek.question.PropertiesFixture.render;
import static kz.zerek.question.PropertiesFixture.shown;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
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
                            .filter(text -> Initials.spell(acronym, text))
                            .count();
                    return fitting == 0 || fitting == texts.size();
                }),
                Kind.STANDS_FOR);
    }

    @Test
    void what_is_not_right_in_a_selection_is_not_in_the_set() {
        everyOne(
                question -> {
                    var members = BANK.set(question.subject()).members();
                    var right = Keys.of(question.task());
                    return Keys.shown(question.task())
                            .allMatch(ref -> members.contains(((Ref.Long) ref).fact()) == right.contains(ref));
                },
                Kind.WHICH_OF_THESE);
    }

    @Test
    void what_is_no_body_is_not_offered_for_the_description_of_one() {
        everyOne(
                question -> !(question.given().getFirst() instanceof Ref.About)
                        || falseRefs(question).stream()
                                .allMatch(ref ->
                                        BANK.acronym(((Ref.Short) ref).fact()).about() != null),
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
