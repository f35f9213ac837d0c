package kz.zerek.attempt.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.attempt.InvalidResponseException.Problem;
import kz.zerek.language.answer.AnswerKey;
import kz.zerek.question.Response;
import kz.zerek.question.Task;

/** Whether a response is one that the task allows: what a browser sends may be anything. */
public final class FittingResponse {

    private FittingResponse() {}

    /**
     * A matching may leave items out and use one on the right twice, as while two are being swapped.
     *
     * @throws InvalidResponseException if the response does not fit
     */
    public static void require(Task task, Response response) {
        switch (task) {
            case Task.Choice(var options)
            when response instanceof Response.Chosen(var option) -> known(List.of(option), optionIds(options));
            case Task.Selection(var options)
            when response instanceof Response.Selected(var selected) -> known(selected, optionIds(options));
            case Task.Entry _ when response instanceof Response.Typed(var text) -> text(text);
            case Task.Ordering(var items, var _)
            when response instanceof Response.Ordered(var order) -> permutation(order, itemIds(items));
            case Task.Matching(var left, var right, var _)
            when response instanceof Response.Matched(var pairs) -> {
                known(pairs.keySet(), itemIds(left));
                known(pairs.values(), itemIds(right));
            }
            default -> throw new InvalidResponseException(Problem.TYPE);
        }
    }

    /** Why a fitting response is still nothing that could be checked. */
    public static Optional<Problem> doubt(Response response) {
        if (response instanceof Response.Matched(var pairs) && new HashSet<>(pairs.values()).size() < pairs.size())
            return Optional.of(Problem.REPEATED);
        if (!isEmpty(response)) return Optional.empty();
        return Optional.of(isSaid(response) ? Problem.UNREADABLE : Problem.EMPTY);
    }

    private static boolean isSaid(Response response) {
        return response instanceof Response.Typed(var text) && !text.isBlank();
    }

    /** Whether the response takes an answer back rather than giving one. */
    public static boolean isEmpty(Response response) {
        return switch (response) {
            case Response.Chosen _ -> false;
            case Response.Selected(var options) -> options.isEmpty();
            case Response.Typed(var text) -> AnswerKey.isBlank(text);
            case Response.Ordered(var items) -> items.isEmpty();
            case Response.Matched(var pairs) -> pairs.isEmpty();
        };
    }

    private static void known(Collection<String> ids, Collection<String> known) {
        if (!known.containsAll(ids)) throw new InvalidResponseException(Problem.OPTION);
    }

    private static void permutation(List<String> order, List<String> items) {
        known(order, items);
        if (order.size() != items.size() || new HashSet<>(order).size() != items.size())
            throw new InvalidResponseException(Problem.ITEMS);
    }

    private static void text(String text) {
        if (text.length() > InvalidResponseException.MAX_LENGTH) throw new InvalidResponseException(Problem.LENGTH);
        // Half of a surrogate pair has no UTF-8: a database would refuse it, or keep something else.
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
            throw new InvalidResponseException(Problem.TEXT);
    }

    private static List<String> optionIds(List<Task.Option> options) {
        return options.stream().map(Task.Option::id).toList();
    }

    private static List<String> itemIds(List<Task.Item> items) {
        return items.stream().map(Task.Item::id).toList();
    }
}
