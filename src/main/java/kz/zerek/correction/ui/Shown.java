package kz.zerek.correction.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zerek.bank.search.FactQuery;
import kz.zerek.bank.search.FactQuery.Sort;
import kz.zerek.bank.search.SubjectKind;
import kz.zerek.correction.Status;
import kz.zerek.language.Language;

/**
 * What is shown of all facts; it stands in the address, so that a reload keeps it.
 *
 * @param values by the names of the fields that they are chosen with; none is empty, and nothing of them need be right
 */
record Shown(Map<String, String> values) {

    static final String TEXT = "text";
    static final String TOPIC = "topic";
    static final String KIND = "kind";
    static final String WORDED = "worded";
    static final String STATUS = "status";
    static final String SOURCE = "source";
    static final String SORT = "sort";

    /** In place of the languages in which something is not worded: it is in all. */
    static final String IN_ALL = "all";

    private static final String PAGE = "page";
    private static final int LONGEST = 200;

    /** By which of them facts are shown; the last of each is a latest date first. */
    enum Order {
        TEXT(Sort.TEXT, false),
        DATE(Sort.DATE, false),
        LATEST(Sort.DATE, true),
        TOPIC(Sort.TOPIC, false);

        private final Sort sort;
        private final boolean descending;

        Order(Sort sort, boolean descending) {
            this.sort = sort;
            this.descending = descending;
        }
    }

    Shown {
        var kept = new HashMap<String, String>();
        for (var name : Set.of(TEXT, TOPIC, KIND, WORDED, STATUS, SOURCE, SORT, PAGE)) {
            var value = values.getOrDefault(name, "").strip();
            if (!value.isEmpty()) kept.put(name, value.substring(0, Math.min(LONGEST, value.length())));
        }
        kept.remove(SORT, key(Order.TEXT));
        values = Map.copyOf(kept);
    }

    static Shown of(QueryParameters query) {
        var values = new HashMap<String, String>();
        query.getParameters().forEach((name, all) -> all.stream().findFirst().ifPresent(one -> values.put(name, one)));
        return new Shown(values);
    }

    QueryParameters query() {
        return QueryParameters.simple(values);
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether something is chosen besides words. */
    boolean isFiltered() {
        return values.keySet().stream().anyMatch(name -> !name.equals(TEXT) && !name.equals(PAGE));
    }

    /** From 0; one that is not there is for whoever shows it to replace. */
    int page() {
        return get(PAGE).matches("[1-9]\\d{0,5}") ? Integer.parseInt(get(PAGE)) - 1 : 0;
    }

    Shown onPage(int page) {
        var other = new HashMap<>(values);
        other.put(PAGE, page == 0 ? "" : String.valueOf(page + 1));
        return new Shown(other);
    }

    Optional<Status> status() {
        return value(STATUS, Status.values());
    }

    Optional<SubjectKind> kind() {
        return value(KIND, SubjectKind.values());
    }

    Order order() {
        return value(SORT, Order.values()).orElse(Order.TEXT);
    }

    private <E extends Enum<E>> Optional<E> value(String name, E[] all) {
        return Stream.of(all).filter(one -> key(one).equals(get(name))).findFirst();
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A page of what is shown. */
    FactQuery query(int page, int size) {
        var query = FactQuery.all(size).withText(get(TEXT)).sortedBy(order().sort, order().descending);
        if (!get(TOPIC).isEmpty()) query = query.withTopics(Set.of(get(TOPIC)));
        if (!get(SOURCE).isEmpty()) query = query.withDocument(get(SOURCE));
        if (kind().isPresent()) query = query.withKinds(Set.of(kind().get()));
        if (get(WORDED).equals(IN_ALL)) query = query.withLanguages(EnumSet.allOf(Language.class), Set.of());
        var lacks = Language.of(get(WORDED));
        if (lacks.isPresent()) query = query.withLanguages(Set.of(), Set.of(lacks.get()));
        return query.page(page * size, size);
    }
}
