package kz.zerek.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.zerek.account.AccountException;
import kz.zerek.account.People;
import kz.zerek.bank.Citation;
import kz.zerek.bank.Fact;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.correction.CorrectionException.Problem;
import kz.zerek.correction.internal.CorrectionRepository;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.Statements;
import kz.zerek.database.TestDatabase;
import kz.zerek.database.Together;
import kz.zerek.language.Language;
import kz.zerek.question.Kind;
import kz.zerek.question.Question;
import kz.zerek.reading.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@BothDatabases
@ExtendWith(OutputCaptureExtension.class)
class CorrectionsTest extends CorrectionsFixture {

    private final TestDatabase database;

    CorrectionsTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void a_corrected_fact_is_the_banks_from_then_on_and_stands_where_it_stood() {
        var before = bank();
        var saved = note("It was a cold day");
        assertThat(saved.number()).isOne();
        assertThat(saved.subject()).isEqualTo(bank().fact(fact));
        assertThat(note()).isEqualTo("It was a cold day");
        assertThat(bank().facts())
                .extracting(Fact::id)
                .isEqualTo(before.facts().stream().map(Fact::id).toList());
        assertThat(bank().facts())
                .filteredOn(one -> !one.id().equals(fact))
                .isEqualTo(before.facts().stream()
                        .filter(one -> !one.id().equals(fact))
                        .toList());
    }

    @Test
    void corrections_outlast_a_start() {
        note("It outlasts a start");
        var revision = banks.current();
        try (var again = Server.start(database)) {
            assertThat(again.getBean(kz.zerek.bank.BankStore.class).current()).isEqualTo(revision);
            assertThat(again.getBean(Corrections.class).open(fact).number()).isOne();
        }
    }

    @Test
    void its_history_tells_who_changed_what_and_why_the_last_first() {
        note("One");
        note("Two");
        var versions = corrections.versions(open());
        assertThat(versions).extracting(Version::number).containsExactly(2, 1);
        assertThat(versions).extracting(Version::by).containsOnly(teacher.name());
        assertThat(versions).extracting(Version::reason).containsOnly(REASON);
        assertThat(versions.getFirst().changes())
                .contains(new Version.Change("note.en", "One", "Two"))
                .hasSize(3);
        assertThat(versions.getLast().changes()).anySatisfy(change -> {
            assertThat(change.field()).isEqualTo("note.en");
            assertThat(change.after()).isEqualTo("One");
        });
    }

    @Test
    void who_made_corrections_is_looked_up_once_however_many_they_made() {
        note("One");
        int one = Statements.of(() -> corrections.versions(open())).size();
        note("Two");
        note("Three");
        assertThat(Statements.of(() -> corrections.versions(open()))).hasSize(one);
    }

    @Test
    void of_a_long_history_the_last_fifty_are_told_with_what_each_changed() {
        note("Odd");
        note("Even");
        var repository = bean(CorrectionRepository.class);
        var bodies = repository.of(fact).stream().map(Correction::body).toList();
        for (int number = 3; number <= 53; number++)
            repository.insert(new Correction(
                    fact, number, bodies.get((number + 1) % 2), null, REASON, teacher.id(), Instant.EPOCH));
        var versions = corrections.versions(open());
        assertThat(versions).hasSize(50);
        assertThat(versions.getFirst().number()).isEqualTo(53);
        assertThat(versions.getLast().number()).isEqualTo(4);
        assertThat(versions)
                .element(0)
                .satisfies(last -> assertThat(last.changes()).contains(new Version.Change("note.en", "Even", "Odd")));
        assertThat(versions.getLast().changes()).contains(new Version.Change("note.en", "Odd", "Even"));
    }

    @Test
    void what_was_taken_back_is_as_it_was_and_can_be_brought_back() {
        var original = open().subject();
        note("One");
        var second = note("Two");
        var back = corrections.restore(teacher, second, 1);
        assertThat(note()).isEqualTo("One");
        var none = corrections.restore(teacher, back, 0);
        assertThat(none.subject()).isEqualTo(original);
        assertThat(bank().fact(fact)).isEqualTo(original);
        corrections.restore(teacher, none, 2);
        assertThat(note()).isEqualTo("Two");
        assertThat(corrections.versions(open())).extracting(Version::restored).containsExactly(2, 0, 1, null, null);
    }

