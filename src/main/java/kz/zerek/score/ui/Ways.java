package kz.zerek.score.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.attempt.AttemptId;
import kz.zerek.classroom.ClassId;

/** The addresses of the screens. */
final class Ways {

    static final String GRADEBOOK = "classes/:class/gradebook";
    static final String STUDENT = GRADEBOOK + "/:student";
    static final String RESULTS = "results";
    static final String ASSIGNMENTS = "assignments";
    static final String REMARK = ASSIGNMENTS + "/:assignment/remark";

    /** In the address of a gradebook: the number of the page. */
    static final String PAGE = "page";

    private Ways() {}

    /** @throws NotFoundException if the address names none */
    static ClassId classroom(RouteParameters parameters) {
        return parameters.get("class").flatMap(ClassId::of).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException if the address names none */
    static PersonId student(RouteParameters parameters) {
        return parameters.get("student").flatMap(PersonId::of).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException if the address names none */
    static AssignmentId assignment(RouteParameters parameters) {
        return parameters.get("assignment").flatMap(AssignmentId::of).orElseThrow(NotFoundException::new);
    }

    static String remark(AssignmentId id) {
        return assignment(id) + "/remark";
    }

    static String assignment(AssignmentId id) {
        return ASSIGNMENTS + "/" + id;
    }

    /** Of a fact or set of the bank. */
    static String fact(String id) {
        return "bank/" + id;
    }

    static String gradebook(ClassId id) {
        return classroom(id) + "/gradebook";
    }

    static String page(ClassId id, int number) {
        return gradebook(id) + "?" + PAGE + "=" + number;
    }

    static String student(ClassId id, PersonId student) {
        return gradebook(id) + "/" + student;
    }

    static String classroom(ClassId id) {
        return "classes/" + id;
    }

    /** Where a student sees the answers of an attempt. */
    static String answers(AttemptId id) {
        return "quiz/" + id + "/result";
    }
}
