package kz.zerek.exam.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;

/** From page to page. */
class Pager extends Nav {

    private final NativeButton previous;
    private final NativeButton next;
    private final Span text = new Span();
    private int page;

    /** @param turned gets the page to be shown, from 0 */
    Pager(SerializableConsumer<Integer> turned) {
        addClassName("pager");
        previous = new NativeButton(getTranslation("exam.page.previous"), _ -> turned.accept(page - 1));
        next = new NativeButton(getTranslation("exam.page.next"), _ -> turned.accept(page + 1));
        setAriaLabel(getTranslation("exam.questions"));
        add(previous, text, next);
    }

    /** @param other from 0 */
    void show(int other, int pages) {
        page = other;
        setVisible(pages > 1);
        previous.setEnabled(page > 0);
        next.setEnabled(page < pages - 1);
        text.setText(getTranslation("exam.page", Map.of("page", page + 1, "count", pages)));
    }
}
