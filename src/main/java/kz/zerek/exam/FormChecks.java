package kz.zerek.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.Topic;
import kz.zerek.question.Generator;
import kz.zerek.question.Quiz;

/** Finds what a teacher should know of a form. What was drawn fits by the way it is drawn: only what was chosen may not. */
final class FormChecks {

    private final Generator generator;
    private final Blueprint blueprint;

    FormChecks(Generator generator, Blueprint blueprint) {
        this.generator = generator;
        this.blueprint = blueprint;
    }

    /** @param lost what was to be kept in the form and could not be put */
    List<Warning> warnings(Form form, List<Slot> lost) {
        return Stream.of(unknownTopics(), lost(lost), shortages(form), conflicts(form), notForAll(form))
                .flatMap(List::stream)
                .toList();
    }

    private List<Warning> unknownTopics() {
        var known = generator.bank().topics().stream().map(Topic::id).toList();
        return parts().flatMap(part -> blueprint.part(part).topics().stream()
                        .filter(topic -> !known.contains(topic))
                        .sorted()
                        .map(topic -> new Warning.UnknownTopic(part, topic)))
                .<Warning>map(warning -> warning)
                .toList();
    }

    private Stream<Integer> parts() {
        return IntStream.rangeClosed(1, blueprint.parts().size()).boxed();
    }

    private static List<Warning> lost(List<Slot> lost) {
        var counts = new TreeMap<Integer, Integer>();
        lost.forEach(slot -> counts.merge(slot.part(), 1, Integer::sum));
        var warnings = new ArrayList<Warning>();
        counts.forEach((part, count) -> warnings.add(new Warning.Lost(part, count)));
        return warnings;
    }

    private List<Warning> shortages(Form form) {
        var warnings = new ArrayList<Warning>();
        parts().forEach(part -> {
            int asked = blueprint.part(part).count();
            int given = (int) form.of(part).stream()
                    .filter(item -> item.origin() != Item.Origin.FIXED)
                    .count();
            if (given < asked) warnings.add(new Warning.Shortage(part, asked, given));
        });
        return warnings;
    }

    private List<Warning> conflicts(Form form) {
        var kept = kept(form);
        var questions = kept.stream().map(i -> form.item(i).question()).toList();
        var quiz = Quiz.of(generator, questions);
        return kept.stream()
                .flatMap(i -> quiz.conflict(form.item(i).question()).stream()
                        .map(other -> kept.get(questions.indexOf(other)))
                        .map(j -> new Warning.Conflict(Math.min(i, j), Math.max(i, j))))
                .distinct()
                .<Warning>map(warning -> warning)
                .toList();
    }

    private static List<Integer> kept(Form form) {
        return IntStream.rangeClosed(1, form.items().size())
                .filter(i -> form.item(i).isKept())
                .boxed()
                .toList();
    }

    private List<Warning> notForAll(Form form) {
        return kept(form).stream()
                .filter(i -> !blueprint.languages().stream()
                        .allMatch(reader -> generator.isFor(reader, form.item(i).question())))
                .<Warning>map(Warning.NotForAll::new)
                .toList();
    }
}
