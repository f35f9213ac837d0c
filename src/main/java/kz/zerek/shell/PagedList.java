package kz.zerek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;

/** A list of which a page is shown at a time; the address tells which, so that a reload and the way back lead to it. */
public class PagedList extends Div {

    /** How many rows a page has. */
    public static final int ROWS = 50;

    private static final String PAGE = "page";

    private final String label;
    private final String none;
    private final SerializableSupplier<Integer> count;
    private final SerializableBiFunction<Integer, Integer, Component> part;
    private int page;

    /**
     * @param label the key of what has the pages
     * @param none the key of what is said instead of no rows
     * @param count of all rows, whenever they are shown
     * @param part makes the rows from an offset on, of which there are at most a limit
     */
    public PagedList(
            String label,
            String none,
            SerializableSupplier<Integer> count,
            SerializableBiFunction<Integer, Integer, Component> part) {
        this.label = label;
        this.none = none;
        this.count = count;
        this.part = part;
        getElement().setAttribute("tabindex", "-1");
    }

    /** The rows of a page, of all of them. */
    public static <T> List<T> part(List<T> all, int offset, int limit) {
        return all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
    }

    /** The page that an address names comes next. */
    public void enter(BeforeEnterEvent event) {
        page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                .map(text -> Integer.parseInt(text) - 1)
                .orElse(0);
    }

    /** The rows as they are now, in the reader's language. */
    public void refresh() {
        removeAll();
        int all = count.get();
        if (all == 0) {
            add(new Paragraph(getTranslation(none)));
            return;
        }
        int pages = Math.ceilDiv(all, ROWS);
        // There may be fewer by now.
        page = Math.min(page, pages - 1);
        var pager = new Pager(getTranslation(label), this::turn);
        pager.show(page, pages);
        add(part.apply(page * ROWS, ROWS), pager);
    }

    private void turn(int other) {
        page = other;
        refresh();
        var path = UI.getCurrent().getActiveViewLocation().getPath();
        var query = QueryParameters.of(PAGE, String.valueOf(page + 1));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, query));
        getElement().executeJs("this.focus(); this.scrollIntoView()");
    }
}
