package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.attempt.AttemptId;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;

/**
 * How much time is left. The browser counts, from what the server says is left: its own clock may be wrong. To who cannot
 * see it, it says so seldom.
 */
class Countdown extends Div {

    private static final String OVER = "over";

    /** The minutes that are told aloud. */
    private static final int[] TOLD = {30, 10, 5, 1};

    private final transient Clock clock;
    private final Span left = new Span();
    private final Span told = new Span();

    /** @param over is called when nothing seems to be left: the server knows better */
    Countdown(Clock clock, SerializableRunnable over) {
        this.clock = clock;
        addClassName("countdown");
        // Who listens hears what is told, not each second.
        left.getElement().setAttribute("aria-hidden", "true");
        told.addClassName("visually-hidden");
        told.getElement().setAttribute("role", "status");
        add(left, told);
        getElement().addEventListener(OVER, _ -> over.run());
    }

    /**
     * @param attempt whose time it is: a teacher may give more while nothing else is asked of the server
     * @param language of its questions
     */
    void show(Instant deadline, AttemptId attempt, Language language) {
        var millis = Math.max(0, Duration.between(clock.instant(), deadline).toMillis());
        var words = IntStream.of(TOLD)
                .boxed()
                .collect(Collectors.toMap(
                        String::valueOf,
                        count -> Messages.bundled().text(language, "quiz.time-left.minutes", Map.of("count", count))));
        getElement()
                .executeJs(
                        "window.zerek.countdown(this, $0, $1, $2, $3)",
                        (double) millis,
                        Messages.bundled().text(language, "quiz.time-left"),
                        words,
                        "attempt/" + attempt + "/time");
    }
}
