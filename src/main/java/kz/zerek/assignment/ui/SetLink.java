package kz.zerek.assignment.ui;

import kz.zerek.exam.store.ExamId;
import kz.zerek.exam.store.ExamLink;
import org.springframework.stereotype.Component;

/** From a test to where it is set for a class. */
@Component
class SetLink implements ExamLink {

    @Override
    public String title() {
        return "assignment.link";
    }

    @Override
    public String address(ExamId id) {
        return Ways.NEW + "?" + Ways.EXAM + "=" + id;
    }
}
