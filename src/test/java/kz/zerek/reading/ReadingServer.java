package kz.zerek.reading;

import java.time.Clock;
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

/** All of the application but its screens. */
@ComponentScan(
        basePackages = {"kz.zerek.attempt", "kz.zerek.bank", "kz.zerek.reading"},
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {".*\\.(ui|web)\\..*", ".*Test.*"}))
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    ValidationAutoConfiguration.class
})
class ReadingServer {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    static ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(ReadingServer.class)
                .web(WebApplicationType.NONE)
                .properties(database.environment())
                .run();
    }
}
