package kz.zerek.demo.school;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.question.Question;
import kz.zerek.question.Renderer;
import kz.zerek.question.Response;
import kz.zerek.question.Task;

/**
 * How students answer: right, or wrong in the way of who half knows.
 *
 * @param unknown what is typed by who does not know
 */
record Answering(Renderer renderer, Localized<String> unknown) {

    Response answer(Question question, boolean right, Language language, RandomGenerator random) {
        return switch (question.task()) {
            case Task.Choice choice -> chosen(choice.options(), right, random);
            case Task.Selection selection -> selected(selection.options(), right, random);
            case Task.Entry _ -> typed(question, right, language);
            case Task.Ordering ordering ->
                new Response.Ordered(right ? ordering.key() : swapped(ordering.key(), random));
            case Task.Matching matching -> matched(matching, right, random);
        };
    }

    private static Response chosen(List<Task.Option> options, boolean right, RandomGenerator random) {
        var fitting =
                options.stream().filter(option -> option.correct() == right).toList();
        return new Response.Chosen(SchoolNames.of(fitting, random).id());
    }

    /** Wrong by one option. */
    private static Response selected(List<Task.Option> options, boolean right, RandomGenerator random) {
        Set<String> marked = options.stream()
                .filter(Task.Option::correct)
                .map(Task.Option::id)
                .collect(Collectors.toCollection(HashSet::new));
        if (!right) {
            var one = SchoolNames.of(options, random).id();
            if (!marked.remove(one)) marked.add(one);
        }
        return new Response.Selected(marked);
    }

    private Response typed(Question question, boolean right, Language language) {
        return new Response.Typed(right ? renderer.render(question, language).answer() : unknown.in(language));
    }

    private static Response matched(Task.Matching matching, boolean right, RandomGenerator random) {
        var rights = right ? matching.key() : swapped(matching.key(), random);
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < rights.size(); i++) pairs.put(matching.left().get(i).id(), rights.get(i));
        return new Response.Matched(pairs);
    }

    /** With two neighbours in each other's place. */
    private static List<String> swapped(List<String> key, RandomGenerator random) {
        var items = new ArrayList<>(key);
        int first = random.nextInt(items.size() - 1);
        Collections.swap(items, first, first + 1);
        return items;
    }
}
