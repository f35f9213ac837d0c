package kz.zerek.exam;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.exam.Supply.Likeness;
import kz.zerek.exam.Supply.OfPart;
import kz.zerek.question.Generator;
import kz.zerek.question.Question;
import org.jspecify.annotations.Nullable;

/** Measures what a bank has for a blueprint. */
final class SupplySearch {

    /** The longest of three draws is one or two short at most, and a screen waits for them. */
    private static final int TRIES = 3;

    private final Blueprint blueprint;
    private final Form form;
    private final JointDraw draws;
    private final Assembler assembler;
    private final List<Question> kept;

    SupplySearch(Generator generator, Blueprint blueprint, Form form) {
        this.blueprint = blueprint;
        this.form = form;
        draws = new JointDraw(generator, blueprint);
        assembler = new Assembler(generator, blueprint);
        kept = form.items().stream()
                .filter(Item::isKept)
                .map(Item::question)
                .filter(generator::canPut)
                .toList();
    }

    Supply supply() {
        var parts = IntStream.rangeClosed(1, blueprint.parts().size())
                .filter(part -> toDraw(part) > 0)
                .mapToObj(this::part)
                .toList();
        var likeness = isDrawnForEach(parts) ? likeness() : null;
        return new Supply(parts, likeness, warnings(parts, likeness));
    }

    private static int drawnIn(Form form, int part) {
        return (int) form.of(part).stream().filter(item -> !item.isKept()).count();
    }

    /** Where there is too little for one form, variants would be all the same, and take long to be found so. */
    private boolean isDrawnForEach(List<OfPart> parts) {
        return blueprint.variants() == Variants.ONE_EACH
                && parts.stream().allMatch(part -> part.available() >= part.asked())
                && form.items().stream().anyMatch(item -> !item.isKept());
    }

    /** Without pins: they are the same for all. */
    private int toDraw(int part) {
        long pins = form.of(part).stream()
                .filter(item -> item.origin() == Item.Origin.PINNED)
                .count();
        return (int) Math.max(0, blueprint.part(part).count() - pins);
    }

    private OfPart part(int part) {
        int asked = toDraw(part);
        int needed = blueprint.variants() == Variants.ONE_EACH ? Supply.TIMES * asked : asked;
        var drawn = draws.draw(kept, Map.of(part, needed), Set.of(), form.seed(), TRIES);
        int found = Math.max(drawn.get(part).size(), drawnIn(form, part));
        return new OfPart(part, asked, found, needed);
    }

    private Likeness likeness() {
        var variants = IntStream.range(0, Supply.VARIANTS)
                .mapToObj(i -> drawn(assembler.variant(form, "sample:" + i)))
                .toList();
        var subjects = variants.stream().map(SupplySearch::subjects).toList();
        var mostExposed = subjects.stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow();
        return new Likeness(
                Supply.VARIANTS,
                inCommon(variants, subjects),
                mostExposed.getKey(),
                (double) mostExposed.getValue() / Supply.VARIANTS);
    }

    private static List<Set<String>> drawn(Form variant) {
        return variant.items().stream()
                .filter(item -> !item.isKept())
                .map(item -> item.question().subjects())
                .toList();
    }

    private static Set<String> subjects(List<Set<String>> questions) {
        return questions.stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
    }

    private static double inCommon(List<List<Set<String>>> variants, List<Set<String>> subjects) {
        return IntStream.range(0, variants.size())
                .mapToDouble(i -> IntStream.range(0, variants.size())
                        .filter(j -> j != i)
                        .mapToDouble(j -> share(variants.get(i), subjects.get(j)))
                        .average()
                        .orElseThrow())
                .average()
                .orElseThrow();
    }

    private static double share(List<Set<String>> questions, Set<String> asked) {
        return questions.stream()
                .mapToDouble(subjects ->
                        (double) subjects.stream().filter(asked::contains).count() / subjects.size())
                .average()
                .orElseThrow();
    }

    private List<Warning> warnings(List<OfPart> parts, @Nullable Likeness likeness) {
        var warnings = new ArrayList<Warning>();
        parts.stream()
                .filter(part -> part.available() < part.needed())
                .map(SupplySearch::tooFew)
                .forEach(warnings::add);
        if (likeness == null) return warnings;
        if (likeness.inCommon() > Supply.MOST_IN_COMMON)
            warnings.add(new Warning.TooMuchInCommon(percent(likeness.inCommon()), percent(Supply.MOST_IN_COMMON)));
        if (likeness.exposure() > Supply.MOST_EXPOSED)
            warnings.add(new Warning.TooExposed(
                    likeness.subject(), percent(likeness.exposure()), percent(Supply.MOST_EXPOSED)));
        return warnings;
    }

    private static Warning tooFew(OfPart part) {
        return part.available() < part.asked()
                ? new Warning.Shortage(part.part(), part.asked(), part.available())
                : new Warning.TooFewForVariants(part.part(), part.asked(), part.available(), part.needed());
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
