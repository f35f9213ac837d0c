package kz.zerek.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Place;
import kz.zerek.question.Task.Item;
import kz.zerek.question.Task.Option;

/**
 * What becomes of questions that were asked when facts are corrected. What was shown stays as it was; what of it is right
 * may change: several options may be, if each is by some source. Safe for threads.
 */
public final class Rekeying {

    private final Bank asked;
    private final Bank now;
    private final Lazy<EventDates> dates;

    /**
     * @param asked the bank that the questions were made of
     * @param now the bank in which facts are corrected
     */
    public Rekeying(Bank asked, Bank now) {
        this.asked = asked;
        this.now = now;
        dates = new Lazy<>(() -> new EventDates(now));
    }

    /** Whether something that a question speaks of is said otherwise now, or no more. */
    public boolean concerns(Question question) {
        return Stream.concat(Stream.of(question.subject()), facts(question)).anyMatch(this::isChanged)
                || refs(question).anyMatch(ref -> ref instanceof Ref.Who(var actor) && isOtherActor(actor));
    }

    private static Stream<Ref> refs(Question question) {
        return Stream.concat(question.given().stream(), Keys.shown(question.task()));
    }

    private static Stream<String> facts(Question question) {
        return refs(question).filter(Ref.OfFact.class::isInstance).map(ref -> ((Ref.OfFact) ref).fact());
    }

    private boolean isChanged(String subject) {
        return !now.has(subject) || !now.subject(subject).equals(asked.subject(subject));
    }

    private boolean isOtherActor(String id) {
        return now.actors().stream().noneMatch(actor -> actor.equals(asked.actor(id)));
    }

    /**
     * The same question with the key that it has now. By the bank that it was made of, that is the question itself.
     *
     * @return empty if nothing that can be answered is right now, or if the bank has no more what the question is about
     */
    public Optional<Question> rekeyed(Question question) {
        if (!now.has(question.subject()) || !facts(question).allMatch(now::has)) return Optional.empty();
        return task(question)
                .map(task -> new Question(
                        question.id(),
                        question.kind(),
                        question.subject(),
                        question.difficulty(),
                        question.wording(),
                        question.given(),
                        task));
    }

    /**
     * The same question to be asked now.
     *
     * @return empty if nothing that it offers is right now, or more than before
     */
    public Optional<Question> again(Question question) {
        int right = Keys.of(question.task()).size();
        return rekeyed(question).filter(now -> Keys.of(now.task()).size() == right);
    }

    private Optional<Task> task(Question question) {
        return switch (question.task()) {
            case Task.Choice(var options) -> options(options, question).map(Task.Choice::new);
            case Task.Selection(var options) -> options(options, question).map(Task.Selection::new);
            case Task.Entry(var key) -> Optional.of(new Task.Entry(key(question, key)));
            case Task.Ordering ordering -> order(ordering);
            case Task.Matching matching when question.kind() == Kind.MATCH_DATES -> match(matching);
            case Task.Matching matching -> Optional.of(matching);
        };
    }

    private Optional<List<Option>> options(List<Option> options, Question question) {
        var keyed = options.stream()
                .map(option -> new Option(option.id(), option.content(), isRight(option, question)))
                .toList();
        return keyed.stream().anyMatch(Option::correct) ? Optional.of(keyed) : Optional.empty();
    }

    /** Names of one body stay each other's: of them only the spelling may be corrected. */
    private boolean isRight(Option option, Question question) {
        var subject = question.subject();
        var ref = option.content();
        return switch (question.kind()) {
            case WHEN -> isWhen(ref, subject);
            case WHAT_HAPPENED -> isWhen(question.given().getFirst(), fact(ref));
            case TRUE_FALSE_DATE -> isTruth(ref, holds(question.given().getFirst(), subject));
            case YEARS_BETWEEN -> isSpan(ref, question.given());
            case WHICH_OF_THESE -> now.set(subject).members().contains(fact(ref));
            case WHO_PROPOSED, WHERE_PROPOSED -> says(ref, subject);
            case WHAT_PROPOSED -> isProposed(fact(ref), question);
            case CAME_FIRST -> isFirst(fact(ref), facts(question).toList());
            case DETAIL, COMPLETE -> completes(ref, question.given());
            case TRUE_FALSE_CLAIM ->
                isTruth(ref, completes(question.given().getLast(), question.given()) ? Holds.YES : Holds.NO);
            case GAP -> fills(ref, (Ref.GapOf) question.given().getFirst());
            default -> option.correct();
        };
    }

    /** What is to be said of a claim: of a date that only some sources give, neither true nor false is wrong. */
    private enum Holds {
        YES,
        NO,
        DISPUTED
    }

    private static boolean isTruth(Ref ref, Holds holds) {
        return holds == Holds.DISPUTED || ((Ref.Truth) ref).holds() == (holds == Holds.YES);
    }

