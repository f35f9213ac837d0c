package kz.zerek.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Revision;
import kz.zerek.bank.file.BankFilesFixture;
import kz.zerek.language.Language;
import kz.zerek.question.Generators;
import kz.zerek.question.UnaskableBankException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class WarmUpTest {

    @Configuration
    @Import({WarmUp.class, Generators.class})
    static class UnaskableBank {

        @Bean
        BankStore banks() {
            var bank = BankFilesFixture.unaskable().read();
            return new BankStore() {
                @Override
                public Revision load(Bank loaded) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Revision current() {
                    return new Revision(1, bank.version(), Instant.EPOCH);
                }

                @Override
                public Bank bank(long revision) {
                    return bank;
                }
            };
        }
    }

    @Test
    void a_bank_that_cannot_be_asked_stops_the_start_and_its_fact_is_printed(CapturedOutput output) {
        var language = Language.of(Locale.getDefault().toLanguageTag()).orElse(Language.EN);
        var application = new SpringApplicationBuilder(UnaskableBank.class).web(WebApplicationType.NONE);
        assertThatThrownBy(() -> application.run().close())
                .isInstanceOfSatisfying(
                        UnaskableBankException.class,
                        unaskable -> assertThat(output).contains("capital", unaskable.text(language)));
    }
}
