package kz.zerek.classroom.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;

/** Prints the page. Until that was done, the browser asks before the page is closed. */
class PrintButton extends NativeButton {

    private static final String SCRIPT = """
            let isPrinted = $0;
            this.addEventListener('click', () => {
                isPrinted = true;
                window.print();
            });
            const ask = event => {
                if (isPrinted || !this.isConnected) window.removeEventListener('beforeunload', ask);
                else event.preventDefault();
            };
            window.addEventListener('beforeunload', ask);
            """;

    /**
     * @param isPrinted whether the page was printed before
     * @param printed is called when it is
     */
    PrintButton(boolean isPrinted, SerializableRunnable printed) {
        addClassName("primary");
        addClickListener(_ -> printed.run());
        getElement().executeJs(SCRIPT, isPrinted);
        setText(getTranslation("cards.print"));
    }
}