    private Holds holds(Ref claimed, String fact) {
        if (!isWhen(claimed, fact)) return Holds.NO;
        var date = ((Ref.When) claimed).dating().date();
        return date.overlaps(now.dated(fact).dating().date()) ? Holds.YES : Holds.DISPUTED;
    }

    /** Whether a date may be that of a fact, by the bank or by a source that the bank knows of. */
    private boolean isWhen(Ref ref, String id) {
        var fact = now.dated(id);
        var dating = ((Ref.When) ref).dating();
        return dating.relation() == fact.dating().relation() && dates.get().allow(dating.date(), fact);
    }

    private boolean isSpan(Ref ref, List<Ref> events) {
        var years = dates.get().wholeYears(dated(events.getFirst()), dated(events.getLast()));
        return ref instanceof Ref.Value span
                && years.map(BigDecimal::valueOf).filter(span.number()::equals).isPresent();
    }

    private DateFact dated(Ref event) {
        return now.dated(fact(event));
    }

    private static String fact(Ref ref) {
        return ((Ref.OfFact) ref).fact();
    }

    /** Whether the proposal was made by someone or at some place. */
    private boolean says(Ref ref, String id) {
        var proposal = now.proposal(id);
        return switch (ref) {
            case Ref.Who(var actor) -> actor.equals(proposal.who());
            case Ref.AtSession(var forum, int number) -> new Place.Session(forum, number).equals(proposal.where());
            case Ref.Where(var other) ->
                proposal.where() != null
                        && proposal.where().equals(now.proposal(other).where());
            default -> throw new IllegalArgumentException("not said of a proposal: " + ref);
        };
    }

    /** By whom, and on which occasion, the question still says as it was asked. */
    private boolean isProposed(String id, Question question) {
        var proposal = now.proposal(id);
        var occasion = asked.proposal(fact(question.given().getLast()));
        return question.given().getFirst().equals(new Ref.Who(proposal.who()))
                && Objects.equals(proposal.where(), occasion.where())
                && Objects.equals(proposal.when(), occasion.when());
    }

    private boolean isFirst(String id, Collection<String> all) {
        return all.stream()
                .filter(other -> !other.equals(id))
                .allMatch(other -> Precedence.isBefore(now.proposal(id), now.proposal(other)));
    }

    private boolean completes(Ref ref, List<Ref> given) {
        return given.stream()
                .filter(one -> one instanceof Ref.DetailOf || one instanceof Ref.What)
                .allMatch(one -> one instanceof Ref.What(var proposal) ? says(ref, proposal) : isValue(ref, one));
    }

    private boolean isValue(Ref ref, Ref detail) {
        return value((Ref.DetailOf) detail).filter(ref::equals).isPresent();
    }

    private Optional<Ref> value(Ref.DetailOf ref) {
        return now.fact(ref.fact()).details().stream()
                .filter(detail -> detail.id().equals(ref.detail()))
                .<Ref>map(detail -> new Ref.Value(detail.unit(), detail.value()))
                .findFirst();
    }

    private boolean fills(Ref ref, Ref.GapOf gap) {
        return switch (ref) {
            case Ref.Date(var date) -> dates.get().allow(date, now.dated(gap.fact()));
            case Ref.AcronymIn name -> name.fact().equals(gap.fact());
            default ->
                isValue(
                        ref,
                        new Ref.DetailOf(gap.fact(), Passages.gap(asked, gap).of()));
        };
    }

    /** As precise as was asked for, if that is known. */
    private Ref key(Question question, Ref key) {
        return switch (key) {
            case Ref.Date(var date) -> {
                var known = now.dated(question.subject()).dating().date();
                boolean coarser = known.precision().compareTo(date.precision()) < 0;
                yield new Ref.Date(coarser ? known : known.at(date.precision()));
            }
            case Ref.Value _ ->
                value((Ref.DetailOf) question.given().getFirst()).orElse(key);
            default -> key;
        };
    }

    private Optional<Task> order(Task.Ordering ordering) {
        var items = new ArrayList<>(ordering.items());
        for (var one : items)
            for (var other : items)
                if (one != other && !dates.get().areInOrder(dated(one.content()), dated(other.content())))
                    return Optional.empty();
        items.sort((one, other) -> dated(one.content())
                .dating()
                .date()
                .compareTo(dated(other.content()).dating().date()));
        return Optional.of(
                new Task.Ordering(ordering.items(), items.stream().map(Item::id).toList()));
    }

    private Optional<Task> match(Task.Matching matching) {
        var key = new ArrayList<String>();
        for (var event : matching.left()) {
            var right = matching.right().stream()
                    .filter(item -> dates.get().allow(((Ref.Date) item.content()).date(), dated(event.content())))
                    .toList();
            if (right.size() != 1 || key.contains(right.getFirst().id())) return Optional.empty();
            key.add(right.getFirst().id());
        }
        return Optional.of(new Task.Matching(matching.left(), matching.right(), key));
    }
}
