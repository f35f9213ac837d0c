package kz.zerek.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The shell without any feature, for tests that put screens of their own into it. */
@EnableAutoConfiguration
@ComponentScan
class ShellFixture {

    static final String DATABASE = "spring.datasource.url=jdbc:h2:mem:shell";

    /** No route leads to the screens of tests before {@link #addRoutes}: other tests of this application know none. */
    static void addRoutes(RouteConfiguration routes) {
        routes.setRoute("open", OpenView.class, ShellLayout.class);
        routes.setRoute("local", LocalView.class, ShellLayout.class);
        routes.setRoute("local/special", SpecialLocalView.class, ShellLayout.class);
        routes.setRoute("local/below", ViewBelowLocalLayout.class, LocalLayout.class);
    }

    static class OpenView extends Div {}

    @LocalOnly
    static class LocalView extends Div {

        static final AtomicInteger CREATED = new AtomicInteger();
        static final String TEXT = "only on this computer";

        LocalView() {
            CREATED.incrementAndGet();
            setText(TEXT);
        }
    }

    static class SpecialLocalView extends LocalView {}

    @LocalOnly
    static class LocalLayout extends ShellLayout {}

    static class ViewBelowLocalLayout extends Div {}
}
