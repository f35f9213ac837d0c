package kz.zerek.score.ui;

import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.ClassLink;
import org.springframework.stereotype.Component;

/** From a class to its gradebook. */
@Component
class GradebookLink implements ClassLink {

    @Override
    public String title() {
        return "gradebook.link";
    }

    @Override
    public String address(ClassId id) {
        return Ways.gradebook(id);
    }
}
