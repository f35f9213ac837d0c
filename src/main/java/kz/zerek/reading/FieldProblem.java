package kz.zerek.reading;

import java.util.Set;
import kz.zerek.bank.file.Problem;
import kz.zerek.language.Language;

/**
 * What is wrong with a draft.
 *
 * @param field its path in the draft; what is missing as a whole is named without its languages
 */
public record FieldProblem(String field, Problem problem) {

    private static final Set<String> MISSING = Set.of("bank.problem.not-null", "bank.problem.russian-genitive");

    /** A key of the bundles. */
    public String reason() {
        return problem.reason();
    }

    public String message(Language language) {
        return problem.message(language);
    }

    /** Whether it is told beside a field of the draft. */
    public boolean isOf(String other) {
        return other.equals(field) || other.startsWith(field + ".");
    }

    /** Whether it is about what the draft says in a language, or about all that it should say. */
    public boolean isIn(Language language) {
        return Draft.language(field)
                .map(language::equals)
                .orElse(!DraftDetails.own(field).contains("."));
    }

    /** Whether it is merely that something is not there yet. */
    public boolean isMissing() {
        return MISSING.contains(reason());
    }
}
