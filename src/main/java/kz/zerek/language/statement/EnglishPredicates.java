package kz.zerek.language.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.zerek.language.WordFile;

/**
 * Finds the predicate of an English clause by lexicon. A finite verb is a lower-case auxiliary or past form outside
 * quotation marks and brackets that no determiner, possessive or preposition makes part of a noun phrase. Where
 * several words could be it, the first is, if none of the others can: see {@link #isMain}.
 */
final class EnglishPredicates {

    private final EnglishVerbs verbs;
    private final Set<String> auxiliaries;
    private final Set<String> haves;
    private final Set<String> adverbs;
    private final Set<String> determiners;
    private final Set<String> prepositions;
    private final Set<String> clauseOpeners;
    private final Set<String> coordinators;
    private final Set<String> notVerbs;

    EnglishPredicates(EnglishVerbs verbs) {
        this.verbs = verbs;
        var words = WordFile.read("english-function-words.txt");
        auxiliaries = new HashSet<>(words.section("auxiliary"));
        haves = new HashSet<>(words.section("have"));
        adverbs = new HashSet<>(words.section("adverb"));
        determiners = new HashSet<>(words.section("determiner"));
        prepositions = new HashSet<>(words.section("preposition"));
        clauseOpeners = new HashSet<>(words.section("clause opener"));
        coordinators = new HashSet<>(words.section("coordinator"));
        notVerbs = new HashSet<>(words.section("not a verb"));
    }

    /** The predicate of the clause made of these words; empty if there is none or it cannot be told. */
    Optional<EnglishPredicate> in(List<String> tokens) {
        if (tokens.stream().anyMatch(clauseOpeners::contains)) return Optional.empty();
        // "In 1991 Kazakhstan …" does not begin with its subject.
        if (prepositions.contains(tokens.getFirst().toLowerCase(Locale.ROOT))) return Optional.empty();
        var found = candidates(tokens);
        if (found.isEmpty() || found.getFirst().start() == 0) return Optional.empty();
        var first = found.getFirst();
        return isMain(first, found.subList(1, found.size()), tokens) ? Optional.of(first) : Optional.empty();
    }

    /**
     * Whether the first candidate is the verb of the clause. The others must be participles ("a treaty signed in
     * Minsk"), not joined to it by "and"; and it must not be one itself: an auxiliary or a form such as "became"
     * never is, and a participle takes no object.
     */
    private boolean isMain(EnglishPredicate first, List<EnglishPredicate> others, List<String> tokens) {
        if (others.isEmpty()) return true;
        var othersAreParticiples = others.stream()
                .map(EnglishPredicate::start)
                .allMatch(i -> isParticiple(tokens.get(i)) && !coordinators.contains(tokens.get(i - 1)));
        var isFinite = first.inverts() || !isParticiple(tokens.get(first.start()));
        return othersAreParticiples
                && (isFinite || opensObject(tokens, first.verbs().getLast() + 1));
    }

    private boolean opensObject(List<String> tokens, int place) {
        var word = tokens.get(place);
        return determiners.contains(word) || Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
    }

    private List<EnglishPredicate> candidates(List<String> tokens) {
        var found = new ArrayList<EnglishPredicate>();
        var depth = 0;
        for (var i = 0; i < tokens.size(); i++) {
            var word = tokens.get(i);
            depth += opened(word);
            if (depth == 0 && isVerb(word) && !isInNounPhrase(tokens, i)) {
                var end = endOfChain(tokens, i);
                found.add(predicate(tokens, i, end));
                i = end - 1;
            }
            depth = Math.max(0, depth - closed(word));
        }
        return found;
    }

    private EnglishPredicate predicate(List<String> tokens, int start, int end) {
        var word = tokens.get(start);
        if (isAuxiliary(word) && (!haves.contains(word) || end > start + 1))
            return new EnglishPredicate(true, List.of(start));
        var joined = start + 2 < tokens.size()
                && coordinators.contains(tokens.get(start + 1))
                && verbs.isPast(tokens.get(start + 2));
        return new EnglishPredicate(false, joined ? List.of(start, start + 2) : List.of(start));
    }

    /** The place after an auxiliary and the participles it governs, or after a verb or two that "and" joins. */
    private int endOfChain(List<String> tokens, int start) {
        var end = start + 1;
        for (var i = end; i < tokens.size(); i++) {
            var word = tokens.get(i);
            if (isParticiple(word) || word.equals("be") || isAuxiliary(tokens.get(start)) && isAuxiliary(word)) {
                end = i + 1;
            } else if (!isAdverb(word) && !coordinators.contains(word)) {
                break;
            }
        }
        return end;
    }

    private boolean isVerb(String word) {
        return isAuxiliary(word) || verbs.isPast(word) || looksPast(word);
    }

    /** A regular past that no lexicon has: it may be the verb, so nothing can be told. */
    private boolean looksPast(String word) {
        return word.matches("\\p{Lower}+[^e]ed") && !notVerbs.contains(word);
    }

    private boolean isParticiple(String word) {
        return verbs.isParticiple(word) || looksPast(word);
    }

    private boolean isAuxiliary(String word) {
        return auxiliaries.contains(word) || haves.contains(word);
    }

    private boolean isAdverb(String word) {
        return adverbs.contains(word) || word.endsWith("ly");
    }

    private boolean isInNounPhrase(List<String> tokens, int place) {
        var i = place - 1;
        while (i >= 0 && isAdverb(tokens.get(i))) i--;
        if (i < 0) return true;
        var word = tokens.get(i).toLowerCase(Locale.ROOT);
        return determiners.contains(word) || prepositions.contains(word) || word.matches(".*['’]s|.*s['’]");
    }

    private static int opened(String word) {
        return (int) word.chars().filter(c -> c == '(' || c == '“' || c == '«').count()
                + (word.startsWith("\"") ? 1 : 0);
    }

    private static int closed(String word) {
        return (int) word.chars().filter(c -> c == ')' || c == '”' || c == '»').count()
                + (word.matches(".+\"[,;]?") ? 1 : 0);
    }
}
