package kz.zerek.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the people who edit {@code organisations.txt} may rely on. */
class OrganisationsFileTest {

    private static final String KAZAKH_LETTERS = "әғқңөұүһі";
    private static final Organisations KNOWN = Organisations.known();

    @Test
    void at_least_two_hundred_organisations_are_known() {
        assertThat(KNOWN.all()).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void each_organisation_is_called_something_in_russian_and_english() {
        for (var organisation : KNOWN.all())
            assertThat(List.of(Language.RU, Language.EN))
                    .allSatisfy(
                            language -> assertThat(forms(organisation.forms().in(language)))
                                    .as("%s in %s", organisation, language)
                                    .isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_short_form_stands_twice_without_being_marked_as_ambiguous(Language language) {
        for (var organisation : KNOWN.all())
            for (var shortForm : organisation.forms().in(language).shortForms())
                if (KNOWN.byShortForm(shortForm, language).size() > 1)
                    assertThat(KNOWN.isAmbiguous(shortForm, language))
                            .as(shortForm)
                            .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_name_stands_twice(Language language) {
        for (var organisation : KNOWN.all())
            for (var name : organisation.forms().in(language).names())
                assertThat(KNOWN.byName(name, language)).as(name).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_form_of_an_organisation_is_written_twice(Language language) {
        for (var organisation : KNOWN.all())
            assertThat(organisation.forms().in(language).names().stream().map(NameWords::plain))
                    .doesNotHaveDuplicates();
    }

    @Test
    void kazakh_and_russian_forms_have_no_latin_letters_and_english_ones_no_cyrillic() {
        for (var organisation : KNOWN.all()) {
            for (var language : List.of(Language.KK, Language.RU))
                assertThat(forms(organisation.forms().in(language)))
                        .allSatisfy(form -> assertThat(scripts(form)).doesNotContain(UnicodeScript.LATIN));
            assertThat(forms(organisation.forms().en()))
                    .allSatisfy(form -> assertThat(scripts(form)).doesNotContain(UnicodeScript.CYRILLIC));
        }
    }

    @Test
    void russian_forms_have_no_kazakh_letters() {
        for (var organisation : KNOWN.all())
            assertThat(forms(organisation.forms().ru()))
                    .allSatisfy(form ->
                            assertThat(NameWords.plain(form)).doesNotContainPattern("[" + KAZAKH_LETTERS + "]"));
    }

    @Test
    void forms_are_written_with_single_spaces_and_typographic_signs() {
        for (var organisation : KNOWN.all())
            for (var language : Language.values())
                assertThat(forms(organisation.forms().in(language)))
                        .allSatisfy(form -> assertThat(form).doesNotContainPattern("\\s{2}|[\"'#;,] ?$| - |[\"']"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void names_begin_with_a_capital_letter(Language language) {
        for (var organisation : KNOWN.all())
            assertThat(organisation.forms().in(language).names())
                    .allSatisfy(
                            name -> assertThat(name.replace("«", "").charAt(0)).matches(Character::isUpperCase));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kk БҰҰ = Біріккен Ұлттар Ұйымы\nru ООН = Организация Объединённых Наций",
                "ru ООН = Организация Объединённых Наций\nkk БҰҰ =\nen UN =",
                "kk БҰҰ\nru ООН =\nen UN =",
                "kk БҰҰ = Ұйым = Ұйым\nru ООН =\nen UN =",
                "kk БҰҰ | = Ұйым\nru ООН =\nen UN ="
            })
    void a_line_that_is_not_well_formed_is_told(String lines) {
        var file = new WordFile(Map.of("", lines.lines().toList()));
        assertThatIllegalStateException().isThrownBy(() -> Organisations.of(file));
    }

    private static List<String> forms(Organisation.Forms forms) {
        return Stream.concat(forms.shortForms().stream(), forms.names().stream())
                .toList();
    }

    private static List<UnicodeScript> scripts(String form) {
        return form.chars().mapToObj(UnicodeScript::of).toList();
    }
}
