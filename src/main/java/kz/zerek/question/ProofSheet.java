package kz.zerek.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a proof-reader should see of one prompt: each of its wordings, and then of many draws those that show something
 * with words of its own for the first time. Dates and numbers are without end and are worded by rule, so they count for
 * nothing new.
 */
public final class ProofSheet {

    private final Generator generator;
    private final Collection<Difficulty> difficulties;
    private final long seed;
    private final int seeds;

    /** @param seeds how many seeds are drawn for each difficulty, from {@code seed} on */
    public ProofSheet(Generator generator, Collection<Difficulty> difficulties, long seed, int seeds) {
        this.generator = generator;
        this.difficulties = List.copyOf(difficulties);
        this.seed = seed;
        this.seeds = seeds;
    }

    public List<Question> of(Prompt prompt) {
        var questions = new ArrayList<Question>();
        var seen = new HashSet<Ref>();
        for (long drawn = seed; drawn < seed + seeds; drawn++)
            for (var difficulty : difficulties)
                if (questions.isEmpty()) addFirst(generator.inEveryWording(prompt, difficulty, drawn), questions, seen);
                else
                    generator
                            .make(prompt, difficulty, drawn)
                            .filter(question -> seen.addAll(worded(question)))
                            .ifPresent(questions::add);
        return questions;
    }

    private static void addFirst(List<Question> wordings, List<Question> questions, Set<Ref> seen) {
        questions.addAll(wordings);
        wordings.forEach(question -> seen.addAll(worded(question)));
    }

    private static Set<Ref> worded(Question question) {
        return Stream.concat(question.given().stream(), Keys.shown(question.task()))
                .filter(ref -> ref instanceof Ref.OfFact || ref instanceof Ref.Who)
                .collect(Collectors.toSet());
    }
}
