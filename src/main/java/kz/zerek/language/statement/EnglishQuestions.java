package kz.zerek.language.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * English asks with an auxiliary before the subject: one that is in the statement ("was founded" → "was … founded"),
 * or do ("became" → "did … become").
 */
final class EnglishQuestions {

    private final EnglishVerbs verbs = new EnglishVerbs();
    private final EnglishPredicates predicates = new EnglishPredicates(verbs);
    private final SentenceOpening opening;

    EnglishQuestions(SentenceOpening opening) {
        this.opening = opening;
    }

    Optional<String> when(String statement) {
        var opensWithDate = statement.startsWith(QuestionForms.DATE);
        var tokens = new ArrayList<>(List.of(statement.split(" ")));
        tokens.remove(QuestionForms.DATE);
        return predicates.in(tokens).flatMap(predicate -> {
            var subject = String.join(" ", tokens.subList(0, predicate.start()));
            return rest(tokens, predicate)
                    .map(rest -> "%s %s %s %s"
                            .formatted(
                                    QuestionForms.WHEN,
                                    auxiliary(tokens, predicate),
                                    opensWithDate ? subject : opening.inside(subject),
                                    String.join(" ", rest))
                            .strip())
                    .map(question -> question + "?");
        });
    }

    private static String auxiliary(List<String> tokens, EnglishPredicate predicate) {
        var verb = tokens.get(predicate.start());
        if (predicate.inverts()) return verb;
        return switch (verb) {
            case "has" -> "does";
            case "have" -> "do";
            default -> "did";
        };
    }

    /** What follows the subject: without the auxiliary, or with the verbs in their base form. */
    private Optional<List<String>> rest(List<String> tokens, EnglishPredicate predicate) {
        if (predicate.inverts()) return Optional.of(tokens.subList(predicate.start() + 1, tokens.size()));
        var rest = new ArrayList<>(tokens.subList(predicate.start(), tokens.size()));
        for (var place : predicate.verbs()) {
            var base = verbs.base(tokens.get(place));
            if (base.isEmpty()) return Optional.empty();
            rest.set(place - predicate.start(), base.get());
        }
        return Optional.of(rest);
    }
}
