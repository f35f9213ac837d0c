package kz.zerek.exam;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.question.Chance;
import kz.zerek.question.Draw;
import kz.zerek.question.Generator;
import kz.zerek.question.Question;
import kz.zerek.question.Quiz;

/**
 * Draws for all parts of a blueprint into one quiz, so that no two questions of the form ask the same or give each other
 * away, in whatever parts they are. The part with the fewest subjects draws first: what is left is enough for wider ones.
 */
final class JointDraw {

    /**
     * Questions that exclude each other make the length of a draw a matter of luck. Measured with the starter bank, up to
     * six of ten draws of a whole topic are one or two questions short, but none of 200 that were the longest of twenty.
     */
    static final int TRIES = 20;

    private final Generator generator;
    private final Blueprint blueprint;

    /** By part, from 0. */
    private final List<Set<String>> subjects;

    private final List<Integer> narrowestFirst;

    JointDraw(Generator generator, Blueprint blueprint) {
        this.generator = generator;
        this.blueprint = blueprint;
        subjects = blueprint.parts().stream().map(this::subjects).toList();
        narrowestFirst = IntStream.rangeClosed(1, subjects.size())
                .boxed()
                .sorted(Comparator.comparing(part -> subjects(part).size()))
                .toList();
    }

    private Set<String> subjects(Part part) {
        return Set.copyOf(generator.subjects(part.topics(), part.kinds()));
    }

    /** What a part could ask about if nothing else were asked. */
    Set<String> subjects(int part) {
        return subjects.get(part - 1);
    }

    /**
     * The first full draw, or of several the longest. From try to try a part leaves more to those after it.
     *
     * @param kept questions that stand in the form already
     * @param wanted how many are to be drawn, by part
     * @param avoid subjects to ask about only if there are no others
     * @return by part, no more than were wanted
     */
    Map<Integer, List<Question>> draw(
            List<Question> kept, Map<Integer, Integer> wanted, Set<String> avoid, long seed, int tries) {
        int all = wanted.values().stream().mapToInt(Integer::intValue).sum();
        Map<Integer, List<Question>> longest = Map.of();
        for (int i = 0; i < tries; i++) {
            var drawn = once(kept, wanted, avoid, i == 0 ? seed : Chance.seed(seed, "try:" + i), i);
            if (i == 0 || count(drawn) > count(longest)) longest = drawn;
            if (count(longest) == all) break;
        }
        return longest;
    }

    private static int count(Map<Integer, List<Question>> drawn) {
        return drawn.values().stream().mapToInt(List::size).sum();
    }

    /** @param spare how many subjects more than are needed are left to a part: not each will fit */
    private Map<Integer, List<Question>> once(
            List<Question> kept, Map<Integer, Integer> wanted, Set<String> avoid, long seed, int spare) {
        var quiz = Quiz.of(generator, kept);
        var open = new HashMap<>(wanted);
        var drawn = new HashMap<Integer, List<Question>>();
        for (int part : narrowestFirst) {
            var length = open.remove(part);
            if (length == null) continue;
            int full = quiz.size() + length;
            Predicate<Question> sparing = question -> open.keySet().stream()
                    .allMatch(other -> left(other, quiz, question) - lost(other, part, full, quiz, question)
                            >= open.get(other) + spare);
            drawn.put(part, quiz.extend(draw(part, length, avoid), Chance.seed(seed, "part:" + part), sparing));
        }
        return drawn;
    }

    /** How many subjects a part has left after a question. */
    private long left(int part, Quiz quiz, Question question) {
        return left(subjects(part).stream(), quiz, question);
    }

    private static long left(Stream<String> subjects, Quiz quiz, Question question) {
        var used = question.subjects();
        return subjects.filter(subject -> !used.contains(subject) && !quiz.isAsked(subject))
                .count();
    }

    /**
     * How many of them it may lose to what the part that is being drawn asks after the question.
     *
     * @param full how many questions there are when that part has all of its own
     */
    private long lost(int part, int drawn, int full, Quiz quiz, Question question) {
        var common = subjects(part).stream().filter(subjects(drawn)::contains);
        return Math.min(full - quiz.size() - 1, left(common, quiz, question));
    }

    Draw draw(int part, int length, Set<String> avoid) {
        var of = blueprint.part(part);
        return new Draw(of.topics(), of.kinds(), length, of.difficulty(), blueprint.languages(), avoid);
    }
}
