package kz.zerek;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import kz.zerek.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Which screens open to whom: a new one has to be entered here. */
class AccessTest {

    private static final Map<String, String> SCREENS = new TreeMap<>(Map.ofEntries(
            Map.entry("", "all"),
            Map.entry("quiz/:attempt", "all"),
            Map.entry("quiz/:attempt/:number([0-9]{1,3})", "all"),
            Map.entry("quiz/:attempt/review", "all"),
            Map.entry("quiz/:attempt/result", "all"),
            Map.entry("sign-in", "all"),
            Map.entry("welcome/:token", "all"),
            Map.entry("card/:secret", "all"),
            Map.entry("join", "all"),
            Map.entry("account", "signed in"),
            Map.entry("classes", Role.TEACHERS),
            Map.entry("classes/:class", Role.TEACHERS),
            Map.entry("classes/:class/add", Role.TEACHERS),
            Map.entry("classes/:class/cards", Role.TEACHERS),
            Map.entry("classes/:class/gradebook", Role.TEACHERS),
            Map.entry("classes/:class/gradebook/:student", Role.TEACHERS),
            Map.entry("assignments/:assignment/remark", Role.TEACHERS),
            Map.entry("results", Role.STUDENTS),
            Map.entry("exams", Role.TEACHERS),
            Map.entry("exams/:exam", Role.TEACHERS),
            Map.entry("exams/:exam/change", Role.TEACHERS),
            Map.entry("my", Role.STUDENTS),
            Map.entry("my/:assignment", Role.STUDENTS),
            Map.entry("assignments", Role.TEACHERS),
            Map.entry("assignments/new", Role.TEACHERS),
            Map.entry("assignments/:assignment", Role.TEACHERS),
            Map.entry("bank", Role.TEACHERS),
            Map.entry("bank/:fact", Role.TEACHERS),
            Map.entry("people", Role.OWNERS),
            Map.entry("people/students", Role.OWNERS),
            Map.entry("read", Role.TEACHERS),
            Map.entry("read/:reading", Role.TEACHERS)));

    @Test
    void every_screen_opens_to_those_for_whom_it_is() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var found = new TreeMap<String, String>();
        for (var bean : scanner.findCandidateComponents("kz.zerek")) {
            var view = Class.forName(bean.getBeanClassName());
            found.put(view.getAnnotation(Route.class).value(), who(view));
        }
        assertThat(found).isEqualTo(SCREENS);
    }

    private static String who(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) return "all";
        if (view.isAnnotationPresent(PermitAll.class)) return "signed in";
        var roles = view.getAnnotation(RolesAllowed.class);
        return roles == null ? "none" : String.join(" ", Arrays.asList(roles.value()));
    }
}
