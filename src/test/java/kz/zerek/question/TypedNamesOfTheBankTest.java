package kz.zerek.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.language.Language;
import kz.zerek.language.answer.Judgement.Verdict;
import kz.zerek.language.answer.Typing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypedNamesOfTheBankTest {

    private static final Bank BANK = BankFixture.BANK;
    private static final Marking MARKING = new Marking(BANK);

    private static List<AcronymFact> acronyms() {
        return BANK.facts(AcronymFact.class).toList();
    }

    private static Stream<String> names(AcronymFact fact) {
        return Stream.concat(fact.shortName().stream(), fact.others().stream().flatMap(List::stream));
    }

    private static Verdict verdict(AcronymFact asked, String typed) {
        return MARKING.judge(new Task.Entry(new Ref.Acronym(asked.id())), typed, Language.KK)
                .verdict();
    }

    @ParameterizedTest
    @MethodSource("kz.zerek.language.answer.Typing#ofAnyName")
    void every_name_is_right_however_it_is_typed(Typing typing) {
        for (var fact : acronyms()) {
            assertThat(names(fact))
                    .allSatisfy(name -> assertThat(verdict(fact, typing.typed().apply(name)))
                            .as("%s: %s", fact.id(), typing.typed().apply(name))
                            .isEqualTo(Verdict.RIGHT));
        }
    }

    @ParameterizedTest
    @MethodSource("kz.zerek.language.answer.Typing#ofKazakh")
    void every_kazakh_acronym_is_right_however_it_is_typed(Typing typing) {
        assertThat(acronyms()).allSatisfy(fact -> {
            var typed = typing.typed().apply(fact.shortName().kk());
            assertThat(verdict(fact, typed)).as(typed).isEqualTo(Verdict.RIGHT);
        });
    }

    @Test
    void no_acronym_is_right_for_another_that_does_not_share_it() {
        for (var asked : acronyms()) {
            var own = names(asked).toList();
            for (var other : acronyms()) {
                assertThat(other.shortName().stream().filter(name -> !own.contains(name)))
                        .allSatisfy(name -> assertThat(verdict(asked, name))
                                .as("%s for %s", name, asked.id())
                                .isEqualTo(Verdict.WRONG));
            }
        }
    }
}
