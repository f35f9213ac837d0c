package kz.zerek.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.zerek.bank.Bank;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.Sentences;
import kz.zerek.language.message.Messages;

/** Puts the questions of one bank into words. Immutable and safe for threads. */
public final class Renderer {

    private final Bank bank;
    private final Localized<Phrases> phrases;
    private final Stems stems;
    private final Explanations explanations;

    Renderer(Bank bank, Messages messages, Localized<Phrases> phrases, Wordings wordings) {
        this.bank = bank;
        this.phrases = phrases;
        var statements = new Statements(messages);
        stems = new Stems(bank, messages, wordings, statements);
        explanations = new Explanations(bank, messages, statements);
    }

    /** @throws IllegalArgumentException if the question refers to what this bank does not have */
    public Rendered render(Question question, Language language) {
        var words = phrases.in(language);
        return new Rendered(
                language,
                stems.stem(question, words),
                stems.passage(question, words),
                stems.passageLanguage(question, language),
                texts(question, language),
                stems.answerLanguage(question, language),
                answer(question, words),
                explanations.explain(question, words));
    }

    /** The stem and what it speaks of. */
    String shown(Question question, Language language) {
        var words = phrases.in(language);
        var stem = stems.stem(question, words);
        var passage = stems.passage(question, words);
        return passage == null ? stem : stem + " " + passage;
    }

    /** {@link Rendered#texts}. */
    List<String> texts(Question question, Language language) {
        var words = phrases.in(language);
        return Keys.shown(question.task())
                .map(ref -> text(question, ref, words))
                .toList();
    }

    /** {@link Rendered#answer}. */
    String answer(Question question, Language language) {
        return answer(question, phrases.in(language));
    }

    /**
     * What the bank says of what an option names: when the other event was, what the other acronym stands for. Empty if the
     * option is nothing of a fact, or if the explanation of the question says it.
     */
    public Optional<String> explain(Question question, Ref option, Language language) {
        return explanations.ofOption(question, option, phrases.in(language));
    }

    /** An option in the form in which it answers the stem. */
    private String text(Question question, Ref ref, Phrases words) {
        var text = answering(question, ref, words);
        return opensPassage(question, words) ? Sentences.capitalized(text, words.language()) : text;
    }

    private boolean opensPassage(Question question, Phrases words) {
        var passage = question.kind() == Kind.COMPLETE ? stems.passage(question, words) : null;
        return passage != null && passage.startsWith(Passages.BLANK);
    }

    private String answering(Question question, Ref ref, Phrases words) {
        var given = question.given().isEmpty() ? null : question.given().getFirst();
        if (given instanceof Ref.GapOf gap) return Passages.inGap(bank, gap, ref, words);
        if (given instanceof Ref.DetailOf detail && question.kind() == Kind.COMPLETE)
            return words.statement(detail).slotText("value", words.slot(ref));
        return ref instanceof Ref.What ? Sentences.capitalized(words.text(ref), words.language()) : words.text(ref);
    }

    private String answer(Question question, Phrases words) {
        if (question.task() instanceof Task.Matching matching) {
            return String.join("; ", pairs(matching, words));
        }
        return String.join(
                "; ",
                Keys.of(question.task()).stream()
                        .map(ref -> text(question, ref, words))
                        .toList());
    }

    private static List<String> pairs(Task.Matching matching, Phrases words) {
        var rights = Keys.of(matching);
        return IntStream.range(0, rights.size())
                .mapToObj(i -> words.text(matching.left().get(i).content()) + " — " + words.text(rights.get(i)))
                .toList();
    }
}
