package kz.zerek.exam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.question.Chance;
import kz.zerek.question.Draw;
import kz.zerek.question.Generator;
import kz.zerek.question.Kind;
import kz.zerek.question.Question;
import kz.zerek.question.Quiz;

/**
 * Makes forms by one blueprint from one bank. The same bank, blueprint, form and seed give the same form on any machine.
 * Immutable and safe for threads.
 */
public final class Assembler {

    private final Generator generator;
    private final Blueprint blueprint;
    private final FormChecks checks;

    public Assembler(Generator generator, Blueprint blueprint) {
        this.generator = generator;
        this.blueprint = blueprint;
        checks = new FormChecks(generator, blueprint);
    }

    /** Not before something is drawn: it looks through the whole bank. */
    private JointDraw draws() {
        return new JointDraw(generator, blueprint);
    }

    public Blueprint blueprint() {
        return blueprint;
    }

    /** A form with what the blueprint fixes, and the rest by chance: part by part, what is fixed first. */
    public Assembly assemble(long seed) {
        return assembly(Slot.of(blueprint), Set.of(), seed);
    }

    /**
     * Another draw: what is pinned stays where it is, the rest is drawn anew, about other subjects than before as long as
     * there are any. What the blueprint has come to ask for since the form was made holds.
     */
    public Assembly again(Form form, long seed) {
        var before = form.items().stream()
                .filter(item -> !item.isKept())
                .flatMap(item -> item.question().subjects().stream())
                .collect(Collectors.toSet());
        return assembly(Slot.again(blueprint, form), before, seed);
    }

    /**
     * The same form by a blueprint that has changed: what was drawn for a part that draws as before stays as long as it fits
     * what is fixed and pinned; what then lacks is drawn.
     *
     * @param form of this bank, its questions in the parts that the blueprint has now, see {@link Form#inParts}
     * @param parts those that draw as before, see {@link Blueprint#drawnAs}
     */
    public Assembly mend(Form form, Set<Integer> parts) {
        return mend(form, item -> parts.contains(item.part()));
    }

    /**
     * The form of a test from the bank as it was before facts were corrected, from this bank: what speaks of them is drawn
     * anew, pinned or not.
     *
     * @param form by this blueprint, in which no question that is fixed speaks of them
     */
    public Assembly renew(Form form, Predicate<Question> outdated) {
        var unpinned = form;
        for (int position = 1; position <= form.items().size(); position++)
            if (outdated.test(form.item(position).question())) unpinned = unpinned.unpin(position);
        return mend(unpinned, item -> !outdated.test(item.question()));
    }

    private Assembly mend(Form form, Predicate<Item> stays) {
        var kept = Quiz.of(
                generator,
                Slot.again(blueprint, form).stream()
                        .filter(slot -> !slot.isOpen() && !isLost(slot))
                        .map(slot -> slot.kept().question())
                        .toList());
        var slots = Slot.staying(
                blueprint,
                form,
                item -> stays.test(item) && kept.conflict(item.question()).isEmpty());
        return assembly(slots, Set.of(), form.seed());
    }

    /** What a teacher should know of a form of this blueprint and bank. */
    public List<Warning> warnings(Form form) {
        return checks.warnings(
                form, Slot.again(blueprint, form).stream().filter(this::isLost).toList());
    }

    private Assembly assembly(List<Slot> slots, Set<String> avoid, long seed) {
        var lost = slots.stream().filter(this::isLost).toList();
        var form = fill(without(slots, lost), avoid, seed);
        return new Assembly(form, checks.warnings(form, lost));
    }

    private boolean isLost(Slot slot) {
        return slot.kept() != null && !generator.canPut(slot.kept().question());
    }

    /** In place of a pin, a question is drawn; what is fixed is missing. */
    private static List<Slot> without(List<Slot> slots, List<Slot> lost) {
        return slots.stream()
                .filter(slot -> !lost.contains(slot)
                        || slot.kept() != null && slot.kept().origin() == Item.Origin.PINNED)
                .map(slot -> lost.contains(slot) ? slot.emptied() : slot)
                .toList();
    }

