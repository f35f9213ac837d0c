package kz.zerek.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import kz.zerek.bank.Bank;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generator;
import kz.zerek.question.UnaskableBankException;
import kz.zerek.reading.Candidate.Change;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.ReadingException.Problem;
import kz.zerek.reading.comparison.Comparison;
import org.jspecify.annotations.Nullable;

/** A reading as it was at one moment, with what can be told about its candidates. Made for a screen, and not kept. */
public final class Workbench {

    /** Of one reading in the bank. */
    static final int MOST = 2_000;

    private static final long SEED = 1;

    private final Reading reading;
    private final List<Candidate> candidates;
    private final Bank others;
    private final IntFunction<String> texts;
    private final Conflicts conflicts;
    private @Nullable Prepared prepared;

    /** @param fits whether the bank takes so many of one document */
    private record Prepared(List<Candidate> ready, boolean fits) {}

    /**
     * @param others the bank without what it has of the reading
     * @param facts of that bank
     * @param texts of the versions of its document
     */
    Workbench(Reading reading, List<Candidate> candidates, Bank others, Comparison facts, IntFunction<String> texts) {
        this.reading = reading;
        this.candidates = candidates.stream()
                .filter(candidate -> candidate.change() != Change.GONE
                        || candidate.state() == State.ACCEPTED
                        || isNewlyGone(candidate))
                .toList();
        this.others = others;
        this.texts = texts;
        conflicts = new Conflicts(others, facts, this.candidates);
    }

    /** Whether the newest version of the document brought, changed or lost it. */
    public boolean isChanged(Candidate candidate) {
        return candidate.change() == Change.ADDED || candidate.change() == Change.CHANGED || isNewlyGone(candidate);
    }

    private boolean isNewlyGone(Candidate candidate) {
        return candidate.change() == Change.GONE && candidate.place().version() == reading.version() - 1;
    }

    public Reading reading() {
        return reading;
    }

    /**
     * In the order of the text; those that are not in the newest one first. What was gone before that and never accepted is
     * left out.
     */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** The bank without what it has of the reading. */
    public Bank others() {
        return others;
    }

    public Optional<Candidate> candidate(int number) {
        return candidates.stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst();
    }

    public List<Candidate> accepted() {
        return candidates.stream()
                .filter(candidate -> candidate.state() == State.ACCEPTED)
                .toList();
    }

    /** How many wait for a decision. */
    public long undecided() {
        return candidates.stream().filter(Candidate::isUndecided).count();
    }

    /** How many changed in each way from the version before. */
    public Map<Change, Long> changes() {
        return candidates.stream()
                .filter(candidate -> candidate.change() == Change.SAME || isChanged(candidate))
                .collect(Collectors.groupingBy(Candidate::change, Collectors.counting()));
    }

    /** The sentence that a candidate stands in. */
    public String sentence(Candidate candidate) {
        var place = candidate.place();
        return place.sentence().of(texts.apply(place.version()));
    }

    /** What stood there in the version before, if that was changed. */
    public Optional<String> sentenceBefore(Candidate candidate) {
        return Optional.ofNullable(candidate.before())
                .map(span -> span.of(texts.apply(candidate.place().version() - 1)));
    }

    /** What keeps each of some candidates from being a fact, by number; nothing of those that nothing does. */
    public Map<Integer, List<FieldProblem>> problems(List<Candidate> some) {
        return check(some).problems();
    }

    /** What the bank, or another candidate, has or says otherwise; the most serious first. */
    public List<Conflict> conflicts(Candidate candidate) {
        return conflicts.of(candidate);
    }

    /**
     * The questions that a candidate would give; none as long as it has a {@linkplain #problems problem}, and perhaps none
     * if others are needed to ask about it.
     *
     * @return one of each kind
     */
    public List<PreviewedQuestion> preview(Candidate candidate) {
        var checked = check(List.of(candidate));
        if (!checked.problems().isEmpty()) return List.of();
        try {
            var generator = new Generator(checked.bank(), Messages.bundled());
            return generator.prompts(reading.id().fact(candidate.number())).stream()
                    .flatMap(prompt -> generator.make(prompt, Difficulty.MEDIUM, SEED).stream())
                    .map(question -> PreviewedQuestion.of(question, generator.renderer()))
                    .toList();
        } catch (UnaskableBankException e) {
            return List.of();
        }
    }

    /**
     * Those accepted that are right, and of which every question can be put into words: another would break every quiz.
     *
     * @throws ReadingException if they are more than the bank takes of one document
     */
    List<Candidate> ready() {
        if (!prepared().fits()) throw new ReadingException(Problem.TOO_MANY);
        return prepared().ready();
    }

    /** The bank file of those that are ready, empty if none is. */
    String yaml() {
        var ready = prepared().ready();
        return ready.isEmpty() ? "" : file(ready).yaml();
    }

    /** Those accepted that the bank cannot have as they are. */
    public Set<Candidate> unready() {
        var unready = new HashSet<>(accepted());
        prepared().ready().forEach(unready::remove);
        return unready;
    }

    /** Worked out once, as it takes a second in a long document. */
    private Prepared prepared() {
        if (prepared == null) prepared = prepare();
        return prepared;
    }

    private Prepared prepare() {
        var left = accepted();
        while (true) {
            var checked = check(left);
            left = left.stream()
                    .filter(candidate -> checked.problems(candidate.number()).isEmpty())
                    .toList();
            boolean fits = !checked.areTooMany() && left.size() <= MOST;
            try {
                if (fits && !left.isEmpty()) new Generator(checked.bank(), Messages.bundled()).check(facts(left));
                return new Prepared(left, fits);
            } catch (UnaskableBankException e) {
                left = left.stream()
                        .filter(candidate ->
                                !reading.id().fact(candidate.number()).equals(e.subject()))
                        .toList();
            }
        }
    }

    private List<String> facts(List<Candidate> some) {
        return some.stream()
                .map(candidate -> reading.id().fact(candidate.number()))
                .toList();
    }

    DraftChecks.Checked check(List<Candidate> some) {
        return DraftChecks.check(reading, some, others, texts);
    }

    DraftFile file(List<Candidate> some) {
        return new DraftFile(reading, some, texts);
    }
}
