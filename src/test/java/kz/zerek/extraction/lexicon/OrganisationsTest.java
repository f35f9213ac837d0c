package kz.zerek.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsTest {

    private final Organisations known = Organisations.known();

    @ParameterizedTest
    @CsvSource({
        "ДДҰ, KK, WHO",
        "ддсұ, KK, WHO",
        "ҚХА, KK, APK",
        "БҰҰ  ЕҚБ, KK, UNODC",
        "БҰҰ Хабитат, KK, UN-Habitat",
        "ЕврАзЭС, RU, EurAsEC",
        "ЕНТ, RU, UNT",
        "un-women, EN, UN Women",
        "UNO, EN, UN"
    })
    void a_short_form_leads_to_its_organisation(String shortForm, Language language, String english) {
        assertThat(shown(known.byShortForm(shortForm, language))).containsExactly(english);
    }

    @ParameterizedTest
    @CsvSource({
        "Халықаралық валюта қоры, KK, IMF",
        "әлемдік банк, KK, WB",
        "БҰҰ-ның Балалар қоры, KK, UNICEF",
        "Азия—Тынық  мұхиты экономикалық ынтымақтастығы, KK, APEC",
        "Организация Объединенных Наций, RU, UN",
        "Детский фонд Организации Объединённых Наций, RU, UNICEF",
        "Организация стран-экспортеров нефти, RU, OPEC",
        "the united nations children's fund, EN, UNICEF",
        "UN Children’s Fund, EN, UNICEF"
    })
    void a_name_leads_to_its_organisation(String name, Language language, String english) {
        assertThat(shown(known.byName(name, language))).containsExactly(english);
    }

    @Test
    void a_form_of_one_language_is_not_known_in_another() {
        assertThat(known.byShortForm("ООН", Language.KK)).isEmpty();
        assertThat(known.byName("World Bank", Language.RU)).isEmpty();
        assertThat(known.byShortForm("", Language.KK)).isEmpty();
    }

    @Test
    void a_short_form_of_several_stands_for_none_alone() {
        assertThat(shown(known.byShortForm("ICC", Language.EN))).hasSize(2);
        assertThat(known.theOne("ICC", Language.EN)).isEmpty();
        assertThat(known.theOne("WB", Language.EN)).isEmpty();
        assertThat(known.theOne("ХВҚ", Language.KK)).isPresent();
    }

    @Test
    void what_is_not_established_in_a_language_is_not_suggested() {
        var name = known.theOne("UNRWA", Language.EN).orElseThrow().suggestion().names();
        assertThat(name.kk().shortForm()).isNull();
        assertThat(name.kk().longForm()).isNull();
        assertThat(name.ru().shortForm()).isEqualTo("БАПОР");
    }

    private static List<String> shown(List<Organisation> organisations) {
        return organisations.stream()
                .map(organisation -> organisation.forms().en().shortForms().getFirst())
                .toList();
    }
}
