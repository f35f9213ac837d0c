package kz.zerek.exam.preset;

import java.util.List;
import java.util.stream.Collectors;
import kz.zerek.bank.file.Problem;

/** A file of presets that cannot be read, with everything that is wrong in it. */
public final class InvalidPresetsException extends RuntimeException {

    private final transient List<Problem> problems;

    InvalidPresetsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n", "invalid presets:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** By line; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
