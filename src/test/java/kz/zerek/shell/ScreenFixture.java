package kz.zerek.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Screens as a browser has them, and what it sends. */
public final class ScreenFixture {

    private ScreenFixture() {}

    /** What a browser sends when something happens to an element. */
    public static void fire(Element element, String event, String expression, JsonNode value) {
        var data = JsonNodeFactory.instance.objectNode();
        data.set(expression, value);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    /** A part of the page as a browser has it. */
    public static org.jsoup.nodes.Element page(HasElement part) {
        return page(part.getElement());
    }

    private static org.jsoup.nodes.Element page(Element element) {
        var shown = new org.jsoup.nodes.Element(element.getTag());
        element.getAttributeNames().forEach(name -> shown.attr(name, element.getAttribute(name)));
        shown.html(element.getProperty("innerHTML", ""));
        element.getChildren()
                .filter(child -> child.isTextNode() || child.isVisible())
                .forEach(child -> {
                    if (child.isTextNode()) shown.appendText(child.getText());
                    else shown.appendChild(page(child));
                });
        return shown;
    }

    /** The id of what gets the focus last of all that the browser has still to be told; empty for nothing. */
    public static String focused() {
        var ui = UI.getCurrent().getInternals();
        ui.getStateTree().runExecutionsBeforeClientResponse();
        return ui.dumpPendingJavaScriptInvocations().stream()
                .filter(pending -> pending.getInvocation().getExpression().contains("focus()"))
                .map(pending -> Element.get(pending.getOwner()).getAttribute("id"))
                .reduce("", (_, last) -> last);
    }

    /** Presses a button in a {@link Markup}, which sends what an expression gives. */
    public static void press(Markup markup, String expression, String value) {
        var data = JsonNodeFactory.instance.objectNode().put(expression, value);
        // Only a click on a button passes.
        data.put("!!event.target.closest('button')", true);
        markup.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(markup.getElement(), "click", data));
    }

    /** The same of a button whose value is sent. */
    public static void press(Markup markup, String value) {
        press(markup, "event.target.closest('button')?.value", value);
    }
}
