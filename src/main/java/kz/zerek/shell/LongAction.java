package kz.zerek.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does something with each of many, one after the other, while the screen goes on: how far it is, is shown, and it can be
 * stopped. It stops by itself when the screen is left.
 */
public class LongAction<T, R> extends Div implements LocaleChangeObserver {

    private static final int POLL_MILLIS = 500;

    /** What came of it: as many as were done before it was stopped. */
    public record Outcome<R>(List<R> results, boolean stopped) {}

    private final transient List<T> all;
    private final transient Function<T, R> action;
    private final SerializableConsumer<Outcome<R>> done;
    private final SerializableConsumer<RuntimeException> failed;
    private final transient AtomicBoolean stopped = new AtomicBoolean();
    private final transient AtomicInteger count = new AtomicInteger();
    private final Paragraph text = new Paragraph();
    private final Element bar = new Element("progress");
    private final NativeButton button = new NativeButton("", _ -> stopped.set(true));
    private final String progress;
    private final String stop;
    private Registration polls = () -> {};
    private transient volatile @Nullable Outcome<R> outcome;
    private transient volatile @Nullable RuntimeException failure;

    /**
     * @param progress the key of what says how far it is, with {@code done} and {@code count}
     * @param stop the key of the button that stops it
     * @param done is called on the screen
     * @param failed the same, if the action has thrown
     */
    public LongAction(
            String progress,
            String stop,
            List<T> all,
            Function<T, R> action,
            SerializableConsumer<Outcome<R>> done,
            SerializableConsumer<RuntimeException> failed) {
        this.all = List.copyOf(all);
        this.action = action;
        this.done = done;
        this.failed = failed;
        this.progress = progress;
        addClassName("long-action");
        text.getElement().setAttribute("role", "status");
        bar.setAttribute("max", String.valueOf(all.size())).setAttribute("aria-hidden", "true");
        this.stop = stop;
        button.addClassName("quiet");
        add(text);
        getElement().appendChild(bar);
        add(button);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        button.setText(getTranslation(stop));
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(POLL_MILLIS);
        polls = ui.addPollListener(_ -> look());
        Thread.ofVirtual().name("long-action").start(this::run);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopped.set(true);
        polls.remove();
        event.getUI().setPollInterval(-1);
    }

    /** In a request of the page, so that what is done then knows who asks. */
    private void look() {
        show();
        if (failure != null) failed.accept(failure);
        else if (outcome != null) done.accept(outcome);
    }

    private void show() {
        text.setText(getTranslation(progress, Map.of("done", count.get(), "count", all.size())));
        bar.setAttribute("value", String.valueOf(count.get()));
    }

    private void run() {
        var results = new ArrayList<R>();
        try {
            for (var one : all) {
                if (stopped.get()) break;
                results.add(action.apply(one));
                count.incrementAndGet();
            }
            outcome = new Outcome<>(List.copyOf(results), results.size() < all.size());
        } catch (RuntimeException e) {
            failure = e;
        }
    }
}
