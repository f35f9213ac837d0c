package kz.zerek.bank.file;

import java.util.List;
import java.util.stream.Collectors;

/** Bank files that cannot be read, with everything that is wrong in any of them. */
public class InvalidBankException extends RuntimeException {

    private final List<Problem> problems;

    InvalidBankException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n", "invalid bank:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** By file, then by line; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
