package kz.zerek.correction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Subject;
import kz.zerek.bank.file.FieldPaths;
import kz.zerek.bank.file.InvalidBankException;
import kz.zerek.bank.file.Problem;
import kz.zerek.bank.file.SubjectEntry;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generator;
import kz.zerek.question.Question;
import kz.zerek.question.Rendered;
import kz.zerek.question.UnaskableBankException;
import kz.zerek.reading.FieldProblem;
import org.jspecify.annotations.Nullable;

/** What would come of a fact or set if it said something else: what is wrong with that, or what could be asked then. */
public final class Trial {

    private static final long SEED = 1;

    private final String id;
    private final String yaml;
    private final @Nullable Bank bank;
    private final List<FieldProblem> problems;
    private @Nullable Generator generator;

    private Trial(String id, String yaml, @Nullable Bank bank, List<FieldProblem> problems) {
        this.id = id;
        this.yaml = yaml;
        this.bank = bank;
        this.problems = problems;
    }

    /** @param fields of which nothing need be right, but for the id and the source */
    static Trial of(Piece piece, SortedMap<String, String> fields) {
        var kept = Gaps.kept(piece.fields(), fields);
        // What is no text, half a character for instance, cannot be stored as it is.
        kept.replaceAll((_, text) -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        var yaml = FieldPaths.yaml(SubjectEntry.list(piece.subject()), kept);
        try {
            return new Trial(piece.id(), yaml, CorrectedFacts.replace(piece.bank(), piece.id(), yaml), List.of());
        } catch (InvalidBankException e) {
            var problems = e.problems().stream()
                    .map(problem -> new FieldProblem(field(problem), problem))
                    .toList();
            return new Trial(piece.id(), yaml, null, problems);
        }
    }

    /** The field of the entry, of which the file has but one. */
    private static String field(Problem problem) {
        var path = problem.field();
        return FieldPaths.field(path.substring(Math.min(path.length(), path.indexOf(']') + 2)));
    }

    /** None if it could be stored. */
    public List<FieldProblem> problems() {
        return problems;
    }

    String yaml() {
        return yaml;
    }

    /** What it would be; empty if there are problems. */
    Optional<Subject> subject() {
        return Optional.ofNullable(bank).map(known -> known.subject(id));
    }

    /** The questions that it would give, one of each kind; none as long as there are problems. */
    public List<Question> questions() {
        if (bank == null) return List.of();
        try {
            return generator().prompts(id).stream()
                    .flatMap(prompt -> generator().make(prompt, Difficulty.MEDIUM, SEED).stream())
                    .toList();
        } catch (UnaskableBankException e) {
            return List.of();
        }
    }

    /** One of the questions in words. */
    public Rendered render(Question question, Language language) {
        return generator().renderer().render(question, language);
    }

    /** @throws UnaskableBankException if a question fails */
    void check() {
        generator().check(List.of(id));
    }

    private Generator generator() {
        if (generator == null)
            generator = new Generator(Optional.ofNullable(bank).orElseThrow(), Messages.bundled());
        return generator;
    }
}
