package kz.zerek.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.extraction.AcronymFind;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The lexicon says of the bodies of the starter bank what the bank says. */
class OrganisationsOfTheBankTest {

    static final List<AcronymFact> FACTS = StarterBank.read()
            .facts(AcronymFact.class)
            .filter(fact -> fact.longName() != null)
            .toList();

    @ParameterizedTest
    @FieldSource("FACTS")
    void the_usual_forms_are_those_of_the_bank(AcronymFact fact) {
        var known = Organisations.known().byShortForm(fact.shortName().en(), Language.EN);
        for (var language : Language.values()) {
            assertThat(known).anySatisfy(organisation -> {
                var name = organisation.suggestion().names().in(language);
                assertThat(name.shortForm()).isEqualTo(fact.shortName().in(language));
                assertThat(name.longForm())
                        .isEqualTo(Objects.requireNonNull(fact.longName()).in(language));
            });
        }
    }

    @ParameterizedTest
    @FieldSource("FACTS")
    void every_right_name_of_the_bank_is_confirmed(AcronymFact fact) {
        for (var language : Language.values()) {
            for (var name : fact.others().in(language))
                if (name.contains(" ") && !name.equals(name.toUpperCase(language.locale())))
                    assertThat(confirmed(fact, name, language).suggestion())
                            .as(name)
                            .isNotNull();
        }
    }

    @ParameterizedTest
    @FieldSource("FACTS")
    void no_false_name_of_the_bank_is_confirmed(AcronymFact fact) {
        if (fact.lures() == null) return;
        for (var language : Language.values())
            for (var lure : fact.lures().in(language))
                assertThat(confirmed(fact, lure, language).suggestion())
                        .as(lure)
                        .isNull();
    }

    private static AcronymFind confirmed(AcronymFact fact, String name, Language language) {
        var span = new Span(0, 1);
        var find = new AcronymFind(span, fact.shortName().in(language), name, span, AcronymFind.Rule.NEIGHBOUR, 0.7);
        return Confirmation.of(find, language, Organisations.known());
    }
}
