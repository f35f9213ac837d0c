package kz.zerek.exam.store;

import static kz.zerek.exam.ExamFixture.blueprint;
import static kz.zerek.exam.ExamFixture.part;
import static kz.zerek.exam.ExamFixture.threeParts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.account.AccountException;
import kz.zerek.account.AccountServer;
import kz.zerek.account.Person;
import kz.zerek.account.RandomId;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BanksFixture;
import kz.zerek.bank.file.BankFilesFixture;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.ExamFixture;
import kz.zerek.exam.InvalidBlueprintException;
import kz.zerek.exam.Item;
import kz.zerek.exam.Part;
import kz.zerek.exam.TimeLimit;
import kz.zerek.exam.internal.ExamRepository;
import kz.zerek.exam.store.ExamException.Problem;
import kz.zerek.question.Corrected;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generators;
import kz.zerek.question.Kind;
import kz.zerek.question.Question;
import kz.zerek.question.Ref;
import kz.zerek.question.Task;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@BothDatabases
class ExamsTest {

    private static final Generators GENERATORS = new Generators();
    private static final Blueprint TEN = blueprint(part(Set.of(), Set.of(), 10));
    private static final List<Integer> AS_BEFORE = List.of(1);

    private final AccountServer accounts;
    private final BanksFixture banks;
    private final ExamRepository repository;
    private final Exams exams;
    private final Person teacher;

    ExamsTest(TestDatabase database) {
        repository = new ExamRepository(database.client());
        accounts = new AccountServer(database, new ExamData(repository));
        banks = BanksFixture.of(ExamFixture.BANK, database.client());
        exams = new Exams(
                repository, banks, GENERATORS, database.transactions(), new SecureRandom(), Clock.systemUTC());
        teacher = accounts.fixture.teacher();
    }

    @Test
    void a_test_is_made_from_a_blueprint_and_kept_as_it_is() {
        var made = exams.create(teacher, "Сынақ", threeParts());
        assertThat(made.form().items()).hasSize(24);
        assertThat(made.version()).isOne();
        assertThat(made.frozen()).isFalse();
        assertThat(exams.get(teacher, made.id())).isEqualTo(made);
        assertThat(exams.get(made.id(), 1)).isEqualTo(made);
        assertRefused(Problem.UNKNOWN, () -> exams.get(made.id(), 2));
    }

    @Test
    void who_asks_what_uses_a_fact_sees_their_own_tests_and_how_many_of_others() {
        var mine = exams.create(teacher, "Менікі", TEN);
        var fact = mine.form().items().getFirst().question().subject();
        assertThat(exams.using(teacher, fact).own()).extracting(ExamRow::id).containsExactly(mine.id());
        int others = exams.using(teacher, fact).others();
        var another = accounts.fixture.teacher();
        assertThat(exams.using(another, fact)).isEqualTo(new FactUse(List.of(), others + 1));
        exams.remove(teacher, mine.id());
        assertThat(exams.using(another, fact)).isEqualTo(new FactUse(List.of(), others));
        assertThat(exams.using(teacher, fact.substring(0, fact.length() - 1)).own())
                .isEmpty();
        assertThatExceptionOfType(AccountException.class)
                .isThrownBy(() -> exams.using(accounts.fixture.student("Арман"), fact));
    }

    @Test
    void tests_are_listed_as_people_sort_titles_with_how_many_questions_they_have() {
        Stream.of("Үміт", "Тест", "Әлем", "ҰБТ", "7-сынып").forEach(title -> exams.create(teacher, title, TEN));
        assertThat(exams.all(teacher))
                .extracting(ExamRow::title)
                .containsExactly("7-сынып", "Әлем", "Тест", "ҰБТ", "Үміт");
        assertThat(exams.all(teacher)).extracting(ExamRow::questions).containsOnly(10);
        var seen = exams.get(teacher, exams.all(teacher).get(2).id());
        exams.change(teacher, seen, blueprint(part(Set.of(), Set.of(), 12)), AS_BEFORE);
        assertThat(exams.all(teacher)).extracting(ExamRow::questions).containsExactly(10, 10, 12, 10, 10);
    }

    @Test
    void a_title_is_one_line_of_some_length() {
        for (var title : List.of("", " \n ", "x".repeat(101), "a\u0000b"))
            assertRefused(Problem.TITLE, () -> exams.create(teacher, title, TEN));
        assertThat(exams.all(teacher)).isEmpty();
        var id = exams.create(teacher, "  ҰБТ \n тарих ", TEN).id();
        assertThat(exams.get(teacher, id).title()).isEqualTo("ҰБТ тарих");
        assertRefused(Problem.TITLE, () -> exams.rename(teacher, id, " "));
        exams.rename(teacher, id, "\u00bc".repeat(100));
        assertThat(exams.get(teacher, id).title()).isEqualTo("\u00bc".repeat(100));
    }

