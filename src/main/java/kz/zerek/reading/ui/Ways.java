package kz.zerek.reading.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import kz.zerek.reading.ReadingId;

/** The addresses of the screens, and the ways between them. */
final class Ways {

    static final String READINGS = "read";
    static final String READING = READINGS + "/:reading";

    private static final String PARAMETER = "reading";

    private Ways() {}

    static void toReading(ReadingId id) {
        UI.getCurrent().navigate(ReadingView.class, new RouteParameters(PARAMETER, id.toString()));
    }

    static void toReadings() {
        UI.getCurrent().navigate(ReadingsView.class);
    }

    /** The address that a reload leads to; the page stays. */
    static void replaceAddress(ReadingId id, QueryParameters query) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address(id), query));
    }

    static String address(ReadingId id) {
        return READINGS + "/" + id;
    }

    /** Of the start of a quiz on the facts of a document. */
    static String quiz(ReadingId id) {
        return "?topic=" + id;
    }

    /** The one that an address names; empty if it is none of ours. */
    static Optional<ReadingId> reading(RouteParameters parameters) {
        return parameters.get(PARAMETER).flatMap(ReadingId::of);
    }
}
