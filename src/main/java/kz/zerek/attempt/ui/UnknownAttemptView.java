package kz.zerek.attempt.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import kz.zerek.attempt.UnknownAttemptException;
import kz.zerek.shell.ErrorView;
import kz.zerek.shell.ShellLayout;

/** In place of an attempt that does not exist, or is someone else's. */
@ParentLayout(ShellLayout.class)
class UnknownAttemptView extends ErrorView implements HasErrorParameter<UnknownAttemptException> {

    UnknownAttemptView() {
        super("error.unknown-attempt.heading", "attempt.error.unknown");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<UnknownAttemptException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
