package kz.zerek.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.zerek.language.Language;

/** One draw from the bank into a quiz. */
final class Drawing {

    /** How often a question about several subjects is made anew: then hardly any three or four are left that would fit. */
    private static final int ROUNDS = 10;

    private final Quiz quiz;
    private final Generator generator;
    private final Draw draw;
    private final long seed;
    private final Chance chance;
    private final Predicate<Question> sparing;
    private final List<Question> drawn = new ArrayList<>();
    private final Set<Prompt> postponed = new LinkedHashSet<>();

    Drawing(Quiz quiz, Generator generator, Draw draw, long seed, Predicate<Question> sparing) {
        this.quiz = quiz;
        this.generator = generator;
        this.draw = draw;
        this.seed = seed;
        this.sparing = sparing;
        chance = Chance.of(seed, "quiz");
    }

    List<Question> questions() {
        var subjects = chance.shuffled(subjects());
        subjects.sort(Comparator.comparing(draw.avoid()::contains));
        int left = subjects.size();
        for (var subject : subjects) ask(subject, left--);
        askAgain(seed);
        for (int round = 1; round < ROUNDS; round++) askAgain(Chance.seed(seed, "round:" + round));
        return List.copyOf(drawn);
    }

    private List<String> subjects() {
        return generator.subjects(draw.topics(), draw.kinds()).stream()
                .filter(subject -> !quiz.isAsked(subject))
                .toList();
    }

    /** @param left how many subjects there are still, this one included */
    private void ask(String subject, int left) {
        if (isDone(subject)) return;
        var byUse = chance.shuffled(generator.possiblePrompts(subject, draw.kinds()));
        byUse.sort(Comparator.comparingInt(prompt -> quiz.uses(prompt.kind())));
        for (var prompt : byUse) {
            // After they are shuffled, so that the quizzes of readers of several languages differ no more than they
            // must.
            if (!generator.isSound(prompt) || !isForReaders(prompt)) continue;
            var question = question(prompt, seed);
            if (question.isEmpty()) continue;
            if (isAffordable(question.get(), left) && isAdded(prompt, question.get())) return;
            if (question.get().subjects().size() > 1) postponed.add(prompt);
        }
    }

    /** Asks what was spared, or did not fit because of one of its subjects: with other ones, it may. */
    private void askAgain(long seed) {
        for (var prompt : postponed)
            if (!isDone(prompt.subject())) question(prompt, seed).ifPresent(question -> isAdded(prompt, question));
    }

    /** Empty if none is allowed, or if it fails. */
    private Optional<Question> question(Prompt prompt, long seed) {
        try {
            return generator.make(prompt, draw.difficulty(), seed).filter(this::isAllowed);
        } catch (RuntimeException e) {
            generator.fail(prompt, e);
            return Optional.empty();
        }
    }

    private boolean isDone(String subject) {
        return drawn.size() == draw.length() || quiz.isAsked(subject);
    }

    /** Adds a question if it fits, and can be put: one that names what cannot be put into words has no place in a quiz. */
    private boolean isAdded(Prompt prompt, Question question) {
        if (!canPut(prompt, question)) return false;
        quiz.add(question);
        drawn.add(question);
        return true;
    }

    private boolean canPut(Prompt prompt, Question question) {
        try {
            if (!quiz.fits(question)) return false;
            for (var language : Language.values()) generator.renderer().render(question, language);
            return true;
        } catch (RuntimeException e) {
            generator.fail(prompt, e);
            return false;
        }
    }

    private boolean isForReaders(Prompt prompt) {
        return draw.readers().stream().allMatch(reader -> generator.isFor(reader, prompt));
    }

    private boolean isAllowed(Question question) {
        return draw.avoid().contains(question.subject())
                || question.subjects().stream().noneMatch(draw.avoid()::contains);
    }

    /** A question about several subjects must not use up those that the rest of the quiz needs. */
    private boolean isAffordable(Question question, int left) {
        int needed = draw.length() - drawn.size() - 1;
        int used = question.subjects().size();
        return used == 1 || left - used >= needed && sparing.test(question);
    }
}
