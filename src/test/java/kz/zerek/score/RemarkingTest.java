package kz.zerek.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.zerek.account.NewStudent;
import kz.zerek.account.Person;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Rules;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.GivenMark;
import kz.zerek.attempt.GivenMark.Origin;
import kz.zerek.attempt.Marks;
import kz.zerek.attempt.Score;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.json.ContentVersion;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.Statements;
import kz.zerek.database.TestDatabase;
import kz.zerek.exam.FixedQuestion;
import kz.zerek.exam.Order;
import kz.zerek.exam.Part;
import kz.zerek.exam.store.ExamId;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.question.Corrected;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Mark;
import kz.zerek.question.Question;
import kz.zerek.question.Ref;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import kz.zerek.score.ScoreException.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class RemarkingTest extends ScoreFixture {

    private final Remarking remarking;
    private final OutdatedMarks outdated;
    private final BankStore banks;

    private Bank bank;
    private AssignmentId id;
    /** The first of the test, at the same place for both students. */
    private Question question;

    RemarkingTest(TestDatabase database) {
        super(database);
        remarking = bean(Remarking.class);
        outdated = bean(OutdatedMarks.class);
        banks = bean(BankStore.class);
    }

    @BeforeEach
    void a_test_that_one_took_right_and_one_wrong() {
        bank = banks.bank(banks.current().number());
        var exam = exams.create(
                teacher,
                "Тарих",
                blueprint(Order.AS_BUILT, blueprint("2").parts().getFirst()));
        question = exam.form().item(1).question();
        id = assignments.set(teacher, exam.id(), classroom, Set.of(), Rules.PLAIN);
    }

    @AfterEach
    void the_bank_as_it_was() {
        banks.load(bank);
    }

    @Test
    void nothing_is_due_as_long_as_nothing_was_corrected() {
        take(arman, right(question));
        assertThat(isDue()).isFalse();
        var plan = remarking.plan(teacher, id);
        assertThat(plan.questions()).isEmpty();
        assertThat(plan.results()).isEmpty();
        assertThat(plan.attempts()).isEqualTo(1);
    }

    @Test
    void who_gains_and_who_loses_is_shown_before_anything_changes() {
        take(arman, right(question));
        take(dana, wrong(question));
        correct(date(wrong(question)));
        assertThat(isDue()).isTrue();
        var plan = remarking.plan(teacher, id);
        assertThat(plan.questions()).singleElement().satisfies(corrected -> {
            assertThat(corrected.asked()).isEqualTo(question);
            assertThat(corrected.answers()).isEqualTo(2);
            assertThat(right(corrected.now().orElseThrow()).id())
                    .isEqualTo(wrong(question).id());
        });
        assertThat(plan.results())
                .extracting(ChangedResult::name, ChangedResult::before, ChangedResult::after)
                .containsExactly(
                        tuple(arman.name(), new Score(6, 6), new Score(4, 6)),
                        tuple(dana.name(), new Score(4, 6), new Score(6, 6)));
        assertThat(points(0)).isEqualTo(6);
        assertThat(points(1)).isEqualTo(4);
    }

    @Test
    void results_stand_as_the_class_does_in_the_alphabet_of_all_languages_and_who_has_left_comes_last() {
        var names = List.of("Яковлев", "Smith", "Құрманов", "Әлиев");
        students.add(
                teacher,
                classroom,
                names.stream().map(name -> new NewStudent(name, null)).toList());
        students.of(teacher, classroom).forEach(row -> take(person(row), right(question)));
        students.remove(teacher, classroom, arman.id());
        correct(date(wrong(question)));
        assertThat(remarking.plan(teacher, id).results())
                .extracting(ChangedResult::name)
                .containsExactly("Әлиев", "Дана", "Құрманов", "Яковлев", "Smith", "");
    }

    @Test
    void marks_are_given_anew_kept_beside_those_before_and_can_be_undone() {
        var attempt = take(arman, right(question));
        take(dana, wrong(question));
        correct(date(wrong(question)));
        var changed = remarking.apply(teacher, remarking.plan(teacher, id));
        assertThat(points(0)).isEqualTo(4);
        assertThat(points(1)).isEqualTo(6);
        assertThat(history(attempt, 1))
                .extracting(GivenMark::origin)
                .containsExactly(Origin.AUTOMATIC, Origin.REMARKED);
        assertThat(history(attempt, 1)).last().extracting(GivenMark::by).isEqualTo(teacher.id());
        assertThat(isDue()).isFalse();
        remarking.undo(teacher, id, changed);
        assertThat(points(0)).isEqualTo(6);
        assertThat(points(1)).isEqualTo(4);
        assertThat(isDue()).isTrue();
    }

    @Test
    void a_correction_that_changes_no_mark_is_known_all_the_same() {
        assertThat(outdated.aftermath(teacher, id)).isEqualTo(new Aftermath(false, List.of()));
        var before = ((DateFact) bank.subject(question.subject())).dating().date();
        banks.load(Corrected.date(bank, question.subject(), before, List.of(PartialDate.parse("1066-10-14"))));
        var harmless = new Aftermath(false, List.of(question.subject()));
        assertThat(outdated.aftermath(teacher, id)).isEqualTo(harmless);
        banks.load(bank);
        assertThat(outdated.aftermath(teacher, id)).isEqualTo(new Aftermath(false, List.of()));
        banks.load(Corrected.date(bank, question.subject(), before, List.of(PartialDate.parse("1066-10-14"))));
        take(arman, right(question));
        assertThat(outdated.aftermath(teacher, id)).isEqualTo(harmless);
        correct(date(wrong(question)));
        assertThat(outdated.aftermath(teacher, id)).isEqualTo(new Aftermath(true, List.of()));
    }

    @Test
    void everybody_who_was_asked_gets_the_points_when_nothing_that_was_offered_is_right() {
        take(arman, right(question));
        take(dana, wrong(question));
        correct(PartialDate.parse("1066-10-14"));
        var plan = remarking.plan(teacher, id);
        assertThat(plan.questions())
                .singleElement()
                .matches(corrected -> corrected.now().isEmpty());
        assertThat(plan.results()).extracting(ChangedResult::difference).containsExactly(2.0);
        remarking.apply(teacher, plan);
        assertThat(points(0)).isEqualTo(6);
        assertThat(points(1)).isEqualTo(6);
    }

    @Test
    void what_a_teacher_declines_is_proposed_again_only_when_something_else_is_corrected() {
        take(arman, right(question));
        correct(date(wrong(question)));
        var declined = remarking.plan(teacher, id);
        remarking.decline(teacher, declined);
        assertThat(isDue()).isFalse();
        assertThat(remarking.plan(teacher, id).questions()).isEmpty();
        remarking.reconsider(teacher, id, declined.revision());
        assertThat(isDue()).isTrue();
        remarking.decline(teacher, declined);
        correct(PartialDate.parse("1066-10-14"));
        assertThat(remarking.plan(teacher, id).questions()).hasSize(1);
    }

    @Test
    void a_mark_that_a_teacher_gave_stays() {
        var attempt = take(arman, right(question));
        changes.change(teacher, attempt, 1, "1", "Reason");
        correct(date(wrong(question)));
        assertThat(remarking.plan(teacher, id).results()).isEmpty();
        assertThat(remarking.plan(teacher, id).questions()).hasSize(1);
    }

    @Test
    void a_mark_that_a_teacher_gave_stays_when_it_holds_again() {
        var attempt = take(arman, right(question));
        changes.change(teacher, attempt, 1, "1", "Reason");
        changes.change(teacher, attempt, 1, "0", "Reason");
        changes.undo(teacher, attempt, 1, 2);
        correct(date(wrong(question)));
        assertThat(remarking.plan(teacher, id).results()).isEmpty();
        assertThat(history(attempt, 1).getLast().mark().fraction()).isEqualTo(0.5);
    }

    @Test
    void a_change_that_was_undone_leaves_the_mark_to_the_bank() {
        var attempt = take(arman, right(question));
        changes.change(teacher, attempt, 1, "1", "Reason");
        changes.undo(teacher, attempt, 1, 1);
        correct(date(wrong(question)));
        assertThat(remarking.plan(teacher, id).results()).hasSize(1);
    }

    @Test
    void a_mark_that_was_changed_meanwhile_is_not_overwritten() {
        var attempt = take(arman, right(question));
        changes.change(teacher, attempt, 1, "1", "Reason");
        var marks = bean(Marks.class);
        assertThat(marks.remark(attempt, 1, new Mark(0, Mark.Verdict.WRONG), 0, teacher.id()))
                .isFalse();
        assertThat(marks.remark(attempt, 1, new Mark(0, Mark.Verdict.WRONG), 1, teacher.id()))
                .isTrue();
        assertThat(history(attempt, 1)).extracting(GivenMark::marking).containsExactly(0, 1, 2);
    }

    @Test
    void a_corrected_fact_leads_to_what_asked_of_it() {
        take(arman, right(question));
        assertThat(outdated.of(teacher, question.subject())).isEmpty();
        correct(date(wrong(question)));
        assertThat(outdated.of(teacher, question.subject()))
                .extracting(Assignment::id)
                .containsExactly(id);
        assertThat(outdated.of(teacher, "no-such-fact")).isEmpty();
        assertThat(outdated.of(people.teacher(), question.subject())).isEmpty();
        remarking.decline(teacher, remarking.plan(teacher, id));
        assertThat(outdated.of(teacher, question.subject())).isEmpty();
    }

    @Test
    void of_several_assignments_those_are_due_that_asked_of_what_was_corrected() {
        take(arman, right(question));
        var untaken = set(Rules.PLAIN);
        var all = List.of(assignments.get(teacher, untaken), assignments.get(teacher, id));
        assertThat(outdated.among(teacher, all)).isEmpty();
        correct(date(wrong(question)));
        assertThat(outdated.among(teacher, all)).extracting(Assignment::id).containsExactly(id);
        assertThat(outdated.among(teacher, List.of())).isEmpty();
        assertThat(outdated.among(people.teacher(), all)).isEmpty();
        remarking.decline(teacher, remarking.plan(teacher, id));
        assertThat(outdated.among(teacher, all)).isEmpty();
    }

    @Test
    void attempts_are_read_only_if_they_asked_of_something_that_was_corrected() {
        take(arman, right(question));
        var all = List.of(assignments.get(teacher, id));
        correctOthers(bank);
        assertThat(Statements.of(() -> outdated.aftermath(teacher, id))).noneMatch(RemarkingTest::readsAttempts);
        assertThat(Statements.of(() -> outdated.among(teacher, all))).noneMatch(RemarkingTest::readsAttempts);
        correctOthers(Corrected.date(bank, question.subject(), date(wrong(question)), List.of()));
        assertThat(Statements.of(() -> outdated.aftermath(teacher, id))).anyMatch(RemarkingTest::readsAttempts);
        assertThat(isDue()).isTrue();
        assertThat(outdated.among(teacher, all)).extracting(Assignment::id).containsExactly(id);
    }

    /** More facts than are looked for at once, none of which was asked. */
    private void correctOthers(Bank corrected) {
        var asked = exams.get(exam(id), 1).form().items().stream()
                .map(item -> item.question().subject())
                .toList();
        var others = bank.facts(DateFact.class)
                .map(DateFact::id)
                .filter(fact -> asked.stream().noneMatch(one -> one.contains(fact)))
                .limit(50)
                .toList();
        assertThat(others).hasSize(50);
        for (var fact : others) corrected = Corrected.date(corrected, fact, PartialDate.parse("1066-10-14"), List.of());
        banks.load(corrected);
    }

    private ExamId exam(AssignmentId id) {
        return assignments.get(teacher, id).exam();
    }

    private static boolean readsAttempts(String statement) {
        return statement.contains("a.visitor");
    }

    @Test
    void a_fact_that_was_new_to_a_later_test_is_looked_for_beside_an_earlier_one() {
        take(arman, right(question));
        banks.load(withCopy(question.subject(), "new-fact"));
        var asked = new Question(
                "new-question",
                question.kind(),
                "new-fact",
                question.difficulty(),
                question.wording(),
                question.given(),
                question.task());
        var part = new Part(
                null,
                Set.of(),
                Set.of(),
                0,
                Difficulty.MEDIUM,
                BigDecimal.ONE,
                List.of(new FixedQuestion(asked, BigDecimal.ONE)),
                null);
        exam = exams.create(teacher, "New", blueprint(Order.AS_BUILT, part)).id();
        var later = set(Rules.PLAIN);
        var attempt = sittings.begin(dana, later, Language.KK, null);
        respond(dana, attempt, 1, right(question));
        attempts.finish(attempt, taker(dana));
        banks.load(Corrected.date(banks.bank(banks.current().number()), "new-fact", date(wrong(question)), List.of()));
        var both = List.of(assignments.get(teacher, later), assignments.get(teacher, id));
        assertThat(outdated.among(teacher, both)).extracting(Assignment::id).containsExactly(later);
    }

    private Bank withCopy(String fact, String id) {
        var copied = (DateFact) bank.subject(fact);
        var copy = new DateFact(
                id,
                copied.topic(),
                copied.dating(),
                copied.earliest(),
                id,
                copied.disputed(),
                copied.statement(),
                copied.details(),
                copied.source(),
                copied.note());
        var facts = new ArrayList<>(bank.facts());
        facts.add(copy);
        return ContentVersion.bank(bank.documents(), bank.topics(), bank.actors(), bank.forums(), facts, bank.sets());
    }

    @Test
    void a_plan_that_is_not_what_was_shown_is_refused() {
        take(arman, right(question));
        correct(date(wrong(question)));
        var seen = remarking.plan(teacher, id);
        take(dana, wrong(question));
        assertRefused(Problem.STALE, () -> remarking.apply(teacher, seen));
        var newer = remarking.plan(teacher, id);
        correct(PartialDate.parse("1066-10-14"));
        assertRefused(Problem.STALE, () -> remarking.apply(teacher, newer));
        assertThat(points(0)).isEqualTo(6);
    }

    @Test
    void attempts_that_go_on_are_marked_anew_when_they_are_finished() {
        take(arman, right(question));
        sittings.begin(dana, id, Language.KK, null);
        correct(date(wrong(question)));
        remarking.apply(teacher, remarking.plan(teacher, id));
        assertThat(isDue()).isFalse();
        take(dana, wrong(question));
        assertThat(remarking.plan(teacher, id).results())
                .singleElement()
                .extracting(ChangedResult::student)
                .isEqualTo(dana.id());
    }

    @Test
    void nobody_else_sees_or_changes_anything() {
        take(arman, right(question));
        correct(date(wrong(question)));
        var plan = remarking.plan(teacher, id);
        for (var who : List.of(people.teacher(), people.owner(), arman)) {
            assertRefused(Problem.UNKNOWN, () -> outdated.aftermath(who, id));
            assertRefused(Problem.UNKNOWN, () -> remarking.plan(who, id));
            assertRefused(Problem.UNKNOWN, () -> remarking.apply(who, plan));
            assertRefused(Problem.UNKNOWN, () -> remarking.decline(who, plan));
            assertRefused(Problem.UNKNOWN, () -> remarking.reconsider(who, id, plan.revision()));
        }
    }

    private boolean isDue() {
        return outdated.aftermath(teacher, id).isDue();
    }

    private void correct(PartialDate date) {
        banks.load(Corrected.date(bank, question.subject(), date, List.of()));
    }

    private static PartialDate date(Task.Option option) {
        return ((Ref.When) option.content()).dating().date();
    }

    private static Task.Option right(Question question) {
        return option(question, true);
    }

    private static Task.Option wrong(Question question) {
        return option(question, false);
    }

    private static Task.Option option(Question question, boolean correct) {
        return ((Task.Choice) question.task())
                .options().stream()
                        .filter(option -> option.correct() == correct)
                        .findFirst()
                        .orElseThrow();
    }

    /** Answers the first question so, and the others right. */
    private AttemptId take(Person student, Task.Option first) {
        var attempt = sittings.begin(student, id, Language.KK, null);
        respond(student, attempt, 1, first);
        for (int position = 2; position <= 3; position++)
            respond(
                    student,
                    attempt,
                    position,
                    right(records.get(attempt).item(position).question()));
        attempts.finish(attempt, taker(student));
        clock.pass(Duration.ofSeconds(1));
        return attempt;
    }

    private void respond(Person student, AttemptId attempt, int position, Task.Option option) {
        attempts.respond(attempt, taker(student), position, 0, Language.KK, new Response.Chosen(option.id()));
    }

    private double points(int row) {
        return result(row).score().points();
    }
}
