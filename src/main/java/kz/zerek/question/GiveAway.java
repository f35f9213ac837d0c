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
        // A name that stands among options elsewhere is known not to be invented, and can be copied.
        boolean isToldByOptions = asker.kind() == Kind.STANDS_FOR || asker.kind() == Kind.TYPE_ACRONYM;
        var told = folded(teller);
        var asked = folded(asker);
        for (var language : Language.values()) {
            var key = asked.in(language).answer();
            if (Leak.holds(told.in(language).words(), key)) return true;
            if (isToldByOptions && told.in(language).options().stream().anyMatch(option -> Leak.holds(option, key)))
                return true;
        }
        return false;
    }

    private Localized<Folded> folded(Question question) {
        return folded.computeIfAbsent(question.id(), _ -> Localized.of(language -> new Folded(question, language)));
    }

    /** What of a question in one language may hold an answer, or be one. */
    private final class Folded {

        private final Question question;
        private final Language language;
        private final List<String> words;
        private final List<String> answer;
        private @Nullable List<List<String>> options;

        Folded(Question question, Language language) {
            this.question = question;
            this.language = language;
            words = Leak.words(renderer.shown(question, language));
            answer = Leak.stems(renderer.answer(question, language));
        }

        /** The words that the stem and what it speaks of show. */
        List<String> words() {
            return words;
        }

        /** The stems of the right answer's words. */
        List<String> answer() {
            return answer;
        }

        /** The words of each option: few ask for them, and they are most of the text. */
        List<List<String>> options() {
            if (options == null)
                options = renderer.texts(question, language).stream()
                        .map(Leak::words)
                        .toList();
            return options;
        }
    }
}
