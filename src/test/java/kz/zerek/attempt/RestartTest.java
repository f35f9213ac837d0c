package kz.zerek.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;
import org.junit.jupiter.api.Test;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

@BothDatabases
class RestartTest {

    /** All of the application but its screens. */
    @ComponentScan(
            basePackages = {"kz.zerek.attempt", "kz.zerek.bank"},
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
    static class Server {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    private final TestDatabase database;
    private final VisitorId visitor = VisitorId.random(new SecureRandom());

    RestartTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void an_attempt_outlives_the_server_that_it_was_started_on() {
        var before = onNewServer(attempts -> {
            var settings = new QuizSettings(Language.KK, Set.of(), 5, Difficulty.EASY, Feedback.AT_ONCE);
            var id = attempts.start(visitor, settings);
            return attempts.skip(id, visitor, 1, 0, Language.KK);
        });
        var after = onNewServer(attempts -> attempts.unfinished(visitor).orElseThrow());
        assertThat(after.items()).isEqualTo(before.items());
        assertThat(after.revision()).isEqualTo(before.revision());
        assertThat(after.bank().version()).isEqualTo(before.bank().version());
        assertThat(after.next()).map(AttemptItem::position).contains(2);
    }

    private <T> T onNewServer(Function<Attempts, T> action) {
        var server = new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.NONE)
                .properties(database.environment());
        try (var context = server.run()) {
            return action.apply(context.getBean(Attempts.class));
        }
    }
}
