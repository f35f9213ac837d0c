package kz.zerek.correction.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Optional;
import kz.zerek.correction.Corrections;
import kz.zerek.correction.FactStatus;
import kz.zerek.correction.Status;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.Hint;
import kz.zerek.shell.Times;

/** Whether a fact was reviewed as it is, and where a teacher says so, or doubts it. */
class ReviewCard extends Section {

    private static final String NOTE = "note";

    private final FormField note = new FormField(NOTE, getTranslation("correction.review.note"));

    /**
     * @param last what was last said of it; empty if nothing was
     * @param by the name of who said so; empty if the account is gone
     * @param said gets the status that it is to have, and what is disputed
     */
    ReviewCard(
            Status status,
            Optional<FactStatus> last,
            Optional<String> by,
            SerializableBiConsumer<Status, String> said) {
        addClassNames("card", "review-card");
        var state = new Span(getTranslation("correction.status." + status.key()));
        state.addClassNames("fact-status", status.key());
        add(new H2(getTranslation("correction.review")), state);
        last.ifPresent(one -> {
            if (!one.note().isEmpty()) add(new Paragraph(one.note()));
            var who = by.orElseGet(() -> getTranslation("correction.version.nobody"));
            add(new Hint(who + " · " + Times.text(one.at())));
        });
        if (last.isEmpty() && status == Status.REVIEWED) add(new Hint(getTranslation("correction.review.own")));
        if (status == Status.DISPUTED) add(new Hint(getTranslation("correction.review.disputed")));
        if (status != Status.REVIEWED)
            add(ActionButton.primary(getTranslation("correction.review.mark"), () -> said.accept(Status.REVIEWED, "")));
        if (status != Status.DRAFT)
            add(ActionButton.quiet(getTranslation("correction.review.unmark"), () -> said.accept(Status.DRAFT, "")));
        note.longest(Corrections.LONGEST_REASON);
        add(new NativeDetails(
                getTranslation("correction.review.dispute"),
                new Form(
                        getTranslation("correction.review.dispute"),
                        values -> said.accept(Status.DISPUTED, values.getOrDefault(NOTE, "")),
                        note)));
    }

    void setProblem(String text) {
        note.setProblem(text);
    }
}
