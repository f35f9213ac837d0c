package kz.zerek.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.file.BankFilesFixture;
import kz.zerek.bank.file.InvalidBankException;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

@BothDatabases
@ExtendWith(OutputCaptureExtension.class)
class StarterBankLoaderTest {

    @Configuration
    @ComponentScan
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class BankApplication {}

    private final TestDatabase database;

    StarterBankLoaderTest(TestDatabase database) {
        this.database = database;
    }

    private ConfigurableApplicationContext start(Clock clock, ApplicationContextInitializer<?>... initializers) {
        return new SpringApplicationBuilder(BankApplication.class)
                .web(WebApplicationType.NONE)
                .properties(database.environment())
                .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
                .initializers(initializers)
                .run();
    }

    private ConfigurableApplicationContext start(Clock clock, Supplier<Bank> bank) {
        return start(
                clock,
                context -> ((GenericApplicationContext) context)
                        .registerBean(
                                "another",
                                StarterBankLoader.class,
                                () -> new StarterBankLoader(
                                        context.getBeanFactory().getBean(BankStore.class), List.of(), bank)));
    }

    @Test
    void the_starter_bank_is_current_when_the_application_has_started() {
        var starter = StarterBank.read();
        for (int starts = 0; starts < 2; starts++) {
            try (var application = start(BankFilesFixture.NOON)) {
                var store = application.getBean(BankStore.class);
                assertThat(store.current().number()).isEqualTo(1);
                assertThat(store.current().version()).isEqualTo(starter.version());
            }
        }
    }

    @Test
    void a_clock_that_stands_at_its_first_day_stops_no_start() {
        var beforeAllDates = Clock.fixed(Instant.parse("1970-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (var application = start(beforeAllDates)) {
            assertThat(application.getBean(BankStore.class).current().version())
                    .isEqualTo(StarterBank.read().version());
        }
    }

    @Test
    void a_bank_that_is_not_right_stops_the_start_and_every_problem_is_printed(CapturedOutput output) {
        var language = Language.of(Locale.getDefault().toLanguageTag()).orElse(Language.EN);
        var broken =
                BankFilesFixture.example().with("kind: person", "kind: robot").with("id: bodies", "id: Bodies");
        assertThatThrownBy(() -> start(BankFilesFixture.NOON, broken::read).close())
                .isInstanceOfSatisfying(
                        InvalidBankException.class,
                        invalid -> assertThat(invalid.problems())
                                .hasSize(2)
                                .allSatisfy(problem -> assertThat(output).contains(problem.text(language))));
    }
}
