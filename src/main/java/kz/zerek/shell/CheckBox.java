package kz.zerek.shell;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A box to be ticked in a {@link Form}. */
public class CheckBox extends NativeLabel {

    public CheckBox(String name, String text, boolean ticked) {
        addClassName("check-box");
        var box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("name", name);
        if (ticked) box.getElement().setAttribute("checked", true);
        add(box, new Span(text));
    }
}
