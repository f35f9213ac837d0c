package kz.zerek.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Citation;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/** Whether of two questions in one quiz one holds the answer of the other, in any language. */
final class GiveAway {

    private final Bank bank;
    private final Renderer renderer;
    private final Map<String, Localized<Folded>> folded = new HashMap<>();

    GiveAway(Generator generator) {
        bank = generator.bank();
        renderer = generator.renderer();
    }

    boolean isBetween(Question a, Question b) {
        return isSameSentence(a, b) || tells(a, b) || tells(b, a);
    }

    /** A sentence that one question shows holds what the other asks, if the other rests on it too. */
    private boolean isSameSentence(Question a, Question b) {
        if (a.kind() != Kind.GAP && b.kind() != Kind.GAP) return false;
        var quote = quote(a);
        var other = quote(b);
        return quote != null && other != null && quote.sentence().equals(other.sentence());
    }

    private Citation.@Nullable Quote quote(Question question) {
        return bank.subject(question.subject()).source().quote();
    }

    private boolean tells(Question teller, Question asker) {
        var right = Keys.of(asker.task()).getFirst();
        if (right instanceof Ref.Truth || right instanceof Ref.Value) return false;
        // A name that stands among options elsewhere is known not to be invented.
        boolean isAmongInvented = asker.kind() == Kind.STANDS_FOR;
        var told = folded(teller);
        var asked = folded(asker);
        for (var language : Language.values()) {
            var key = asked.in(language).answer();
            if (Leak.holds(told.in(language).words(), key)) return true;
            if (isAmongInvented && told.in(language).options().stream().anyMatch(option -> Leak.holds(option, key)))
                return true;
        }
        return false;
    }

    private Localized<Folded> folded(Question question) {
        return folded.computeIfAbsent(
                question.id(), _ -> Localized.of(language -> Folded.of(renderer.render(question, language))));
    }

    /** The words that a question shows, those of each option, and the stems of its answer's. */
    private record Folded(List<String> words, List<List<String>> options, List<String> answer) {

        static Folded of(Rendered question) {
            var shown = question.passage() == null ? question.stem() : question.stem() + " " + question.passage();
            return new Folded(
                    Leak.words(shown),
                    question.texts().stream().map(Leak::words).toList(),
                    Leak.stems(question.answer()));
        }
    }
}
