package kz.zerek.attempt.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.attempt.ui.Asked.Line;
import kz.zerek.question.Response;
import kz.zerek.question.Task;

/** What a learner answered, in words. */
final class AnswerText {

    private AnswerText() {}

    /** One line for each part of the answer, in the order of the question; none if nothing was answered. */
    static List<String> of(Asked asked) {
        var response = asked.item().response();
        return switch (response) {
            case null -> List.of();
            case Response.Typed typed -> List.of(typed.text());
            case Response.Chosen chosen -> texts(Stream.of(chosen.option()), asked.lines());
            case Response.Selected selected ->
                asked.lines().stream()
                        .filter(line -> selected.options().contains(line.id()))
                        .map(Line::text)
                        .toList();
            case Response.Ordered ordered -> texts(ordered.items().stream(), asked.lines());
            case Response.Matched matched -> pairs(asked, (Task.Matching) asked.task(), matched);
        };
    }

    private static List<String> texts(Stream<String> ids, List<Line> lines) {
        var byId = byId(lines);
        return ids.map(byId::get).toList();
    }

    private static List<String> pairs(Asked asked, Task.Matching task, Response.Matched matched) {
        var left = asked.lines().subList(0, task.left().size());
        var right = byId(asked.lines().subList(left.size(), asked.lines().size()));
        return left.stream()
                .filter(line -> matched.pairs().containsKey(line.id()))
                .map(line -> line.text() + " — " + right.get(matched.pairs().get(line.id())))
                .toList();
    }

    private static Map<String, String> byId(List<Line> lines) {
        return lines.stream().collect(Collectors.toMap(Line::id, Line::text));
    }
}
