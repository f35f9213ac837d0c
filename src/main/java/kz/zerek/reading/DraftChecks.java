package kz.zerek.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import kz.zerek.bank.Bank;
import kz.zerek.bank.file.BankReader;
import kz.zerek.bank.file.InvalidBankException;
import kz.zerek.bank.file.Problem;

/** Tells which drafts are facts, and what the others lack: as bank files are checked. */
final class DraftChecks {

    private static final int PORTION = 500;

    private final Reading reading;
    private final Bank base;
    private final IntFunction<String> texts;
    private final Map<Integer, List<FieldProblem>> problems = new HashMap<>();

    private DraftChecks(Reading reading, Bank base, IntFunction<String> texts) {
        this.reading = reading;
        this.base = base;
        this.texts = texts;
    }

    /**
     * @param bank the one they are added to, with those of them that are right
     * @param problems of each of the others, by number
     * @param areTooMany whether those that are right are more than a file may hold: the bank has none of them then
     */
    record Checked(Bank bank, Map<Integer, List<FieldProblem>> problems, boolean areTooMany) {

        List<FieldProblem> problems(int candidate) {
            return problems.getOrDefault(candidate, List.of());
        }
    }

    /**
     * @param base must have nothing of the reading
     * @param texts of the versions of the document
     */
    static Checked check(Reading reading, List<Candidate> candidates, Bank base, IntFunction<String> texts) {
        var checks = new DraftChecks(reading, base, texts);
        // A file may hold only so many: those with a problem, most of a long text, are told first.
        for (int i = 0; i < candidates.size(); i += PORTION)
            checks.tell(candidates.subList(i, Math.min(candidates.size(), i + PORTION)));
        var bank = checks.extend(checks.sound(candidates));
        return new Checked(bank.orElse(base), Map.copyOf(checks.problems), bank.isEmpty());
    }

    /** Notes the problems of some candidates; of a problem with all of them together, each half is asked by itself. */
    private void tell(List<Candidate> some) {
        if (extend(some).isPresent()) return;
        int half = some.size() / 2;
        if (half == 0) return;
        tell(some.subList(0, half));
        tell(some.subList(half, some.size()));
    }

    /** The bank with those that have no problem, noting those of the others; empty if together they make no file. */
    private Optional<Bank> extend(List<Candidate> some) {
        for (var left = sound(some); !left.isEmpty(); left = sound(left)) {
            var file = new DraftFile(reading, left, texts);
            try {
                return Optional.of(new BankReader().extend(base, file.folder(), List.of(file.name())));
            } catch (InvalidBankException e) {
                int before = problems.size();
                e.problems().forEach(problem -> note(problem, file));
                if (problems.size() > before) continue;
                if (left.size() == 1)
                    problems.put(
                            left.getFirst().number(),
                            e.problems().stream()
                                    .map(problem -> new FieldProblem("", problem))
                                    .toList());
                return Optional.empty();
            }
        }
        return Optional.of(base);
    }

    private List<Candidate> sound(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !problems.containsKey(candidate.number()))
                .toList();
    }

    private void note(Problem problem, DraftFile file) {
        for (var place : file.locate(problem.field()))
            problems.computeIfAbsent(place.candidate(), _ -> new ArrayList<>())
                    .add(new FieldProblem(place.field(), problem));
    }
}
