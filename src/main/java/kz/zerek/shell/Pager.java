package kz.zerek.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;

/** From page to page. */
public class Pager extends Nav {

    private final NativeButton previous;
    private final NativeButton next;
    private final Span text = new Span();
    private int page;

    /**
     * @param label what has the pages
     * @param turned gets the page to be shown, from 0
     */
    public Pager(String label, SerializableConsumer<Integer> turned) {
        addClassName("pager");
        previous = new NativeButton(getTranslation("shell.page.previous"), _ -> turned.accept(page - 1));
        next = new NativeButton(getTranslation("shell.page.next"), _ -> turned.accept(page + 1));
        setAriaLabel(label);
        add(previous, text, next);
    }

    /** @param other from 0 */
    public void show(int other, int pages) {
        page = other;
        setVisible(pages > 1);
        previous.setEnabled(page > 0);
        next.setEnabled(page < pages - 1);
        text.setText(getTranslation("shell.page", Map.of("page", page + 1, "count", pages)));
    }
}
