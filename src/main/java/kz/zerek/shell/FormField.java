package kz.zerek.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializablePredicate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;

/** One line of a {@link Form}: its label, what it is for, and what is wrong with it. */
public class FormField extends Div {

    private final NativeLabel label = new NativeLabel();
    private final Input input = new Input();
    private final Paragraph hint = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final String name;
    private boolean isRequired;
    private SerializablePredicate<String> fitting = _ -> true;
    private String unfitting = "";

    /** @param name of the value; with {@code field-} before it, the id of the input */
    public FormField(String name, String text) {
        this.name = name;
        addClassName("form-field");
        var id = "field-" + name;
        input.setId(id);
        input.getElement().setAttribute("name", name).setAttribute("aria-describedby", id + "-hint " + id + "-problem");
        label.setText(text);
        label.setFor(id);
        hint.setId(id + "-hint");
        hint.addClassName("hint");
        problem.setId(id + "-problem");
        problem.addClassNames("status", "problem");
        add(label, hint, input, problem);
    }

    /** @param autocomplete what browsers know it as: {@code username}, {@code current-password} and so on */
    public FormField autocomplete(String autocomplete) {
        input.getElement().setAttribute("autocomplete", autocomplete);
        return this;
    }

    /** Hides what is typed. */
    public FormField hidden() {
        input.setType("password");
        return this;
    }

    /** A day and a time of the school: the value is as in {@code 2026-09-01T09:00}, empty for none. */
    public FormField time() {
        input.setType("datetime-local");
        label.setText(label.getText() + " (" + Times.zone(Instant.now()) + ")");
        fitting = FormField::isTime;
        unfitting = getTranslation("form.time");
        return this;
    }

    /** A whole number. */
    public FormField number(int least, int most) {
        fitting = text -> isNumber(text, least, most);
        unfitting = getTranslation("form.number", Map.of("least", least, "most", most));
        return keyboard("numeric");
    }

    /** Something has to stand in it. */
    public FormField required() {
        isRequired = true;
        return this;
    }

    public FormField hint(String text) {
        hint.setText(text);
        return this;
    }

    public FormField longest(int length) {
        input.getElement().setAttribute("maxlength", String.valueOf(length));
        return this;
    }

    /** @param mode which keyboard screens show: {@code numeric}, {@code decimal} and so on */
    public FormField keyboard(String mode) {
        input.getElement().setAttribute("inputmode", mode).setAttribute("autocomplete", "off");
        return this;
    }

    public FormField value(String value) {
        input.setValue(value);
        return this;
    }

    /** Neither capitals nor other words are put in place of what is typed. */
    public FormField asTyped() {
        input.getElement()
                .setAttribute("autocapitalize", "none")
                .setAttribute("autocorrect", "off")
                .setAttribute("spellcheck", "false");
        return this;
    }

    /**
     * Whether what stands in it can be what it is to be; if not, says so.
     *
     * @param values that were sent, by their names
     */
    public boolean check(Map<String, String> values) {
        var text = values.getOrDefault(name, "").strip();
        boolean fits = text.isEmpty() ? !isRequired : fitting.test(text);
        say(fits ? "" : unfitting);
        return fits;
    }

    private static boolean isNumber(String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            return number >= least && number <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            Times.read(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * Says what is wrong, and puts the focus there.
     *
     * @param text empty for nothing
     */
    public void setProblem(String text) {
        say(text);
        if (!text.isEmpty()) input.focus();
    }

    /** Whether it says that something is wrong. */
    public boolean isWrong() {
        return !problem.getText().isEmpty();
    }

    /**
     * Says what is wrong; the focus stays where it is.
     *
     * @param text empty for nothing
     */
    public void say(String text) {
        problem.setText(text);
        input.getElement().setAttribute("aria-invalid", String.valueOf(!text.isEmpty()));
    }

    public void focus() {
        input.focus();
    }
}
