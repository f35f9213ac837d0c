package kz.zerek.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The questions of one quiz while they are being drawn: no subject is asked twice, under whatever id, and no question
 * gives another away.
 */
public final class Quiz {

    private final Generator generator;
    private final GiveAway giveAway;
    private final List<Question> questions = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<Kind, Integer> uses = new EnumMap<>(Kind.class);

    private Quiz(Generator generator) {
        this.generator = generator;
        giveAway = new GiveAway(generator);
    }

    /**
     * The same bank, draw and seed give the same questions on any machine.
     *
     * @return at most {@code draw.length()} questions: fewer if the bank has no more
     */
    public static List<Question> draw(Generator generator, Draw draw, long seed) {
        return new Quiz(generator).extend(draw, seed, _ -> true);
    }

    /**
     * A quiz that has questions already, whether or not these fit each other.
     *
     * @param questions that the bank can put, see {@link Generator#canPut}
     */
    public static Quiz of(Generator generator, Collection<Question> questions) {
        var quiz = new Quiz(generator);
        questions.forEach(quiz::add);
        return quiz;
    }

    /**
     * Draws further questions, which fit all that are there: of the kinds that fit a subject the one that was used least. The
     * same bank, questions, draw and seed give the same ones on any machine.
     *
     * @param sparing whether a question about several subjects leaves enough of them to others; one that does not is drawn
     *     only if the bank has nothing else
     * @return what was added: fewer than {@code draw.length()} if the bank has no more
     */
    public List<Question> extend(Draw draw, long seed, Predicate<Question> sparing) {
        return new Drawing(this, generator, draw, seed, sparing).questions();
    }

    /** The first question that asks about the same as another one, or one of which gives the other away. */
    public Optional<Question> conflict(Question question) {
        return questions.stream()
                .filter(other -> !other.equals(question))
                .filter(other -> isAboutTheSame(other, question) || giveAway.isBetween(other, question))
                .findFirst();
    }

    private boolean isAboutTheSame(Question one, Question other) {
        var subjects = told(one);
        return other.subjects().stream().anyMatch(subjects::contains);
    }

    boolean fits(Question question) {
        return question.subjects().stream().noneMatch(asked::contains)
                && questions.stream().noneMatch(other -> giveAway.isBetween(other, question));
    }

    void add(Question question) {
        questions.add(question);
        asked.addAll(told(question));
        uses.merge(question.kind(), 1, Integer::sum);
    }

    /** What it asks about, and what says the same under another id. */
    private Set<String> told(Question question) {
        return question.subjects().stream()
                .flatMap(subject -> generator.twins().of(subject).stream())
                .collect(Collectors.toSet());
    }

    /** How many questions it has. */
    public int size() {
        return questions.size();
    }

    /** Whether the subject, or what says the same under another id, is asked about. */
    public boolean isAsked(String subject) {
        return asked.contains(subject);
    }

    int uses(Kind kind) {
        return uses.getOrDefault(kind, 0);
    }
}
