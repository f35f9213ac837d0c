package kz.zerek.correction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kz.zerek.bank.search.FactQuery;
import kz.zerek.bank.search.SubjectKind;
import kz.zerek.correction.Status;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

    private static Shown of(String query) {
        return Shown.of(QueryParameters.fromString(query));
    }

    @Test
    void what_is_shown_stands_in_the_address_and_comes_back() {
        var shown = of("text=БҰҰ&topic=un&kind=set&worded=kk&status=draft&source=site&sort=latest&page=3");
        assertThat(of(shown.query().getQueryString())).isEqualTo(shown);
        assertThat(shown.page()).isEqualTo(2);
        assertThat(shown.status()).contains(Status.DRAFT);
        assertThat(shown.isFiltered()).isTrue();
        assertThat(shown.query(2, 50))
                .isEqualTo(new FactQuery(
                        "БҰҰ",
                        Set.of("un"),
                        Set.of(SubjectKind.SET),
                        Set.of(),
                        Set.of(Language.KK),
                        "site",
                        FactQuery.Sort.DATE,
                        true,
                        100,
                        50));
    }

    @Test
    void what_is_worded_in_all_languages_is_asked_for() {
        assertThat(of("worded=all").query(0, 1).with()).isEqualTo(EnumSet.allOf(Language.class));
    }

    @Test
    void what_is_shown_anyway_does_not_stand_in_the_address() {
        assertThat(new Shown(Map.of("text", " ", "sort", "text", "other", "x"))
                        .query()
                        .getQueryString())
                .isEmpty();
        assertThat(of("text=x&page=2").isFiltered()).isFalse();
        assertThat(of("page=2").onPage(0)).isEqualTo(new Shown(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=%00&status=&sort=x&page=0", "page=-1", "page=99999999999", "worded=deu"})
    void nonsense_is_nothing(String query) {
        var shown = of(query);
        assertThat(shown.page()).isZero();
        assertThat(shown.query(0, 50)).isEqualTo(FactQuery.all(50));
        assertThat(shown.status()).isEmpty();
    }
}