    @Test
    void a_bank_that_has_nothing_to_ask_makes_no_test() {
        assertRefused(
                Problem.NOTHING_TO_ASK,
                () -> exams.create(teacher, "Empty", blueprint(part(Set.of("gone"), Set.of(), 5))));
        var made = exams.create(teacher, "Full", TEN);
        assertRefused(
                Problem.NOTHING_TO_ASK,
                () -> exams.change(teacher, made, blueprint(part(Set.of("gone"), Set.of(), 5)), AS_BEFORE));
        assertThat(exams.all(teacher)).extracting(ExamRow::title).containsExactly("Full");
        assertThat(exams.get(teacher, made.id())).isEqualTo(made);
    }

    @Test
    void nobody_has_more_tests_than_can_be_listed() {
        var one = exams.create(teacher, "One", TEN);
        for (int i = 1; i < Exams.MOST; i++)
            repository.insert(
                    new Exam(
                            new ExamId(RandomId.next(new Random(teacher.hashCode() + i))),
                            "More",
                            1,
                            0,
                            false,
                            TEN,
                            one.form(),
                            one.revision(),
                            one.changedAt()),
                    teacher.id());
        assertRefused(Problem.TOO_MANY, () -> exams.create(teacher, "Too many", TEN));
        exams.remove(teacher, one.id());
        exams.create(teacher, "Instead", TEN);
    }

    @Test
    void another_draw_keeps_what_is_pinned_and_fixed() {
        var made = exams.create(teacher, "Test", threeParts());
        var pinned = exams.pin(teacher, exams.pin(teacher, made, 4, true), 13, true);
        var again = exams.redraw(teacher, pinned);
        assertThat(again.form().items()).hasSize(24);
        for (int position : List.of(1, 4, 13, 18, 19))
            assertThat(again.form().item(position)).isEqualTo(pinned.form().item(position));
        assertThat(questions(again)).isNotEqualTo(questions(made));
        assertThat(exams.get(teacher, made.id())).isEqualTo(again);
        var unpinned = exams.pin(teacher, again, 4, false);
        assertThat(unpinned.form().item(4).origin()).isEqualTo(Item.Origin.DRAWN);
    }

    @Test
    void a_swap_changes_one_question() {
        var made = exams.create(teacher, "Test", TEN);
        var swapped = exams.swap(teacher, made, 3);
        for (int position = 1; position <= 10; position++)
            assertThat(swapped.form().item(position).equals(made.form().item(position)))
                    .isEqualTo(position != 3);
        assertThat(exams.get(teacher, made.id())).isEqualTo(swapped);
        var whole =
                exams.create(teacher, "Whole", blueprint(part(Set.of("initiatives"), Set.of(Kind.WHO_PROPOSED), 16)));
        assertRefused(Problem.NO_OTHER, () -> exams.swap(teacher, whole, 1));
    }

    @Test
    void a_question_is_fixed_as_it_is_and_released_and_the_others_stay() {
        var made = exams.create(teacher, "Test", TEN);
        var fixed = exams.fix(teacher, made, 7);
        assertThat(fixed.form().item(1).question())
                .isEqualTo(made.form().item(7).question());
        assertThat(fixed.form().item(1).origin()).isEqualTo(Item.Origin.FIXED);
        assertThat(questions(fixed)).containsExactlyInAnyOrderElementsOf(questions(made));
        assertThat(fixed.blueprint().part(1).count()).isEqualTo(9);
        assertThat(exams.redraw(teacher, fixed).form().item(1))
                .isEqualTo(fixed.form().item(1));
        var released = exams.release(teacher, exams.get(teacher, made.id()), 1);
        assertThat(released.blueprint()).isEqualTo(TEN);
        assertThat(released.form().item(1).question())
                .isEqualTo(made.form().item(7).question());
        assertThat(released.form().item(1).origin()).isEqualTo(Item.Origin.DRAWN);
    }

