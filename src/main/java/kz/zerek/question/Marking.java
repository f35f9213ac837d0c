package kz.zerek.question;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.answer.AnswerKey;
import kz.zerek.language.answer.Judgement;
import kz.zerek.language.answer.KnownNames;
import org.jspecify.annotations.Nullable;

/**
 * Marks responses to the questions of one bank.
 *
 * <ul>
 *   <li>one choice, a typed answer: 1 or 0; a date that is right but coarser than asked: ½;
 *   <li>several choices: the right ones marked less the wrong ones marked, as a share of the right ones, not below 0;
 *   <li>order: Kendall's τ between the given and the right order, not below 0, so that a random order earns nothing;
 *   <li>matching: the share of right pairs; an item on the right that is given to several earns nothing.
 * </ul>
 *
 * All or nothing, what is less than 1 is 0: see {@link Credit}.
 */
public final class Marking {

    private static final double INCOMPLETE = 0.5;

    private final Bank bank;
    private final List<AcronymFact> acronyms;
    private final Lazy<KnownNames> known;
    private final Map<Ref, AnswerKey> keys = new ConcurrentHashMap<>();

    public Marking(Bank bank) {
        this(bank, null);
    }

    /** @param other the marking of another bank: what both have in common is not worked out again */
    public Marking(Bank bank, @Nullable Marking other) {
        this.bank = bank;
        acronyms = bank.facts(AcronymFact.class).toList();
        known = other != null && areSame(acronyms, other.acronyms) ? other.known : new Lazy<>(() -> known(acronyms));
    }

    private static boolean areSame(List<AcronymFact> some, List<AcronymFact> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i) == others.get(i));
    }

    private static KnownNames known(List<AcronymFact> acronyms) {
        return KnownNames.of(acronyms.stream()
                .flatMap(fact -> Stream.concat(names(fact).stream().flatMap(List::stream), longNames(fact).stream()))
                .toList());
    }

    /** Gets ready what the first typed name needs. */
    public void prepare() {
        known.get();
    }

    /** Marks with partial credit. */
    public Mark mark(Question question, @Nullable Response response) {
        return mark(question, response, Credit.PARTIAL);
    }

    /**
     * @param response null if there is none
     * @return the verdict is the same whatever the credit
     * @throws IllegalArgumentException if the response is of another kind than the task
     */
    public Mark mark(Question question, @Nullable Response response, Credit credit) {
        var mark = withPartialCredit(question, response);
        return new Mark(credit.of(mark.fraction()), mark.verdict());
    }

    private Mark withPartialCredit(Question question, @Nullable Response response) {
        if (response == null) return new Mark(0, Mark.Verdict.UNANSWERED);
        return switch (question.task()) {
            case Task.Choice choice when response instanceof Response.Chosen chosen -> choice(choice, chosen);
            case Task.Selection selection
            when response instanceof Response.Selected selected -> selection(selection, selected);
            case Task.Entry entry when response instanceof Response.Typed typed -> typed(entry, typed);
            case Task.Ordering ordering when response instanceof Response.Ordered ordered -> order(ordering, ordered);
            case Task.Matching matching when response instanceof Response.Matched matched -> match(matching, matched);
            default -> throw new IllegalArgumentException("no response to " + question.kind() + ": " + response);
        };
    }

    /** Why a typed answer is right or wrong, and how it is spelled. */
    public Judgement judge(Task.Entry entry, String typed, Language language) {
        return keys.computeIfAbsent(entry.key(), this::key).judge(typed, language);
    }

    private AnswerKey key(Ref key) {
        return switch (key) {
            case Ref.Date date -> AnswerKey.ofDate(date.date());
            case Ref.Value value -> AnswerKey.ofNumber(value.number());
            case Ref.Acronym name -> {
                var fact = bank.acronym(name.fact());
                yield AnswerKey.ofNames(names(fact), longNames(fact), known.get());
            }
            default -> throw new IllegalArgumentException("not to be typed: " + key);
        };
    }

    private static Localized<List<String>> names(AcronymFact fact) {
        return Localized.of(
                language -> Stream.concat(Stream.of(fact.shortName().in(language)), fact.others().in(language).stream())
                        .toList());
    }

    private static List<String> longNames(AcronymFact fact) {
        return fact.longName() == null ? List.of() : fact.longName().stream().toList();
    }

    private static Mark choice(Task.Choice choice, Response.Chosen chosen) {
        return of(choice.options().stream()
                .anyMatch(option -> option.correct() && option.id().equals(chosen.option())));
    }

    private static Mark of(boolean right) {
        return right ? new Mark(1, Mark.Verdict.RIGHT) : new Mark(0, Mark.Verdict.WRONG);
    }

    private static Mark of(double fraction) {
        if (fraction >= 1) return of(true);
        return fraction <= 0 ? of(false) : new Mark(fraction, Mark.Verdict.PARTLY);
    }

    private static Mark selection(Task.Selection selection, Response.Selected selected) {
        if (selected.options().isEmpty()) return new Mark(0, Mark.Verdict.UNANSWERED);
        long right = selection.options().stream().filter(Task.Option::correct).count();
        long hits = selection.options().stream()
                .filter(option -> option.correct() && selected.options().contains(option.id()))
                .count();
        long misses = selected.options().size() - hits;
        return of((double) (hits - misses) / right);
    }

    private Mark typed(Task.Entry entry, Response.Typed typed) {
        return switch (judge(entry, typed.text(), Language.KK).verdict()) {
            case RIGHT -> of(true);
            case INCOMPLETE -> new Mark(INCOMPLETE, Mark.Verdict.INCOMPLETE);
            case WRONG -> of(false);
            case EMPTY -> new Mark(0, Mark.Verdict.UNANSWERED);
        };
    }

    private static Mark order(Task.Ordering ordering, Response.Ordered ordered) {
        var key = ordering.key();
        int pairs = key.size() * (key.size() - 1) / 2;
        int concordant = 0;
        for (int i = 0; i < key.size(); i++) {
            for (int j = i + 1; j < key.size(); j++) {
                if (ordered.items().indexOf(key.get(i)) < ordered.items().indexOf(key.get(j))) concordant++;
            }
        }
        return of((2.0 * concordant - pairs) / pairs);
    }

    private static Mark match(Task.Matching matching, Response.Matched matched) {
        if (matched.pairs().isEmpty()) return new Mark(0, Mark.Verdict.UNANSWERED);
        int right = 0;
        for (int i = 0; i < matching.left().size(); i++) {
            var given = matched.pairs().get(matching.left().get(i).id());
            boolean once = Collections.frequency(matched.pairs().values(), given) == 1;
            if (once && matching.key().get(i).equals(given)) right++;
        }
        return of((double) right / matching.left().size());
    }
}
