package kz.zerek.language.statement;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.language.WordFile;

/**
 * Russian asks with the question word in front. The rest stays as it was, but the predicate of an event comes before its
 * subject if nothing but a place follows it: "Когда в Астане был подписан Договор?"
 */
final class RussianQuestions {

    /** Words that open a clause: a date behind one may belong to the clause, and cannot be moved. */
    private static final Pattern CLAUSE = Pattern.compile(
            ".*(?<!\\p{L})(?:котор\\p{L}+|что|чтобы|когда|если|где|куда|пока|поскольку)(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String PLACE = "(?:в|во|на|из) \\S+(?: \\S+){0,2}";

    private final SentenceOpening opening;
    private final Pattern event;

    RussianQuestions(SentenceOpening opening) {
        this.opening = opening;
        var predicates = WordFile.read("russian-event-verbs.txt").entries().stream()
                .flatMap(line -> Stream.of(line.split("/")))
                .map(predicate -> predicate.replaceFirst("^(был[аои]?) ", "$1 (?:\\\\p{L}+о )?"))
                .collect(Collectors.joining("|"));
        event = Pattern.compile("(?<subject>.+) (?<predicate>" + predicates + ")(?: (?<place>" + PLACE + "))?");
    }

    Optional<String> when(String statement) {
        var at = statement.indexOf(QuestionForms.DATE);
        var before = statement.substring(0, at).strip();
        var after = statement.substring(at + QuestionForms.DATE.length()).strip();
        if (CLAUSE.matcher(before).matches()) return Optional.empty();
        var rest = before.isEmpty() ? after : (opening.inside(before) + " " + after).strip();
        return Optional.of(QuestionForms.WHEN + " " + ordered(rest) + "?");
    }

    private String ordered(String clause) {
        var m = event.matcher(clause);
        if (!m.matches()) return clause;
        // A comma that closes what is said of the subject would stand before the question mark.
        return Stream.of(
                        m.group("place"),
                        m.group("predicate"),
                        m.group("subject").replaceFirst(",$", ""))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
