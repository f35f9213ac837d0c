package kz.zerek.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is asked of a database. */
public final class Statements {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);

    private Statements() {}

    /** The statements that something executes in this thread, in their order. */
    public static List<String> of(Runnable something) {
        var said = new ListAppender<ILoggingEvent>();
        said.setContext(LOG.getLoggerContext());
        said.start();
        LOG.setLevel(Level.DEBUG);
        LOG.setAdditive(false);
        LOG.addAppender(said);
        try {
            something.run();
        } finally {
            LOG.detachAppender(said);
            LOG.setAdditive(true);
            LOG.setLevel(null);
        }
        var here = Thread.currentThread().getName();
        return List.copyOf(said.list).stream()
                .filter(event -> event.getThreadName().equals(here))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(text -> text.startsWith("Executing "))
                .filter(text -> text.contains(" ["))
                .toList();
    }
}
