package kz.zerek.score;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zerek.account.Person;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Sittings;
import kz.zerek.attempt.AttemptResult;
import kz.zerek.attempt.Marks;
import kz.zerek.attempt.SubjectResult;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Topic;
import kz.zerek.score.internal.ChosenScales;
import org.springframework.stereotype.Service;

/** What a student sees of their own results: no more than the rules of each assignment let them. */
@Service
public class OwnResults {

    private final Sittings sittings;
    private final Marks marks;
    private final BankStore banks;
    private final ChosenScales scales;

    OwnResults(Sittings sittings, Marks marks, BankStore banks, ChosenScales scales) {
        this.sittings = sittings;
        this.marks = marks;
        this.banks = banks;
        this.scales = scales;
    }

    /** Of what was set and begun, the latest first. */
    public List<OwnResult> of(Person student) {
        var set = sittings.assigned(student);
        var extra = sittings.extraMinutes(student);
        var shown = sittings.shown(set);
        var chosen = scales.of(set.stream().map(Assignment::classroom).collect(Collectors.toSet()));
        var ids = set.stream().map(assignment -> assignment.id().value()).toList();
        var attempts =
                marks.results(ids, student.id()).stream().collect(Collectors.groupingBy(AttemptResult::assignment));
        return set.stream()
                .filter(assignment -> attempts.containsKey(assignment.id().value()))
                .map(assignment -> of(
                        assignment,
                        attempts.get(assignment.id().value()),
                        shown.contains(assignment.id()),
                        Optional.ofNullable(chosen.get(assignment.classroom())).flatMap(GradeScales::find),
                        Duration.ofMinutes(extra.getOrDefault(assignment.id(), 0))))
                .toList();
    }

    private static OwnResult of(
            Assignment assignment,
            List<AttemptResult> attempts,
            boolean shown,
            Optional<GradeScale> scale,
            Duration extra) {
        var result = Result.of(assignment.rules(), attempts, extra);
        if (!shown)
            return new OwnResult(
                    assignment, new Result(result.standing(), result.attempts(), null, null), null, false, null);
        var last = attempts.stream()
                .filter(attempt -> attempt.finishedAt() != null)
                .map(AttemptResult::id)
                .reduce((_, later) -> later);
        var grade = Optional.ofNullable(result.score()).flatMap(score -> scale.map(one -> one.grade(score.percent())));
        return new OwnResult(assignment, result, grade.orElse(null), true, last.orElse(null));
    }

    /**
     * By topic, that with the most questions first: of practice, and of the assignments whose results the student may see.
     */
    public List<TopicProgress> byTopic(Person student) {
        var seen = sittings.shown(sittings.assigned(student)).stream()
                .map(AssignmentId::value)
                .collect(Collectors.toSet());
        var bank = banks.bank(banks.current().number());
        var topics = new LinkedHashMap<String, TopicProgress>();
        for (var result : marks.bySubject(student.id())) {
            UUID assignment = result.assignment();
            if (assignment != null && !seen.contains(assignment)) continue;
            var topic = topic(bank, result);
            topics.merge(
                    topic.id(),
                    new TopicProgress(topic, result.questions(), result.score()),
                    (a, b) -> new TopicProgress(
                            b.topic(), a.questions() + b.questions(), a.score().plus(b.score())));
        }
        return topics.values().stream()
                .sorted(Comparator.comparingInt(TopicProgress::questions).reversed())
                .toList();
    }

    /** As the bank has it, or had it when it was asked if it is gone: to put an older bank together takes long. */
    private Topic topic(Bank current, SubjectResult result) {
        var bank = current.has(result.subject()) ? current : banks.bank(result.revision());
        return bank.topic(bank.subject(result.subject()).topic());
    }
}
