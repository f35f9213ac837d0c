package kz.zerek.exam.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import kz.zerek.exam.store.ExamId;

/** The addresses of the screens, and the ways between them. */
final class Ways {

    static final String EXAMS = "exams";
    static final String EXAM = EXAMS + "/:exam";
    static final String BLUEPRINT = EXAM + "/change";

    private static final String PARAMETER = "exam";

    private Ways() {}

    /** @throws NotFoundException if the address names none */
    static ExamId exam(RouteParameters parameters) {
        return parameters.get(PARAMETER).flatMap(ExamId::of).orElseThrow(NotFoundException::new);
    }

    static String address(ExamId id) {
        return EXAMS + "/" + id;
    }

    static String blueprint(ExamId id) {
        return address(id) + "/change";
    }

    /** Where a fact or set of the bank is looked after. */
    static String fact(String subject) {
        return "bank/" + subject;
    }

    /** Opens the test; empty if it could not be. */
    static Optional<ExamView> toExam(ExamId id) {
        return UI.getCurrent().navigate(ExamView.class, new RouteParameters(PARAMETER, id.toString()));
    }
}
