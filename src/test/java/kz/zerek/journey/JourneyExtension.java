package kz.zerek.journey;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Sets one stage for all journeys, and brings the visitors. JUnit closes both. */
class JourneyExtension implements BeforeEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(JourneyExtension.class);
    private static final String NO_BROWSER =
            "no Chromium or Chrome on the PATH: install one, or name it in " + Chromium.VARIABLE;

    @Override
    public void beforeEach(ExtensionContext test) {
        if (Chromium.executable().isPresent()) return;
        if ("true".equals(System.getenv("CI"))) Assertions.fail(NO_BROWSER);
        Assumptions.abort(NO_BROWSER);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Visitor.class || type == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var stage = stage(test);
        if (parameter.getParameter().getType() == Stage.class) return stage;
        var visitor = stage.visitor();
        test.getStore(NAMESPACE).put(parameter.getIndex(), visitor);
        return visitor;
    }

    private static Stage stage(ExtensionContext test) {
        return test.getRoot().getStore(NAMESPACE).computeIfAbsent(Stage.class, _ -> Stage.set(), Stage.class);
    }
}
