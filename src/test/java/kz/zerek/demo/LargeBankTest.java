package kz.zerek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.bank.file.WrittenBank;
import kz.zerek.language.Language;
import kz.zerek.language.LanguageGuess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeBankTest {

    private static final Bank BANK = new LargeBank(1, 1_000).bank();

    @Test
    void the_same_seed_gives_the_same_bank() {
        assertThat(new LargeBank(1, 1_000).bank().version()).isEqualTo(BANK.version());
    }

    @Test
    void another_seed_gives_another_bank() {
        assertThat(new LargeBank(2, 1_000).bank().version()).isNotEqualTo(BANK.version());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 126, 999, 3_000})
    void it_has_as_many_facts_as_asked_for(int facts) {
        assertThat(new LargeBank(3, facts).bank().facts()).hasSize(facts);
    }

    @Test
    void of_fifty_thousand_facts_no_two_say_the_same() {
        var bank = new LargeBank(1, 50_000).bank();
        assertThat(bank.facts()).hasSize(50_000);
        assertThat(bank.topics()).hasSizeBetween(200, 600);
        assertThat(bank.facts(DateFact.class).map(fact -> fact.statement().en().text()))
                .doesNotHaveDuplicates();
        assertThat(bank.facts(AcronymFact.class).map(fact -> fact.longName().kk()))
                .doesNotHaveDuplicates();
    }

    /** Nothing more is asked of a bank that a teacher writes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void it_stands_up_to_the_checks_of_bank_files(long seed) {
        var bank = new LargeBank(seed, 700).bank();
        var read = WrittenBank.readAgain(bank);
        assertThat(List.copyOf(read.subjects())).isEqualTo(List.copyOf(bank.subjects()));
        assertThat(read.version()).isEqualTo(bank.version());
    }

    @Test
    void it_has_facts_of_every_kind_with_all_that_they_can_have() {
        assertThat(BANK.facts(DateFact.class))
                .anyMatch(fact -> fact.source().quote() != null)
                .anyMatch(fact -> !fact.details().isEmpty())
                .anyMatch(fact -> !fact.disputed().isEmpty())
                .anyMatch(fact -> !fact.event().equals(fact.id()))
                .anyMatch(fact -> fact.earliest() != null);
        assertThat(BANK.facts(AcronymFact.class))
                .anyMatch(fact -> fact.about() != null)
                .anyMatch(fact -> fact.lures() != null)
                .anyMatch(fact -> fact.note() != null);
        assertThat(BANK.facts(ProposalFact.class))
                .anyMatch(fact -> fact.where() == null)
                .anyMatch(fact -> fact.when() == null);
        assertThat(BANK.sets()).isNotEmpty();
    }

    @Test
    void each_language_says_it_in_its_own_words() {
        for (var language : Language.values())
            assertThat(statements(language))
                    .allMatch(text -> language == Language.EN
                            ? LanguageGuess.of(text, Language.RU) == language
                            : LanguageGuess.of(text, language) != Language.EN);
    }

    private static Stream<String> statements(Language language) {
        return BANK.facts(DateFact.class)
                .map(fact -> fact.statement().in(language).text().replace("{date}", ""));
    }

    @Test
    void it_stands_behind_another_bank() {
        var starter = StarterBank.read();
        var both = new LargeBank(1, 300).addTo(starter);
        assertThat(both.facts())
                .hasSize(starter.facts().size() + 300)
                .startsWith(starter.facts().toArray(Fact[]::new));
        assertThat(new HashSet<>(both.topics())).containsAll(starter.topics());
    }
}