    @Test
    void there_is_no_way_to_a_version_that_there_was_not() {
        var saved = note("One");
        for (int number : new int[] {-1, 1, 2, Integer.MAX_VALUE})
            assertRefused(Problem.UNKNOWN, () -> corrections.restore(teacher, saved, number));
        assertThat(corrections.versions(open())).hasSize(1);
    }

    @Test
    void a_fact_that_is_made_as_it_was_counts_as_not_corrected() {
        var original = open();
        var saved = note("One");
        corrections.save(teacher, saved, original.fields(), "It was right");
        assertThat(bean(CorrectionRepository.class).of(fact).getLast().body()).isNull();
        assertThat(bank().fact(fact)).isEqualTo(original.subject());
    }

    @Test
    void nothing_is_stored_that_is_wrong_and_its_fields_are_told() {
        var piece = open();
        var fields = with(piece, "statement.kk", "no slot at all", "date", "2026-02-30", "topic", "no-such");
        assertThat(corrections.tryOut(piece, fields).problems())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("statement.kk", "date", "topic");
        assertThat(corrections.tryOut(piece, fields).questions()).isEmpty();
        assertRefused(Problem.UNFIT, () -> corrections.save(teacher, piece, fields, REASON));
        assertRefused(Problem.UNFIT, () -> corrections.save(teacher, piece, without(piece, "statement.ru"), REASON));
        assertThat(corrections.versions(open())).isEmpty();
    }

    @Test
    void nothing_is_stored_without_a_change_or_without_a_reason() {
        var piece = open();
        assertRefused(Problem.UNCHANGED, () -> corrections.save(teacher, piece, piece.fields(), REASON));
        for (var reason : new String[] {"", " \t\n", "\u200b", "x".repeat(501)})
            assertRefused(Problem.REASON, () -> corrections.save(teacher, piece, noted(piece, "One"), reason));
        corrections.save(teacher, piece, noted(piece, "One"), " two\nlines ");
        assertThat(corrections.versions(open()).getFirst().reason()).isEqualTo("two lines");
    }

    @Test
    void another_node_knows_what_a_fact_said_before_it_was_corrected() {
        var original = open();
        try (var node = anotherNode()) {
            var there = node.getBean(Corrections.class);
            var saved = note("One");
            assertThat(there.versions(saved)).isEqualTo(corrections.versions(saved));
            assertThat(there.versions(saved).getFirst().changes()).isNotEmpty();
            assertThat(node.getBean(Reviews.class).all().apply(saved.subject())).isEqualTo(Status.DRAFT);
            assertThat(node.getBean(Reviews.class).of(saved)).isEqualTo(Status.DRAFT);
            assertThat(there.restore(teacher, saved, 0).subject()).isEqualTo(original.subject());
        }
    }

    @Test
    void who_was_slower_is_told_and_overwrites_nothing() {
        var seen = open();
        note("The faster one");
        assertRefused(Problem.STALE, () -> corrections.save(teacher, seen, noted(seen, "The slower one"), REASON));
        assertRefused(Problem.STALE, () -> corrections.restore(teacher, seen, 0));
        assertThat(note()).isEqualTo("The faster one");
    }

    @Test
    void of_several_at_once_one_is_stored() throws Exception {
        var seen = open();
        var saved = Together.call(IntStream.range(0, 4)
                .<Callable<String>>mapToObj(number -> () -> {
                    try {
                        corrections.save(teacher, seen, noted(seen, "Number " + number), REASON);
                        return "Number " + number;
                    } catch (CorrectionException e) {
                        assertThat(e.problem()).isEqualTo(Problem.STALE);
                        return null;
                    }
                })
                .toList());
        assertThat(saved).filteredOn(Objects::nonNull).containsExactly(note());
        assertThat(corrections.versions(open())).hasSize(1);
    }

    @Test
    void students_correct_nothing() {
        var student = people.student("Арман");
        var piece = open();
        assertThatExceptionOfType(AccountException.class)
                .isThrownBy(() -> corrections.save(student, piece, noted(piece, "Mine"), REASON));
        assertThatExceptionOfType(AccountException.class).isThrownBy(() -> corrections.restore(student, piece, 0));
        assertThatExceptionOfType(AccountException.class)
                .isThrownBy(() -> reviews.say(student, piece, Status.DISPUTED, "No"));
    }

    @Test
    void there_is_nothing_under_an_id_that_the_bank_does_not_have() {
        for (var id : new String[] {"", "no-such", "../etc", "x".repeat(1_000), "'; drop table fact_correction; --"})
            assertRefused(Problem.UNKNOWN, () -> corrections.open(id));
    }

