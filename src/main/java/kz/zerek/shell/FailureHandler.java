package kz.zerek.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what went wrong while an event was handled, unless a connection was merely lost, and tells the learner above the
 * screen, which stays.
 */
class FailureHandler extends DefaultErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        if (shouldHandle(failure)) LOG.error("An event could not be handled", failure);
        // Outside of a page, when a session ends for instance, there is nobody to tell.
        Optional.ofNullable(UI.getCurrent()).flatMap(ShellLayout::of).ifPresent(ShellLayout::showFailure);
    }
}
