package kz.zerek.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import kz.zerek.account.AccountException;
import kz.zerek.shell.ErrorView;
import kz.zerek.shell.ShellLayout;

/** In place of a screen that is not for whoever asks. That there is one is not told. */
@ParentLayout(ShellLayout.class)
class RefusedView extends ErrorView implements HasErrorParameter<AccountException> {

    RefusedView() {
        super("error.not-found.heading", "error.not-found.text");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccountException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
