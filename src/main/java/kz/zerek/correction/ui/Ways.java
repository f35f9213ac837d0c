package kz.zerek.correction.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** The addresses of the screens, and the ways between them. */
final class Ways {

    static final String BANK = "bank";
    static final String FACT = BANK + "/:fact";
    static final String PARAMETER = "fact";

    private Ways() {}

    static String address(String fact) {
        return BANK + "/" + fact;
    }

    /** The address that a reload leads to; the page stays. */
    static void replaceAddress(QueryParameters query) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(BANK, query));
    }
}
