package kz.zerek.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.language.Language;
import kz.zerek.question.Ref;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import kz.zerek.question.Task.Item;
import kz.zerek.question.Task.Option;

/** What someone answers who knows everything, or nothing. */
final class Responses {

    private Responses() {}

    /** @param position in {@link SeededQuiz} */
    static Response right(int position, Language language) {
        var quiz = SeededQuiz.ofEveryTask();
        return switch (quiz.question(position).task()) {
            case Task.Choice(var options) ->
                new Response.Chosen(ids(options, true).getFirst());
            case Task.Selection(var options) -> new Response.Selected(Set.copyOf(ids(options, true)));
            case Task.Entry _ ->
                new Response.Typed(quiz.text(position, language).answer());
            case Task.Ordering(var _, var key) -> new Response.Ordered(key);
            case Task.Matching(var left, var _, var key) -> new Response.Matched(pairs(left, key));
        };
    }

    static Response wrong(int position) {
        return switch (SeededQuiz.ofEveryTask().question(position).task()) {
            case Task.Choice(var options) ->
                new Response.Chosen(ids(options, false).getFirst());
            case Task.Selection(var options) -> new Response.Selected(Set.copyOf(ids(options, false)));
            case Task.Entry(Ref.Acronym _) -> new Response.Typed("Zerek");
            // Something else could not be read as a date or a number, and not be checked.
            case Task.Entry _ -> new Response.Typed("1001");
            case Task.Ordering(var _, var key) -> new Response.Ordered(key.reversed());
            case Task.Matching(var left, var _, var key) -> new Response.Matched(pairs(left, rotated(key)));
        };
    }

    /** The place of an option among those shown, from 0. */
    static int place(Task task, String option) {
        var options = switch (task) {
            case Task.Choice choice -> choice.options();
            case Task.Selection selection -> selection.options();
            case Task.Entry _, Task.Ordering _, Task.Matching _ ->
                throw new IllegalArgumentException("no options: " + task);
        };
        return options.stream().map(Option::id).toList().indexOf(option);
    }

    private static List<String> ids(List<Option> options, boolean correct) {
        return options.stream()
                .filter(option -> option.correct() == correct)
                .map(Option::id)
                .toList();
    }

    private static Map<String, String> pairs(List<Item> left, List<String> right) {
        return IntStream.range(0, left.size())
                .boxed()
                .collect(Collectors.toMap(i -> left.get(i).id(), right::get));
    }

    private static List<String> rotated(List<String> key) {
        var rotated = new ArrayList<>(key);
        Collections.rotate(rotated, 1);
        return rotated;
    }
}
