package kz.zerek.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws the questions of one quiz: no subject twice, no question that gives another away, and of the kinds that fit a
 * subject the one that was used least.
 */
public final class Quiz {

    private final Generator generator;
    private final Draw draw;
    private final long seed;
    private final Chance chance;
    private final GiveAway giveAway;
    private final List<Question> chosen = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<Kind, Integer> uses = new EnumMap<>(Kind.class);

    private Quiz(Generator generator, Draw draw, long seed) {
        this.generator = generator;
        this.draw = draw;
        this.seed = seed;
        chance = Chance.of(seed, "quiz");
        giveAway = new GiveAway(generator);
    }

    /**
     * The same bank, draw and seed give the same questions on any machine.
     *
     * @return at most {@code draw.length()} questions: fewer if the bank has no more
     */
    public static List<Question> draw(Generator generator, Draw draw, long seed) {
        return new Quiz(generator, draw, seed).questions();
    }

    private List<Question> questions() {
        var prompts = promptsBySubject();
        var subjects = chance.shuffled(List.copyOf(prompts.keySet()));
        subjects.sort(Comparator.comparing(draw.avoid()::contains));
        int left = subjects.size();
        for (var subject : subjects) {
            if (chosen.size() == draw.length()) break;
            if (!asked.contains(subject)) ask(prompts.get(subject), left);
            left--;
        }
        return List.copyOf(chosen);
    }

    private Map<String, List<Prompt>> promptsBySubject() {
        return generator.prompts().stream()
                .filter(prompt -> draw.kinds().isEmpty() || draw.kinds().contains(prompt.kind()))
                .filter(prompt -> draw.topics().isEmpty() || draw.topics().contains(generator.topic(prompt)))
                .collect(Collectors.groupingBy(Prompt::subject, LinkedHashMap::new, Collectors.toList()));
    }

    /** @param left how many subjects there are still, this one included */
    private void ask(List<Prompt> prompts, int left) {
        var byUse = chance.shuffled(prompts);
        byUse.sort(Comparator.comparingInt(prompt -> uses.getOrDefault(prompt.kind(), 0)));
        for (var prompt : byUse) {
            // After they are shuffled, so that the quizzes of readers of several languages differ no more than they
            // must.
            if (draw.reader() != null && !generator.isFor(draw.reader(), prompt)) continue;
            var question = generator.make(prompt, draw.difficulty(), seed);
            if (question.filter(q -> isAffordable(q, left) && fits(q)).isEmpty()) continue;
            add(question.get());
            return;
        }
    }

    /** A question about several subjects must not use up those that the rest of the quiz needs. */
    private boolean isAffordable(Question question, int left) {
        int needed = draw.length() - chosen.size() - 1;
        int used = question.subjects().size();
        return used == 1 || left - used >= needed;
    }

    private boolean fits(Question question) {
        return question.subjects().stream().noneMatch(asked::contains)
                && (draw.avoid().contains(question.subject())
                        || question.subjects().stream().noneMatch(draw.avoid()::contains))
                && chosen.stream().noneMatch(other -> giveAway.isBetween(other, question));
    }

    private void add(Question question) {
        chosen.add(question);
        asked.addAll(question.subjects());
        uses.merge(question.kind(), 1, Integer::sum);
    }
}
