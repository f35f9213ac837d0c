package kz.zerek.exam.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.CompletableFuture;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.Exams;
import kz.zerek.shell.Markup;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the bank has enough for a test, with numbers. It is counted while the screen goes on. */
class SupplyReport extends Section {

    private static final int POLL_MILLIS = 400;
    private static final Logger LOG = LoggerFactory.getLogger(SupplyReport.class);

    private final transient Exams exams;
    private final transient Supplies supplies;
    private final Paragraph status = new Paragraph();
    private final Div figures = new Div();
    private transient @Nullable CompletableFuture<Supplies.Counted> supply;
    private Registration polls = () -> {};

    SupplyReport(Exams exams, Supplies supplies) {
        this.exams = exams;
        this.supplies = supplies;
        addClassNames("card", "supply");
        status.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("exam.supply")), status, figures);
    }

    /** Counts anew. */
    void show(Exam exam) {
        getUI().ifPresent(this::stop);
        status.setText(getTranslation("exam.supply.counting"));
        supply = supplies.of(exam);
        getUI().ifPresent(this::await);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (supply != null) await(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void await(UI ui) {
        ui.setPollInterval(POLL_MILLIS);
        polls = ui.addPollListener(_ -> look(ui));
    }

    private void stop(UI ui) {
        if (supply != null) supply.cancel(false);
        supply = null;
        polls.remove();
        ui.setPollInterval(-1);
    }

    private void look(UI ui) {
        if (supply == null || !supply.isDone()) return;
        var found = supply;
        stop(ui);
        figures.removeAll();
        if (found.isCompletedExceptionally()) {
            LOG.error("What the bank has could not be counted", found.exceptionNow());
            status.setText(getTranslation("exam.supply.failed"));
        } else {
            var exam = found.resultNow().exam();
            var content = new SupplyContent(
                    this, exam, exams.generator(exam), found.resultNow().supply());
            status.setText(content.summary());
            content.figures().forEach(element -> figures.add(new Markup(element)));
        }
    }
}
