package kz.zerek.assignment.ui;

import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.ClassLink;
import org.springframework.stereotype.Component;

/** From a class to where a test is set for it. */
@Component
class SetForClassLink implements ClassLink {

    @Override
    public String title() {
        return "assignment.title";
    }

    @Override
    public String address(ClassId id) {
        return Ways.NEW + "?" + Ways.CLASS + "=" + id;
    }
}
