package kz.zerek.attempt.ui;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.attempt.ui.Asked.Line;
import kz.zerek.question.Mark.Verdict;
import kz.zerek.question.Response;
import kz.zerek.question.Task;

/** What a learner answered, in words, and what of it is right. */
final class AnswerParts {

    private AnswerParts() {}

    /**
     * Of an item with its mark: one part for what was typed or chosen, for each option that was selected, each place of
     * an order and each item on the left of a matching; none if nothing was answered.
     */
    static List<AnswerPart> of(Asked asked) {
        return switch (asked.item().response()) {
            case null -> List.of();
            case Response.Typed typed -> List.of(whole(asked, typed.text()));
            case Response.Chosen chosen ->
                List.of(whole(asked, byId(asked.lines()).get(chosen.option())));
            case Response.Selected selected -> selected((Task.Selection) asked.task(), asked.lines(), selected);
            case Response.Ordered ordered -> places(asked, (Task.Ordering) asked.task(), ordered);
            case Response.Matched matched -> pairs(asked, (Task.Matching) asked.task(), matched);
        };
    }

    private static AnswerPart whole(Asked asked, String text) {
        return new AnswerPart(null, text, asked.item().mark().verdict() == Verdict.RIGHT, null);
    }

    private static List<AnswerPart> selected(Task.Selection task, List<Line> lines, Response.Selected selected) {
        return IntStream.range(0, lines.size())
                .filter(i -> selected.options().contains(lines.get(i).id()))
                .mapToObj(i -> new AnswerPart(
                        null, lines.get(i).text(), task.options().get(i).correct(), null))
                .toList();
    }

    private static List<AnswerPart> places(Asked asked, Task.Ordering task, Response.Ordered ordered) {
        var texts = byId(asked.lines());
        return IntStream.range(0, ordered.items().size())
                .mapToObj(i -> {
                    var id = ordered.items().get(i);
                    int place = task.key().indexOf(id);
                    var correction = asked.words("answer.place", Map.of("place", place + 1));
                    return new AnswerPart(null, texts.get(id), place == i, place == i ? null : correction);
                })
                .toList();
    }

    private static List<AnswerPart> pairs(Asked asked, Task.Matching task, Response.Matched matched) {
        var texts = byId(asked.lines());
        return IntStream.range(0, task.left().size())
                .mapToObj(i -> {
                    var left = task.left().get(i).id();
                    var given = matched.pairs().get(left);
                    var right = task.key().get(i);
                    var shown = given == null ? asked.words("answer.none") : texts.get(given);
                    if (!right.equals(given))
                        return new AnswerPart(
                                texts.get(left),
                                shown,
                                false,
                                asked.words("answer.correction", Map.of("answer", texts.get(right))));
                    boolean repeated = Collections.frequency(matched.pairs().values(), given) > 1;
                    return new AnswerPart(
                            texts.get(left), shown, !repeated, repeated ? asked.words("answer.repeated") : null);
                })
                .toList();
    }

    private static Map<String, String> byId(List<Line> lines) {
        return lines.stream().collect(Collectors.toMap(Line::id, Line::text));
    }
}
