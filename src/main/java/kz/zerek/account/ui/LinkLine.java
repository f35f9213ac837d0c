package kz.zerek.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;

/** An address to be given to somebody, with a button that copies it. */
class LinkLine extends Div {

    LinkLine(String address) {
        addClassName("link-line");
        var field = new Input();
        field.setValue(address);
        field.setReadOnly(true);
        field.getElement().setAttribute("aria-label", getTranslation("people.link"));
        var copy = new NativeButton(getTranslation("people.link.copy"));
        copy.addClassName("quiet");
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard.writeText($0)"
                                + ".then(() => this.textContent = $1, () => $2.select()))",
                        address,
                        getTranslation("people.link.copied"),
                        field.getElement());
        add(field, copy);
    }
}