    @Test
    void what_cannot_be_is_refused_before_anything_changes() {
        var fixed = ExamFixture.fixed(Kind.STANDS_FOR, "ilo");
        var part = new Part(
                null, Set.of(), Set.of(), 1, Difficulty.EASY, BigDecimal.ONE, List.of(fixed), new BigDecimal("4"));
        var made = exams.create(teacher, "Test", blueprint(part));
        assertThatExceptionOfType(InvalidBlueprintException.class).isThrownBy(() -> exams.release(teacher, made, 1));
        assertThat(exams.get(teacher, made.id())).isEqualTo(made);
    }

    @Test
    void pins_are_kept_when_the_test_asks_for_something_else() {
        var made = exams.pin(teacher, exams.create(teacher, "Test", TEN), 5, true);
        var changed = exams.change(teacher, made, blueprint(part(Set.of(), Set.of(Kind.WHEN), 8)), AS_BEFORE);
        assertThat(changed.form().items()).hasSize(8).contains(made.form().item(5));
        assertThat(changed.form().items().stream().filter(item -> item.origin() == Item.Origin.DRAWN))
                .extracting(item -> item.question().kind())
                .containsOnly(Kind.WHEN);
        assertThat(exams.get(teacher, made.id())).isEqualTo(changed);
    }

    @Test
    void parts_that_move_take_their_pins_along() {
        var one = part(Set.of("initiatives"), Set.of(), 4);
        var other = part(Set.of(), Set.of(Kind.WHEN), 4);
        var made = exams.pin(teacher, exams.create(teacher, "Test", blueprint(one, other)), 2, true);
        var moved = exams.change(teacher, made, blueprint(other, one), List.of(2, 1));
        assertThat(questions(moved).subList(4, 8)).isEqualTo(questions(made).subList(0, 4));
        assertThat(moved.form().item(6).origin()).isEqualTo(Item.Origin.PINNED);
        var gone = exams.change(teacher, moved, blueprint(one), List.of(2));
        assertThat(questions(gone)).isEqualTo(questions(moved).subList(4, 8));
    }

    @Test
    void what_is_not_about_the_questions_changes_none() {
        var made = exams.create(teacher, "Test", TEN);
        banks.load(BankFilesFixture.example().read());
        var timed = new Blueprint(
                TEN.parts(), TEN.languages(), TEN.order(), TEN.variants(), TEN.credit(), new TimeLimit(40, 10));
        var changed = exams.change(teacher, made, timed, AS_BEFORE);
        assertThat(changed.form()).isEqualTo(made.form());
        assertThat(changed.revision()).isEqualTo(made.revision());
        assertThat(changed.blueprint().time()).isEqualTo(new TimeLimit(40, 10));
    }

    @Test
    void another_draw_takes_the_bank_as_it_is_now_a_swap_the_one_that_the_others_are_from() {
        var made = exams.pin(teacher, exams.create(teacher, "Test", blueprint(part(Set.of(), Set.of(), 3))), 1, true);
        var example = BankFilesFixture.example().read();
        var now = banks.load(example).number();
        var swapped = exams.swap(teacher, made, 2);
        assertThat(swapped.revision()).isEqualTo(made.revision());
        assertThat(exams.generator(swapped).canPut(swapped.form().item(2).question()))
                .isTrue();
        var again = exams.redraw(teacher, swapped);
        assertThat(again.revision()).isEqualTo(now);
        assertThat(questions(again)).allMatch(exams.generator(again)::canPut);
        assertThat(exams.topics()).isEqualTo(example.topics());
    }

    @Test
    void what_speaks_of_a_corrected_fact_is_asked_anew_and_all_else_stays() {
        var asked = EnumSet.of(Kind.WHEN);
        var made = exams.create(teacher, "Dates", blueprint(part(Set.of(), asked, 10)));
        var fixed = exams.fix(teacher, exams.pin(teacher, made, 2, true), 5);
        assertThat(exams.outdated(fixed)).isEmpty();
        var corrected = ExamFixture.BANK;
        // The one that is fixed, the one that is pinned, and one that was drawn.
        for (int position : List.of(1, 3, 7)) corrected = corrected(corrected, fixed, position);
        banks.load(corrected);
        assertThat(exams.outdated(fixed))
                .extracting(Outdated::position)
                .containsAll(List.of(1, 3, 7))
                .hasSizeLessThan(10);
        var renewed = exams.renew(teacher, fixed);
        assertThat(exams.outdated(renewed)).isEmpty();
        assertThat(renewed.form().items()).hasSize(10);
        var stale = exams.outdated(fixed).stream().map(Outdated::position).toList();
        for (int position = 2; position <= 10; position++)
            assertThat(renewed.form().item(position).equals(fixed.form().item(position)))
                    .as("question " + position)
                    .isEqualTo(!stale.contains(position));
        var first = renewed.form().item(1);
        assertThat(first.origin()).isEqualTo(Item.Origin.FIXED);
        assertThat(first.question().subject())
                .isEqualTo(fixed.form().item(1).question().subject());
        assertThat(first.question()).isNotEqualTo(fixed.form().item(1).question());
        assertThat(exams.get(teacher, made.id())).isEqualTo(renewed);
    }

