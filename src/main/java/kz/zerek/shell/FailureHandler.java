package kz.zerek.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what went wrong while an event was handled, and tells the learner on the screen. */
class FailureHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    @Override
    public void error(ErrorEvent event) {
        LOG.error("An event could not be handled", event.getThrowable());
        ShellLayout.of(UI.getCurrent()).ifPresent(ShellLayout::showFailure);
    }
}
