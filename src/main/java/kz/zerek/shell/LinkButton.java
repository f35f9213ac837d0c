package kz.zerek.shell;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks as an {@link ActionButton} does. */
public final class LinkButton extends Anchor {

    private LinkButton(String address, String text, String look) {
        super(address, text);
        addClassNames("button", look);
    }

    public static LinkButton primary(String address, String text) {
        return new LinkButton(address, text, "primary");
    }

    public static LinkButton quiet(String address, String text) {
        return new LinkButton(address, text, "quiet");
    }
}
