package kz.zerek.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import kz.zerek.account.PersonId;
import kz.zerek.classroom.ClassId;

/** The addresses of the screens, and the ways between them. */
final class Ways {

    static final String CLASSES = "classes";
    static final String CLASS = CLASSES + "/:class";
    static final String ADD = CLASS + "/add";
    static final String CARDS = CLASS + "/cards";
    static final String JOIN = "join";
    static final String JOIN_CODE = JOIN + "/:code";
    static final String WITHOUT_CLASS = "people/students";

    private static final String PARAMETER = "class";

    private Ways() {}

    /** @throws NotFoundException if the address names none */
    static ClassId classroom(RouteParameters parameters) {
        return parameters.get(PARAMETER).flatMap(ClassId::of).orElseThrow(NotFoundException::new);
    }

    static String address(ClassId id) {
        return CLASSES + "/" + id;
    }

    static String add(ClassId id) {
        return address(id) + "/add";
    }

    static String cards(ClassId id) {
        return address(id) + "/cards";
    }

    /** Where a card is made for one student; {@link #toCard} goes there. */
    static String card(ClassId id, PersonId student) {
        return cards(id) + "?" + CardsView.STUDENT + "=" + student;
    }

    static void toCard(ClassId id, PersonId student) {
        UI.getCurrent().navigate(cards(id), QueryParameters.of(CardsView.STUDENT, student.toString()));
    }

    static void toClass(ClassId id) {
        UI.getCurrent().navigate(address(id));
    }

    /** Empty if somebody stays where they are. */
    static Optional<ClassesView> toClasses() {
        return UI.getCurrent().navigate(ClassesView.class);
    }
}
