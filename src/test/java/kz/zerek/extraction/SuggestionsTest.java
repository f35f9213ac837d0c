package kz.zerek.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lexicon of organisations adds to the acronyms of a text. */
class SuggestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Қазақстан Дүниежүзілік сауда ұйымына (ДСҰ) кірді. | WTO
            Қазақстан БҰҰ-ның Балалар қорымен (ЮНИСЕФ) жұмыс істейді. | UNICEF
            Қазақстан халқы Ассамблеясы (ҚХА) жұмыс істейді. | APK
            Он работает в Международном валютном фонде (МВФ) много лет. | IMF
            Организация Объединенных Наций (ООН) создана. | UN
            It belongs to the International Atomic Energy Agency (IAEA) today. | IAEA
            The International Chamber of Commerce (ICC) has members. | ICC
            """)
    void a_pair_that_the_lexicon_has_is_almost_certain(String text, String english) {
        var find = only(text);
        assertThat(find.longForm()).isNotNull();
        assertThat(find.confidence()).isEqualTo(0.99);
        assertThat(suggestion(find).names().en().shortForm()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Еліміз БҰҰ-ға мүше болды. | United Nations
            Казахстан стал членом ОБСЕ в этом году. | Organization for Security and Co-operation in Europe
            The country joined UNESCO soon after that. | United Nations Educational, Scientific and Cultural Organization
            """)
    void an_acronym_without_a_name_keeps_none_but_gets_a_suggestion(String text, String english) {
        var find = only(text);
        assertThat(find.longForm()).isNull();
        assertThat(find.confidence()).isEqualTo(0.8);
        assertThat(suggestion(find).names().en().longForm()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The country went to the ICC about that.
            Он пошёл в ОВД рано утром.
            Еліміз ДБ туралы сөз қозғады.
            The members of XYZQ went home.
            """)
    void an_acronym_of_several_or_of_none_gets_no_suggestion(String text) {
        assertThat(only(text).suggestion()).isNull();
    }

    @Test
    void a_name_that_contradicts_the_lexicon_stays_and_a_rule_by_letters_keeps_its_confidence() {
        var find = only("Он работал в магазине Московский овощной торг (МОТ) много лет.");
        assertThat(find.longForm()).isEqualTo("Московский овощной торг");
        assertThat(find.suggestion()).isNull();
        assertThat(find.confidence()).isEqualTo(0.95);
    }

    @Test
    void a_neighbour_that_contradicts_the_lexicon_stays_with_less_confidence() {
        var known = only("Народный Коммерческий Банк (ЮНЕСКО) открыт.");
        var unknown = only("Народный Коммерческий Банк (ЮНЕСКУ) открыт.");
        assertThat(known.rule()).isEqualTo(AcronymFind.Rule.NEIGHBOUR);
        assertThat(known.longForm()).isEqualTo(unknown.longForm());
        assertThat(known.suggestion()).isNull();
        assertThat(known.confidence()).isLessThan(unknown.confidence());
    }

    @Test
    void a_name_of_the_same_letters_with_another_word_is_not_confirmed() {
        var find = only("Африканский банк развития (АБР) открыт.");
        assertThat(find.longForm()).isEqualTo("Африканский банк развития");
        assertThat(find.suggestion()).isNull();
        assertThat(find.confidence()).isEqualTo(0.95);
    }

    /** The acronym of a text, the one with a name if there are more. */
    private static AcronymFind only(String text) {
        return Extractor.extract(text, null).finds().stream()
                .filter(AcronymFind.class::isInstance)
                .map(AcronymFind.class::cast)
                .min(Comparator.comparing(find -> find.longForm() == null))
                .orElseThrow();
    }

    private static Suggestion suggestion(AcronymFind find) {
        return Objects.requireNonNull(find.suggestion());
    }
}
