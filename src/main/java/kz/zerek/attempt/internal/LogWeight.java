package kz.zerek.attempt.internal;

import com.github.benmanes.caffeine.cache.Weigher;
import java.util.Collection;
import java.util.stream.Stream;
import kz.zerek.attempt.AttemptId;
import kz.zerek.question.Response;

/**
 * About how many bytes a log takes in memory. Learners decide how many steps it has and how long their answers are, so
 * that a long one is a thousand times as heavy as the usual one.
 */
final class LogWeight implements Weigher<AttemptId, AttemptLog> {

    /** With its id and its place among the others. */
    private static final int LOG = 300;

    /** With its time, its place in the log and the response but for the texts. */
    private static final int STEP = 100;

    /** With its place in a collection, but for the letters. */
    private static final int TEXT = 50;

    /** Cyrillic ones take two bytes. */
    private static final int LETTER = 2;

    @Override
    public int weigh(AttemptId id, AttemptLog log) {
        return LOG + log.steps().stream().mapToInt(LogWeight::weigh).sum();
    }

    private static int weigh(Step step) {
        return STEP
                + texts(step).mapToInt(text -> TEXT + LETTER * text.length()).sum();
    }

    private static Stream<String> texts(Step step) {
        return switch (step.response()) {
            case null -> Stream.of();
            case Response.Chosen(var option) -> Stream.of(option);
            case Response.Selected(var options) -> options.stream();
            case Response.Typed(var text) -> Stream.of(text);
            case Response.Ordered(var items) -> items.stream();
            case Response.Matched(var pairs) ->
                Stream.of(pairs.keySet(), pairs.values()).flatMap(Collection::stream);
        };
    }
}
