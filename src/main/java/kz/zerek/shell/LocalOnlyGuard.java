package kz.zerek.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Stands before every navigation of every page, and lets none that is not local enter what is {@link LocalOnly}. */
@Component
class LocalOnlyGuard implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(LocalOnlyGuard::check));
    }

    /** Asks about the request that navigates now: the one that opened the page may have come from elsewhere. */
    private static void check(BeforeEnterEvent event) {
        if (isLocalOnly(event) && !LocalRequest.isLocal(VaadinRequest.getCurrent()))
            event.rerouteToError(new LocalOnlyException(), "");
    }

    private static boolean isLocalOnly(BeforeEnterEvent event) {
        return Stream.concat(Stream.of(event.getNavigationTarget()), event.getLayouts().stream())
                .anyMatch(screen -> screen.isAnnotationPresent(LocalOnly.class));
    }
}
