package kz.zerek.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question without a language: it can be put, word for word equivalent, in each of the three.
 *
 * @param id the same for the same question of the same bank, on any machine
 * @param subject the id of the fact or fact set that it asks about
 * @param wording which of the kind's wordings it uses, from 0
 * @param given what the stem shows, by the kind's order
 * @param task how it is answered, with the key
 */
public record Question(
        String id, Kind kind, String subject, Difficulty difficulty, int wording, List<Ref> given, Task task) {

    public Question {
        given = List.copyOf(given);
    }

    /** The ids of all that it asks about: of facts, or of one fact set. Nothing of it may be asked again in one quiz. */
    public Set<String> subjects() {
        var subjects = new LinkedHashSet<String>();
        switch (kind) {
            case ORDER_EVENTS, MATCH_DATES, MATCH_ACRONYMS -> inOrder().forEach(ref -> subjects.add(ref.fact()));
            case YEARS_BETWEEN -> given.forEach(ref -> subjects.add(((Ref.OfFact) ref).fact()));
            case CAME_FIRST -> Keys.shown(task).forEach(ref -> subjects.add(((Ref.OfFact) ref).fact()));
            default -> subjects.add(subject);
        }
        return subjects;
    }

    /**
     * The same question with its options and items in another order, by seed; an order that is the key is not given away,
     * true stays before false. It keeps its id, and each option and item its own, so that responses in any order compare.
     */
    public Question shuffled(long seed) {
        var task = new OptionOrder(Chance.of(seed, "options:" + id)).of(this.task);
        return new Question(id, kind, subject, difficulty, wording, given, task);
    }

    private Stream<Ref.OfFact> inOrder() {
        return switch (task) {
            case Task.Ordering _ -> Keys.of(task).stream().map(Ref.OfFact.class::cast);
            case Task.Matching matching -> matching.left().stream().map(item -> (Ref.OfFact) item.content());
            default -> throw new IllegalStateException("no items: " + this);
        };
    }
}
