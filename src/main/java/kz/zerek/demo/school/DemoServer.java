package kz.zerek.demo.school;

import java.time.Clock;
import java.util.Map;
import kz.zerek.bank.BankLoader;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application without screens, at whose time a {@link DemoSchool} lives through its weeks. */
public final class DemoServer {

    /** What Vaadin makes of itself at once, lazy or not, and only a web server can. */
    private static final String SCREENS = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    private DemoServer() {}

    /**
     * Makes only what is asked for: no screen, and nothing that happens by the clock.
     *
     * @param application that is to be started
     * @param properties that hold instead of its own
     */
    public static ConfigurableApplicationContext start(Class<?> application, Map<String, Object> properties) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(DemoServer::addSchool)
                .properties("spring.autoconfigure.exclude=" + SCREENS)
                .run(properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
    }

    private static void addSchool(ConfigurableApplicationContext context) {
        var beans = (GenericApplicationContext) context;
        beans.registerBean(
                DemoClock.class,
                () -> new DemoClock(Clock.systemDefaultZone()),
                definition -> definition.setPrimary(true));
        beans.registerBean(DemoSchool.class);
        // Without a bank, nothing else can be made.
        beans.registerBean(
                LazyInitializationExcludeFilter.class,
                () -> LazyInitializationExcludeFilter.forBeanTypes(BankLoader.class));
    }
}