    @Test
    void what_does_not_fit_any_more_is_left_out_and_told(CapturedOutput output) {
        var other = note("It fits");
        var repository = bean(CorrectionRepository.class);
        var broken = new Correction("kz-un-member", 1, "dates: [{id: kz-un-member}]", null, "x", null, Instant.EPOCH);
        repository.insert(broken);
        repository.insert(new Correction("gone-with-its-reading", 1, "dates: []", null, "x", null, Instant.EPOCH));
        loader.load();
        assertThat(bank().fact("kz-un-member")).isEqualTo(StarterBank.read().fact("kz-un-member"));
        assertThat(bank().fact(fact)).isEqualTo(other.subject());
        assertThat(output).contains("corrections of [kz-un-member] do not fit").doesNotContain("[gone-with");
        repository.insert(new Correction("kz-un-member", 2, null, 0, "", null, Instant.EPOCH));
        loader.load();
    }

    @Test
    void a_gap_whose_date_was_changed_is_not_asked_any_more() {
        fact = "kz-un-member";
        var piece = open();
        assertThat(corrections.tryOut(piece, piece.fields()).questions())
                .filteredOn(question -> question.kind() == Kind.GAP)
                .hasSize(2);
        var trial = corrections.tryOut(piece, with(piece, "date", "1992-03"));
        assertThat(trial.problems()).isEmpty();
        assertThat(trial.questions())
                .filteredOn(question -> question.kind() == Kind.GAP)
                .hasSize(1);
        assertThat(trial.subject().orElseThrow().source().quote().gaps())
                .extracting(Citation.Gap::of)
                .containsExactly("session");
    }

    @Test
    void a_form_that_was_written_stands_in_the_questions_and_the_rules_own_comes_back() {
        var proposal = bank().facts(ProposalFact.class).findFirst().orElseThrow();
        var piece = corrections.open(proposal.id());
        var own = corrections.tryOut(piece, with(piece, "what.kk.accusative", "МЕНІҢ ТҰЛҒАМДЫ"));
        assertThat(own.problems()).isEmpty();
        assertThat(stems(own)).anyMatch(stem -> stem.contains("МЕНІҢ ТҰЛҒАМДЫ"));
        var generated = corrections.tryOut(piece, without(piece, "what.kk.accusative"));
        assertThat(generated.problems()).isEmpty();
        assertThat(stems(generated)).noneMatch(stem -> stem.contains("МЕНІҢ ТҰЛҒАМДЫ"));
    }

    private static java.util.List<String> stems(Trial trial) {
        return trial.questions().stream()
                .map((Question question) -> trial.render(question, Language.KK).stem())
                .toList();
    }

    @Test
    void texts_of_any_length_and_kind_are_texts_or_told_to_be_none() {
        var piece = open();
        var yaml = "{date}: - [a] # 'b' \"c\" &d *e !!java | > %";
        assertThat(corrections
                        .tryOut(piece, with(piece, "statement.en", yaml, "question.en", "{when} a: b?"))
                        .problems())
                .isEmpty();
        for (var text : new String[] {"\u0000", "a\nb {date}", "{date}".repeat(2), "{", "  {date}"})
            assertThat(corrections
                            .tryOut(piece, with(piece, "statement.en", text))
                            .problems())
                    .as(text)
                    .isNotEmpty();
        var saved = corrections.save(teacher, piece, noted(piece, "half \ud83d a character"), REASON);
        assertThat(saved.subject().note().en()).isEqualTo("half ? a character");
        var huge = "x".repeat(6_000_000) + " {date}";
        assertThat(corrections.tryOut(piece, with(piece, "statement.en", huge)).problems())
                .isNotEmpty();
    }

    @Test
    void a_correction_stays_when_the_account_of_who_made_it_goes() {
        note("It stays");
        bean(People.class).deleteTeacher(people.owner(), teacher.id());
        assertThat(note()).isEqualTo("It stays");
        assertThat(corrections.versions(open()).getFirst().by()).isNull();
    }

    @Test
    void everybody_can_take_what_they_corrected_along() {
        note("Mine");
        reviews.say(teacher, open(), Status.DISPUTED, "Hm");
        assertThat(bean(People.class).export(teacher).get("facts").toString()).contains(fact, REASON, "disputed", "Hm");
    }
}
