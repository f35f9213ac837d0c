package kz.zerek.language;

import java.util.Optional;
import java.util.regex.Pattern;

/** Russian asks with the question word in front and the rest of the sentence as it was. */
final class RussianQuestions {

    /** Words that open a clause: a date behind one may belong to the clause, and cannot be moved. */
    private static final Pattern CLAUSE = Pattern.compile(
            ".*(?<!\\p{L})(?:котор\\p{L}+|что|чтобы|когда|если|где|куда|пока|поскольку)(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final SentenceOpening opening = new SentenceOpening("russian-sentence-openings.txt", false);

    Optional<String> when(String statement) {
        var at = statement.indexOf(QuestionForms.DATE);
        var before = statement.substring(0, at).strip();
        var after = statement.substring(at + QuestionForms.DATE.length()).strip();
        if (CLAUSE.matcher(before).matches() || before.isEmpty() && after.isEmpty()) return Optional.empty();
        var rest = before.isEmpty() ? after : (opening.inside(before) + " " + after).strip();
        return Optional.of(QuestionForms.WHEN + " " + rest + "?");
    }
}
