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
        var sound = candidates;
        while (!sound.isEmpty()) {
            var file = new DraftFile(reading, sound, texts);
            try {
                return new Checked(
                        new BankReader().extend(base, file.folder(), List.of(file.name())), Map.copyOf(problems));
            } catch (InvalidBankException e) {
                int before = problems.size();
                e.problems().forEach(problem -> note(problem, file, problems));
                // Of a problem with the reading itself no candidate is to blame: nothing can be published.
                if (problems.size() == before) throw e;
                sound = sound.stream()
                        .filter(candidate -> !problems.containsKey(candidate.number()))
                        .toList();
            }
        }
        return new Checked(base, Map.copyOf(problems));
    }

    private static void note(Problem problem, DraftFile file, Map<Integer, List<FieldProblem>> problems) {
        for (var place : file.locate(problem.field()))
            problems.computeIfAbsent(place.candidate(), _ -> new ArrayList<>())
                    .add(new FieldProblem(place.field(), problem));
    }
}