    @Test
    void of_a_test_that_was_set_the_next_version_is_renewed() {
        var made = exams.create(teacher, "Dates", blueprint(part(Set.of(), EnumSet.of(Kind.WHEN), 5)));
        var set = exams.freeze(teacher, made.id());
        banks.load(corrected(ExamFixture.BANK, set, 1));
        var renewed = exams.renew(teacher, set);
        assertThat(renewed.version()).isEqualTo(2);
        assertThat(exams.get(made.id(), 1)).isEqualTo(set);
    }

    /** A bank in which the date that a question asks for is one of its wrong ones. */
    private static Bank corrected(Bank bank, Exam exam, int position) {
        var question = exam.form().item(position).question();
        var wrong = ((Task.Choice) question.task())
                .options().stream()
                        .filter(option -> !option.correct())
                        .map(option -> ((Ref.When) option.content()).dating().date())
                        .findFirst();
        return Corrected.date(bank, question.subject(), wrong.orElseThrow(), List.of());
    }

    @Test
    void a_test_that_was_set_never_changes_a_change_makes_the_next_version() {
        var made = exams.create(teacher, "Test", TEN);
        var set = exams.freeze(teacher, made.id());
        assertThat(set).isEqualTo(frozen(made));
        var changes = List.<Supplier<Exam>>of(
                () -> exams.redraw(teacher, set),
                () -> exams.pin(teacher, set, 1, true),
                () -> exams.swap(teacher, set, 1),
                () -> exams.fix(teacher, set, 1),
                () -> exams.change(teacher, set, blueprint(part(Set.of(), Set.of(), 11)), AS_BEFORE));
        var next = changes.getFirst().get();
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.edits()).isZero();
        assertThat(next.frozen()).isFalse();
        // Each of them would make the second version once more.
        for (var change : changes) assertRefused(Problem.STALE, change::get);
        assertThat(exams.get(made.id(), 1)).isEqualTo(set);
        assertThat(exams.get(teacher, made.id())).isEqualTo(next);
        var third = exams.pin(teacher, exams.freeze(teacher, made.id()), 1, true);
        assertThat(third.version()).isEqualTo(3);
        assertThat(exams.get(made.id(), 2)).isEqualTo(frozen(next));
        assertThat(exams.all(teacher)).extracting(ExamRow::version).containsExactly(3);
    }

    private static Exam frozen(Exam exam) {
        return new Exam(
                exam.id(),
                exam.title(),
                exam.version(),
                exam.edits(),
                true,
                exam.blueprint(),
                exam.form(),
                exam.revision(),
                exam.changedAt());
    }

    @Test
    void a_window_that_shows_what_is_no_longer_so_changes_nothing() {
        var seen = exams.create(teacher, "Test", TEN);
        var changed = exams.swap(teacher, seen, 1);
        assertRefused(Problem.STALE, () -> exams.swap(teacher, seen, 2));
        assertRefused(Problem.STALE, () -> exams.pin(teacher, seen, 1, true));
        assertRefused(Problem.STALE, () -> exams.redraw(teacher, seen));
        assertRefused(Problem.STALE, () -> exams.fix(teacher, seen, 1));
        assertRefused(Problem.STALE, () -> exams.change(teacher, seen, TEN, AS_BEFORE));
        exams.freeze(teacher, seen.id());
        assertRefused(Problem.STALE, () -> exams.pin(teacher, changed, 1, true));
        assertThat(exams.get(teacher, seen.id())).isEqualTo(frozen(changed));
    }

    @Test
    void of_many_who_change_it_at_once_one_does() {
        for (boolean set : new boolean[] {false, true}) {
            var made = exams.create(teacher, "Test", TEN);
            var seen = set ? exams.freeze(teacher, made.id()) : made;
            var outcomes = Collections.synchronizedList(new ArrayList<Object>());
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 1; i <= 8; i++) {
                    int position = i;
                    threads.submit(() -> outcomes.add(outcome(() -> exams.pin(teacher, seen, position, true))));
                }
            }
            assertThat(outcomes).hasSize(8).filteredOn(Exam.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Problem.STALE::equals).hasSize(7);
            assertThat(outcomes).contains(exams.get(teacher, made.id()));
        }
    }

    private static Object outcome(Supplier<Exam> change) {
        try {
            return change.get();
        } catch (ExamException e) {
            return e.problem();
        }
    }

    @Test
    void what_is_set_while_it_is_changed_is_what_stays() {
        var made = exams.create(teacher, "Test", TEN);
        var set = new ArrayList<Exam>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> {
                for (int i = 0; i < 50; i++) outcome(() -> exams.pin(teacher, exams.get(teacher, made.id()), 1, true));
            });
            threads.submit(() -> {
                for (int i = 0; i < 10; i++) set.add(exams.freeze(teacher, made.id()));
            });
        }
        assertThat(set).hasSize(10).allMatch(Exam::frozen);
        for (var one : set) assertThat(exams.get(made.id(), one.version())).isEqualTo(one);
    }

    @Test
    void a_test_that_is_put_away_leaves_the_list_and_comes_back() {
        var made = exams.create(teacher, "Test", TEN);
        var set = exams.freeze(teacher, made.id());
        exams.remove(teacher, made.id());
        assertThat(exams.all(teacher)).isEmpty();
        assertThat(exams.get(made.id(), 1)).isEqualTo(set);
        exams.bringBack(teacher, made.id());
        assertThat(exams.all(teacher)).extracting(ExamRow::id).containsExactly(made.id());
    }

    @Test
    void nobody_sees_or_changes_a_test_that_is_not_theirs() {
        var made = exams.create(teacher, "Test", threeParts());
        var nobody = new ExamId(RandomId.next(new Random(1)));
        var unknown =
                new Exam(nobody, "Test", 1, 0, false, made.blueprint(), made.form(), made.revision(), made.changedAt());
        var ways = List.<Consumer<Person>>of(
                who -> exams.get(who, made.id()),
                who -> exams.get(who, nobody),
                who -> exams.rename(who, made.id(), "Mine"),
                who -> exams.rename(who, nobody, "Mine"),
                who -> exams.change(who, made, threeParts(), List.of(1, 2, 3)),
                who -> exams.change(who, unknown, threeParts(), List.of(1, 2, 3)),
                who -> exams.redraw(who, made),
                who -> exams.redraw(who, unknown),
                who -> exams.pin(who, made, 2, true),
                who -> exams.swap(who, made, 2),
                who -> exams.fix(who, made, 2),
                who -> exams.release(who, made, 1),
                who -> exams.remove(who, made.id()),
                who -> exams.bringBack(who, made.id()),
                who -> exams.freeze(who, made.id()),
                who -> exams.freeze(who, nobody));
        var pupil = accounts.fixture.student("Арман");
        for (var who : List.of(accounts.fixture.teacher(), accounts.fixture.owner(), pupil))
            for (var way : ways) assertRefused(Problem.UNKNOWN, () -> way.accept(who));
        for (var who : List.of(accounts.fixture.teacher(), accounts.fixture.owner()))
            assertThat(exams.all(who)).isEmpty();
        assertThat(exams.get(teacher, made.id())).isEqualTo(made);
        assertThat(exams.all(teacher)).hasSize(1);
        assertForbidden(() -> exams.all(pupil));
        assertForbidden(() -> exams.create(pupil, "Mine", TEN));
    }

    @Test
    void tests_go_with_the_teacher_who_made_them() {
        var made = exams.create(teacher, "Test", TEN);
        exams.freeze(teacher, made.id());
        exams.remove(teacher, exams.create(teacher, "Away", TEN).id());
        assertThat(accounts.people.export(teacher)).containsEntry("tests", Map.of("made", List.of("Away", "Test")));
        accounts.people.delete(teacher.id());
        assertRefused(Problem.UNKNOWN, () -> exams.get(teacher, made.id()));
        assertRefused(Problem.UNKNOWN, () -> exams.get(made.id(), 1));
    }

    private static List<Question> questions(Exam exam) {
        return IntStream.rangeClosed(1, exam.form().items().size())
                .mapToObj(position -> exam.form().item(position).question())
                .toList();
    }

    private static void assertRefused(Problem problem, ThrowingCallable call) {
        assertThatExceptionOfType(ExamException.class)
                .isThrownBy(call)
                .extracting(ExamException::problem)
                .isEqualTo(problem);
    }

    private static void assertForbidden(ThrowingCallable call) {
        assertThatExceptionOfType(AccountException.class).isThrownBy(call);
    }
}
