package kz.zerek.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.AttemptRecords;
import kz.zerek.attempt.GivenMark;
import kz.zerek.attempt.Marks;
import kz.zerek.bank.Bank;
import kz.zerek.question.Credit;
import kz.zerek.question.Mark;
import kz.zerek.question.Markings;
import kz.zerek.question.Question;
import kz.zerek.question.Rekeying;

/** Marks the attempts at an assignment by a bank, one after the other, and keeps none of the marks. */
final class TrialMarking {

    /** Marks are sums of thirds and the like. */
    private static final double SAME = 1e-9;

    /** Which question of which revision of the bank; its options may stand in several orders. */
    private record Asked(String question, long revision) {}

    private final AttemptRecords attempts;
    private final Marks marks;
    private final Markings markings;
    private final Credit credit;
    private final Bank now;
    private final Optional<Rekeying> sinceKept;
    /** By the revision that was asked of. */
    private final Map<Long, Rekeying> rekeyings = new HashMap<>();

    private final Map<Asked, CorrectedQuestion> questions = new HashMap<>();

    /** @param keptUpTo the bank of which the teacher has decided to leave the marks as they are */
    TrialMarking(
            AttemptRecords attempts, Marks marks, Markings markings, Credit credit, Bank now, Optional<Bank> keptUpTo) {
        this.attempts = attempts;
        this.marks = marks;
        this.markings = markings;
        this.credit = credit;
        this.now = now;
        sinceKept = keptUpTo.map(bank -> new Rekeying(bank, now));
    }

    /** The marks that would not be those that the answers of a finished attempt have; none for what a teacher has marked. */
    List<NewMark> changes(AttemptId id) {
        var attempt = attempts.get(id);
        var concerned = attempt.items().stream()
                .filter(item -> concerns(attempt, item.question()))
                .toList();
        if (concerned.isEmpty()) return List.of();
        var history = marks.history(id).stream().collect(Collectors.groupingBy(GivenMark::position));
        return concerned.stream()
                .flatMap(item -> change(attempt, item, history.get(item.position())).stream())
                .toList();
    }

    /** Those of the attempts so far that speak of corrected facts, in the order of their ids. */
    List<CorrectedQuestion> questions() {
        var inOrder = new TreeMap<String, CorrectedQuestion>();
        questions.forEach((asked, question) -> inOrder.put(asked.toString(), question));
        return List.copyOf(inOrder.values());
    }

    private boolean concerns(Attempt attempt, Question question) {
        return rekeying(attempt).concerns(question)
                && sinceKept.map(since -> since.concerns(question)).orElse(true);
    }

    private Rekeying rekeying(Attempt attempt) {
        return rekeyings.computeIfAbsent(attempt.revision(), _ -> new Rekeying(attempt.bank(), now));
    }

    private Optional<NewMark> change(Attempt attempt, AttemptItem item, List<GivenMark> history) {
        var rekeyed = rekeying(attempt).rekeyed(item.question());
        count(attempt, item, rekeyed);
        if (Marks.isByHand(history)) return Optional.empty();
        var mark = rekeyed.map(question -> markings.of(now).mark(question, item.response(), credit))
                .orElseGet(() -> new Mark(1, Mark.Verdict.RIGHT));
        var last = history.getLast();
        double more = mark.fraction() - last.mark().fraction();
        if (Math.abs(more) < SAME && mark.verdict() == last.mark().verdict()) return Optional.empty();
        double gain = more * item.points().doubleValue();
        return Optional.of(new NewMark(attempt.id(), item.position(), mark, last.marking(), gain));
    }

    private void count(Attempt attempt, AttemptItem item, Optional<Question> rekeyed) {
        var question = item.question();
        questions.merge(
                new Asked(question.id(), attempt.revision()),
                new CorrectedQuestion(question, attempt.revision(), rekeyed, 1),
                (one, _) -> new CorrectedQuestion(one.asked(), one.revision(), one.now(), one.answers() + 1));
    }
}
