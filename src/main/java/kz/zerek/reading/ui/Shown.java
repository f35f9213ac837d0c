package kz.zerek.reading.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.Draft;
import kz.zerek.reading.Workbench;

/**
 * What is shown of all that was found; it stands in the address, so that a reload keeps it.
 *
 * @param kind empty for all
 * @param page of the text, from 1; one that is not there is for whoever shows it to replace
 */
record Shown(Optional<Draft.Kind> kind, Which which, int page) {

    static final Shown ALL = new Shown(Optional.empty(), Which.ALL, 1);

    private static final String KIND = "kind";
    private static final String WHICH = "show";
    private static final String PAGE = "page";

    enum Which {
        ALL,
        OPEN,
        /** Accepted, but kept from the bank. */
        UNREADY,
        /** In the newest version of the document. */
        CHANGED
    }

    /** @param query of an address, of which nothing need be right */
    static Shown of(QueryParameters query) {
        return new Shown(
                value(query, KIND, Draft.Kind.values()),
                value(query, WHICH, Which.values()).orElse(Which.ALL),
                query.getSingleParameter(PAGE)
                        .filter(page -> page.matches("[1-9]\\d{0,6}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    private static <E extends Enum<E>> Optional<E> value(QueryParameters query, String name, E[] values) {
        var said = query.getSingleParameter(name).orElse("");
        return Stream.of(values).filter(value -> key(value).equals(said)).findFirst();
    }

    QueryParameters query() {
        var parameters = new HashMap<String, String>();
        kind.ifPresent(one -> parameters.put(KIND, key(one)));
        if (which != Which.ALL) parameters.put(WHICH, key(which));
        if (page != 1) parameters.put(PAGE, String.valueOf(page));
        return QueryParameters.simple(parameters);
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    Shown with(Optional<Draft.Kind> other) {
        return new Shown(other, which, page);
    }

    Shown with(Which other) {
        return new Shown(kind, other, page);
    }

    Shown onPage(int other) {
        return new Shown(kind, which, other);
    }

    /** Whether it leaves out nothing but what is on other pages. */
    boolean isAll() {
        return kind.isEmpty() && which == Which.ALL;
    }

    /** Those on all pages. */
    List<Candidate> of(Workbench workbench) {
        var holds = holds(workbench);
        return workbench.candidates().stream()
                .filter(candidate -> kind.isEmpty() || kind.get() == candidate.kind())
                .filter(holds)
                .toList();
    }

    private Predicate<Candidate> holds(Workbench workbench) {
        return switch (which) {
            case ALL -> _ -> true;
            case OPEN -> Candidate::isUndecided;
            case UNREADY -> workbench.unready()::contains;
            case CHANGED -> workbench::isChanged;
        };
    }
}
