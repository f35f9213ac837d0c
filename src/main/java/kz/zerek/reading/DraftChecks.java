package kz.zerek.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import kz.zerek.bank.Bank;
import kz.zerek.bank.file.BankReader;
import kz.zerek.bank.file.InvalidBankException;
import kz.zerek.bank.file.Problem;

/** Tells which drafts are facts, and what the others lack: as bank files are checked. */
final class DraftChecks {

    private static final int PORTION = 500;

    private DraftChecks() {}

    /**
     * @param bank the one they are added to, with those of them that are right
     * @param problems of each of the others, by number
     */
    record Checked(Bank bank, Map<Integer, List<FieldProblem>> problems) {

        List<FieldProblem> problems(int candidate) {
            return problems.getOrDefault(candidate, List.of());
        }
    }

    /**
     * @param base must have nothing of the reading
     * @param texts of the versions of the document
     */
    static Checked check(Reading reading, List<Candidate> candidates, Bank base, IntFunction<String> texts) {
        var problems = new HashMap<Integer, List<FieldProblem>>();
        // A file may hold only so many: those with a problem, most of a long text, are told first.
        for (int i = 0; i < candidates.size() && candidates.size() > PORTION; i += PORTION)
            extend(reading, candidates.subList(i, Math.min(candidates.size(), i + PORTION)), base, texts, problems);
        return new Checked(extend(reading, sound(candidates, problems), base, texts, problems), Map.copyOf(problems));
    }

    /** The bank with those of the candidates that have no problem; notes those of the others. */
    private static Bank extend(
            Reading reading,
            List<Candidate> candidates,
            Bank base,
            IntFunction<String> texts,
            Map<Integer, List<FieldProblem>> problems) {
        for (var left = candidates; !left.isEmpty(); left = sound(left, problems)) {
            var file = new DraftFile(reading, left, texts);
            try {
                return new BankReader().extend(base, file.folder(), List.of(file.name()));
            } catch (InvalidBankException e) {
                int before = problems.size();
                e.problems().forEach(problem -> note(problem, file, problems));
                // Of a problem with the reading itself no candidate is to blame: nothing can be published.
                if (problems.size() == before) throw e;
            }
        }
        return base;
    }

    private static List<Candidate> sound(List<Candidate> candidates, Map<Integer, List<FieldProblem>> problems) {
        return candidates.stream()
                .filter(candidate -> !problems.containsKey(candidate.number()))
                .toList();
    }

    private static void note(Problem problem, DraftFile file, Map<Integer, List<FieldProblem>> problems) {
        for (var place : file.locate(problem.field()))
            problems.computeIfAbsent(place.candidate(), _ -> new ArrayList<>())
                    .add(new FieldProblem(place.field(), problem));
    }
}
