package kz.zerek.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import kz.zerek.account.Cards;
import kz.zerek.account.People;
import kz.zerek.account.PeopleFixture;
import kz.zerek.database.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The school without screens: people, classes, tests, assignments and attempts, with a clock that the test rules. */
@ComponentScan(
        basePackages = {
            "kz.zerek.account",
            "kz.zerek.classroom",
            "kz.zerek.exam",
            "kz.zerek.attempt",
            "kz.zerek.assignment",
            "kz.zerek.score",
            "kz.zerek.bank"
        },
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            ".*\\.ui\\..*",
                            ".*\\.web\\..*",
                            ".*Test.*|.*AccountServer",
                            ".*Deadlines",
                            "kz\\.zerek\\.account\\.internal\\.(Security|Signed|Open|First).*"
                        }))
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    ValidationAutoConfiguration.class
})
public class SchoolServer {

    /** What time it is. */
    public static final class SetClock extends Clock {

        private volatile Instant now = Instant.parse("2026-09-01T09:00:00Z");

        public void pass(Duration time) {
            now = now.plus(time);
        }

        void set(Instant time) {
            now = time;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Bean
    SetClock clock() {
        return new SetClock();
    }

    @Bean
    PeopleFixture peopleFixture(People people, Cards cards) {
        return new PeopleFixture(people, cards);
    }

    public static ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(SchoolServer.class)
                .web(WebApplicationType.NONE)
                .properties(database.environment())
                .run();
    }
}
