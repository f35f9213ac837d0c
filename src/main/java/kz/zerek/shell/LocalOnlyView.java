package kz.zerek.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** In place of a screen that opens on another computer. */
@ParentLayout(ShellLayout.class)
class LocalOnlyView extends ErrorView implements HasErrorParameter<LocalOnlyException> {

    LocalOnlyView() {
        super("error.local-only.heading", "error.local-only.text");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<LocalOnlyException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