    private Form fill(List<Slot> slots, Set<String> avoid, long seed) {
        var kept = slots.stream()
                .filter(slot -> slot.kept() != null)
                .map(slot -> slot.kept().question())
                .toList();
        var wanted = new HashMap<Integer, Integer>();
        slots.stream().filter(Slot::isOpen).forEach(slot -> wanted.merge(slot.part(), 1, Integer::sum));
        var drawn = new HashMap<Integer, Iterator<Question>>();
        draws().draw(kept, wanted, avoid, seed, JointDraw.TRIES)
                .forEach((part, questions) -> drawn.put(part, questions.iterator()));
        var items = new ArrayList<Item>();
        for (var slot : slots) {
            if (slot.kept() != null) items.add(slot.kept());
            else if (drawn.get(slot.part()).hasNext()) {
                var points = blueprint.part(slot.part()).points();
                items.add(new Item(drawn.get(slot.part()).next(), slot.part(), points, Item.Origin.DRAWN));
            }
        }
        return new Form(seed, items);
    }

    /**
     * The same form with another question at a position: one of the same part that fits the rest, about another subject if
     * the bank has one, else of another kind. It is pinned if the one before was.
     *
     * @param position from 1
     * @return empty if the bank has none
     * @throws IllegalArgumentException if the question there is fixed: the blueprint is to be changed then
     */
    public Optional<Form> swap(Form form, int position, long seed) {
        var item = form.item(position);
        if (item.origin() == Item.Origin.FIXED) throw new IllegalArgumentException("fixed: " + position);
        var rest = IntStream.rangeClosed(1, form.items().size())
                .filter(other -> other != position)
                .mapToObj(other -> form.item(other).question())
                .filter(generator::canPut)
                .toList();
        return other(item, rest, seed).map(other -> form.change(position, before -> before.with(other)));
    }

    private Optional<Question> other(Item item, Collection<Question> rest, long seed) {
        var before = item.question();
        var draw = draws().draw(item.part(), 1, before.subjects());
        return one(draw, rest, seed)
                .filter(drawn ->
                        drawn.kind() != before.kind() || !drawn.subject().equals(before.subject()))
                .or(() -> otherKinds(draw, before.kind()).flatMap(of -> one(of, rest, seed)));
    }

    private Optional<Question> one(Draw draw, Collection<Question> rest, long seed) {
        return Quiz.of(generator, rest).extend(draw, seed, _ -> true).stream().findFirst();
    }

    private static Optional<Draw> otherKinds(Draw draw, Kind kind) {
        var kinds = draw.kinds().isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(draw.kinds());
        kinds.remove(kind);
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Draw(draw.topics(), kinds, draw.length(), draw.difficulty(), draw.readers(), draw.avoid()));
    }

    /**
     * The form of one taker: with variants each has what is kept in the form and draws the rest; if the order is shuffled,
     * questions and options stand in an order of their own. It has as many questions of each part as the form: if chance
     * gives a taker fewer, the questions are those of the form, for nobody is to have less to earn.
     *
     * <p>All follows from {@link Chance#seed} of the form's seed and {@code taker:} with the taker's key. Who knows neither
     * the seed nor how the questions of others came out can't tell what another taker is asked; the seed is as secret as
     * the questions.
     *
     * @param form of this blueprint and bank
     * @param taker whatever names a taker, the same each time: another key, another form
     */
    public Form variant(Form form, String taker) {
        return variant(form, Chance.seed(form.seed(), "taker:" + taker));
    }

    /**
     * The form of a taker once more.
     *
     * @param form of this blueprint and bank
     * @param seed that the form of the taker has
     */
    public Form variant(Form form, long seed) {
        var drawn = blueprint.variants() == Variants.ONE_EACH ? anew(form, seed) : form;
        return new Form(seed, drawn.ordered(blueprint.order(), seed));
    }

    private Form anew(Form form, long seed) {
        var drawn = fill(Slot.anew(form), Set.of(), seed);
        return drawn.items().size() == form.items().size() ? drawn : form;
    }
}
