package kz.zerek.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Fact;
import kz.zerek.bank.file.BankFilesFixture;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Generator;
import kz.zerek.reading.Candidate.Change;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.Draft.Kind;
import kz.zerek.reading.ReadingException.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@BothDatabases
@ExtendWith(OutputCaptureExtension.class)
class ReadingsTest {

    private static final String BRIDGE = "The town bridge was built in May 1905. ";
    private static final String FAIR = "The town fair was opened in July 1911. ";
    private static final String MEMBER = "Kazakhstan became a member of the United Nations on 2 March 1993. ";
    private static final String TRADE = "Kazakhstan joined the Mutual Bridge Fund (MBF). ";

    private final TestDatabase database;
    private static ConfigurableApplicationContext server;

    private final Readings readings;
    private final BankStore banks;

    ReadingsTest(TestDatabase database) {
        this.database = database;
        readings = server.getBean(Readings.class);
        banks = server.getBean(BankStore.class);
    }

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        server = ReadingServer.start(database);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        server.close();
    }

    @BeforeEach
    void empty() {
        readings.all().forEach(row -> readings.delete(row.reading().id()));
    }

    private List<Candidate> candidates(ReadingId id) {
        return readings.workbench(id).candidates();
    }

    private Candidate first(ReadingId id) {
        return candidates(id).getFirst();
    }

    /** Makes all of a reading complete and accepted. */
    private void acceptCompleted(ReadingId id) {
        for (var candidate : candidates(id)) {
            readings.correct(id, candidate.number(), candidate.draft(), CandidatesFixture.completed(candidate.draft()));
            readings.accept(id, candidate.number(), candidate.edits() + 1);
        }
    }

    private List<String> facts(ReadingId id) {
        var bank = banks.bank(banks.current().number());
        return bank.facts().stream().map(Fact::id).filter(id::owns).toList();
    }

    private static void assertRefused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ReadingException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    @Test
    void what_a_document_states_is_found_when_it_is_read() {
        var id = readings.start(" A\n title ", BRIDGE + TRADE);
        var workbench = readings.workbench(id);
        assertThat(workbench.reading().title()).isEqualTo(Localized.of(_ -> "A title"));
        assertThat(workbench.reading().language()).isEqualTo(Language.EN);
        assertThat(workbench.reading().version()).isOne();
        assertThat(readings.text(id, 1)).isEqualTo(BRIDGE + TRADE);
        assertThat(workbench.candidates()).extracting(Candidate::kind).containsExactly(Kind.DATE, Kind.ACRONYM);
        assertThat(workbench.candidates()).extracting(Candidate::number).containsExactly(1, 2);
        assertThat(workbench.candidates()).allMatch(candidate -> candidate.state() == State.OPEN);
        assertThat(workbench.sentence(workbench.candidates().getFirst())).isEqualTo(BRIDGE.strip());
    }

    @Test
    void a_candidate_comes_back_as_it_was_found() {
        var id = readings.start("Title", BRIDGE + MEMBER + TRADE);
        assertThat(candidates(id)).isEqualTo(CandidatesFixture.found(BRIDGE + MEMBER + TRADE));
    }

    @Test
    void all_are_listed_with_how_many_are_open_and_accepted_the_latest_first() {
        var old = readings.start("Old", BRIDGE);
        var latest = readings.start("New", BRIDGE + FAIR + TRADE);
        readings.accept(latest, 1, 0);
        readings.reject(latest, 2, 0);
        assertThat(readings.all()).extracting(row -> row.reading().id()).containsExactly(latest, old);
        assertThat(readings.all().getFirst()).isEqualTo(new ReadingRow(readings.get(latest), 1, 1));
    }

    @Test
    void what_is_decided_can_be_taken_back() {
        var id = readings.start("Title", BRIDGE);
        readings.accept(id, 1, 0);
        assertThat(first(id).state()).isEqualTo(State.ACCEPTED);
        readings.reject(id, 1, 1);
        assertThat(first(id).state()).isEqualTo(State.REJECTED);
        readings.reopen(id, 1, 2);
        assertThat(first(id).state()).isEqualTo(State.OPEN);
        assertThat(first(id).edits()).isEqualTo(3);
    }

    @Test
    void a_correction_is_kept_whatever_it_says() {
        var id = readings.start("Title", BRIDGE);
        var draft = CandidatesFixture.draft(
                Kind.DATE, "date", "sööner \0 \ud83d", "statement.kk", "{}'\"\n\\", "question.ru", "x".repeat(100_000));
        assertThatCode(() -> readings.correct(id, 1, first(id).draft(), draft)).doesNotThrowAnyException();
        assertThat(first(id).draft().get("statement.kk")).isEqualTo("{}'\"\n\\");
        assertThat(first(id).found().get("date")).isEqualTo("1905-05");
        assertThat(readings.workbench(id).problems(candidates(id))).containsOnlyKeys(1);
        assertThat(readings.workbench(id).preview(first(id))).isEmpty();
    }

    @Test
    void who_has_not_seen_the_last_change_changes_nothing() {
        var id = readings.start("Title", BRIDGE + FAIR);
        readings.accept(id, 1, 0);
        assertRefused(Problem.STALE, () -> readings.reject(id, 1, 0));
        assertRefused(Problem.STALE, () -> readings.reopen(id, 1, 2));
        readings.accept(id, 2, 0);
        assertRefused(Problem.STALE, () -> readings.merge(id, 2, 0, 1));
        assertThat(candidates(id)).extracting(Candidate::state).containsExactly(State.ACCEPTED, State.ACCEPTED);
        assertThat(candidates(id)).extracting(Candidate::edits).containsExactly(1, 1);
    }

    @Test
    void what_is_not_there_is_unknown() {
        var id = readings.start("Title", BRIDGE);
        var nothing = ReadingId.random(new Random(1));
        assertRefused(Problem.UNKNOWN, () -> readings.accept(id, 2, 0));
        assertRefused(Problem.UNKNOWN, () -> readings.accept(nothing, 1, 0));
        assertRefused(Problem.UNKNOWN, () -> readings.get(nothing));
        assertRefused(Problem.UNKNOWN, () -> readings.workbench(nothing));
        assertRefused(Problem.UNKNOWN, () -> readings.delete(nothing));
        assertRefused(Problem.UNKNOWN, () -> readings.publish(nothing));
        assertRefused(Problem.UNKNOWN, () -> readings.importAgain(nothing, BRIDGE));
        assertRefused(Problem.UNKNOWN, () -> readings.acceptAll(nothing, 0, Optional.empty(), false));
        assertRefused(Problem.UNKNOWN, () -> readings.rename(nothing, Localized.of(_ -> "Title")));
        assertRefused(Problem.UNKNOWN, () -> readings.text(id, 2));
    }

    @Test
    void of_two_that_are_merged_one_gets_what_it_did_not_say() {
        var id = readings.start("Title", BRIDGE + FAIR);
        readings.correct(id, 1, first(id).draft(), first(id).draft().with("statement.kk", "{date} көпір салынды"));
        readings.merge(id, 1, 1, 2);
        var merged = candidates(id).get(0);
        var into = candidates(id).get(1);
        assertThat(merged.state()).isEqualTo(State.MERGED);
        assertThat(merged.into()).isEqualTo(2);
        assertThat(into.draft().get("statement.kk")).isEqualTo("{date} көпір салынды");
        assertThat(into.draft().get("date")).isEqualTo("1911-07");
        readings.reopen(id, 1, merged.edits());
        assertThat(candidates(id).get(0).into()).isNull();
        assertThat(candidates(id).get(1).draft().has("statement.kk")).isFalse();
        assertThat(candidates(id).get(0).draft().has("statement.kk")).isTrue();
    }

    @Test
    void only_two_of_a_kind_that_stand_for_themselves_are_merged() {
        var id = readings.start("Title", BRIDGE + FAIR + TRADE);
        var all = candidates(id);
        assertThat(all).extracting(Candidate::kind).containsExactly(Kind.DATE, Kind.DATE, Kind.ACRONYM);
        assertRefused(Problem.NOT_MERGED, () -> readings.merge(id, 1, 0, 3));
        assertRefused(Problem.NOT_MERGED, () -> readings.merge(id, 1, 0, 1));
        assertRefused(Problem.UNKNOWN, () -> readings.merge(id, 1, 0, 4));
        readings.merge(id, 1, 0, 2);
        assertRefused(Problem.NOT_MERGED, () -> readings.merge(id, 2, 1, 1));
    }

    @Test
    void all_that_is_sure_is_accepted_but_what_contradicts_the_bank() {
        var id = readings.start("Title", BRIDGE + MEMBER + TRADE);
        readings.reject(id, 1, 0);
        assertThat(readings.acceptAll(id, 0, Optional.empty(), false)).hasSize(1);
        assertThat(candidates(id))
                .extracting(Candidate::state)
                .containsExactly(State.REJECTED, State.OPEN, State.ACCEPTED);
        assertThat(readings.acceptAll(id, 0, Optional.empty(), false)).isEmpty();
    }

    @Test
    void all_of_one_kind_are_accepted() {
        var id = readings.start("Title", BRIDGE + TRADE);
        assertThat(readings.acceptAll(id, 0, Optional.of(Kind.ACRONYM), false))
                .extracting(Candidate::number)
                .containsExactly(2);
        assertThat(candidates(id)).extracting(Candidate::state).containsExactly(State.OPEN, State.ACCEPTED);
    }

    @Test
    void what_was_done_to_many_is_taken_back_but_what_was_changed_since() {
        var id = readings.start("Title", BRIDGE + FAIR + TRADE);
        var before = readings.acceptAll(id, 0, Optional.empty(), true);
        assertThat(before).hasSize(3);
        readings.reject(id, 2, 1);
        readings.undo(id, before);
        assertThat(candidates(id)).extracting(Candidate::state).containsExactly(State.OPEN, State.REJECTED, State.OPEN);
        assertThat(candidates(id))
                .extracting(Candidate::draft)
                .containsExactlyElementsOf(before.stream().map(Candidate::draft).toList());
        readings.undo(id, before);
        assertThat(candidates(id)).extracting(Candidate::edits).containsExactly(2, 2, 2);
    }

    @Test
    void two_change_one_candidate_but_not_one_field() {
        var id = readings.start("Title", BRIDGE);
        var seen = first(id).draft();
        readings.correct(id, 1, seen, seen.with("statement.kk", "{date} көпір салынды"));
        readings.correct(id, 1, seen, seen.with("statement.ru", "Мост построен {date}"));
        assertRefused(
                Problem.STALE, () -> readings.correct(id, 1, seen, seen.with("statement.kk", "Көпір {date} салынды")));
        assertThat(first(id).draft())
                .isEqualTo(
                        seen.with("statement.kk", "{date} көпір салынды").with("statement.ru", "Мост построен {date}"));
    }

    @Test
    void what_is_less_sure_stays_open() {
        var id = readings.start("Title", BRIDGE);
        assertThat(readings.acceptAll(id, 1.01, Optional.empty(), true)).isEmpty();
        assertThat(first(id).state()).isEqualTo(State.OPEN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void suggestions_are_taken_if_that_is_wanted(boolean suggestions) {
        var id = readings.start("Title", "The work of the World Customs Organization (WCO) is known.");
        var candidate = first(id);
        assertThat(candidate.discovery().suggested()).isNotEmpty();
        assertThat(readings.acceptAll(id, 0, Optional.empty(), suggestions)).hasSize(1);
        assertThat(first(id).draft().has("long.ru")).isEqualTo(suggestions);
    }

    @Test
    void a_document_that_is_read_again_twice_keeps_what_was_decided() {
        var id = readings.start("Title", BRIDGE + FAIR + TRADE);
        for (int number = 1; number <= 3; number++) readings.accept(id, number, 0);
        readings.importAgain(id, "An introduction. " + BRIDGE + FAIR.replace("1911", "1912"));
        assertThat(readings.get(id).version()).isEqualTo(2);
        assertThat(readings.workbench(id).changes())
                .isEqualTo(Map.of(Change.SAME, 1L, Change.CHANGED, 1L, Change.GONE, 1L));
        var changed = candidates(id).stream()
                .filter(candidate -> candidate.change() == Change.CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(changed.state()).isEqualTo(State.OPEN);
        assertThat(readings.workbench(id).sentenceBefore(changed)).contains(FAIR.strip());

        readings.importAgain(id, BRIDGE + MEMBER + FAIR.replace("1911", "1912"));
        assertThat(readings.get(id).version()).isEqualTo(3);
        assertThat(readings.text(id, 1)).isEqualTo(BRIDGE + FAIR + TRADE);
        assertThat(candidates(id)).extracting(Candidate::number).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(candidates(id).stream().filter(candidate -> candidate.number() == 1))
                .allMatch(candidate ->
                        candidate.state() == State.ACCEPTED && candidate.place().version() == 3);
        assertThat(candidates(id).stream().filter(candidate -> candidate.number() == 3))
                .allMatch(candidate -> candidate.change() == Change.GONE
                        && candidate.state() == State.ACCEPTED
                        && candidate.place().version() == 1);
    }

    @Test
    void the_same_text_again_is_no_version() {
        var id = readings.start("Title", BRIDGE);
        assertRefused(Problem.UNCHANGED, () -> readings.importAgain(id, BRIDGE));
        assertThat(readings.get(id).version()).isOne();
        assertRefused(Problem.EMPTY, () -> readings.importAgain(id, " \0\n"));
    }

    @Test
    void only_what_is_complete_is_given_to_the_bank() {
        var id = readings.start("It's a title", BRIDGE + FAIR);
        readings.accept(id, 2, 0);
        readings.correct(
                id, 1, first(id).draft(), CandidatesFixture.completed(first(id).draft()));
        readings.accept(id, 1, 1);
        assertThat(readings.publish(id).facts()).isOne();
        assertThat(facts(id)).containsExactly(id.fact(1));
        assertThat(readings.get(id).publishedAt()).isNotNull();
        assertThat(new Generator(banks.bank(banks.current().number()), Messages.bundled()).prompts())
                .anyMatch(prompt -> prompt.subject().equals(id.fact(1)));
    }

    @Test
    void what_is_published_again_takes_the_place_of_what_was() {
        var id = readings.start("Title", BRIDGE + FAIR);
        acceptCompleted(id);
        assertThat(readings.publish(id)).isEqualTo(new Published(2, 0, 0));
        readings.reject(id, 1, first(id).edits());
        assertThat(readings.publish(id).facts()).isOne();
        assertThat(facts(id)).containsExactly(id.fact(2));
        readings.reject(id, 2, candidates(id).get(1).edits());
        assertThat(readings.publish(id)).isEqualTo(new Published(0, 0, 1));
        assertThat(facts(id)).isEmpty();
        assertThat(banks.current().version()).isEqualTo(StarterBank.read().version());
    }

    @Test
    void what_was_never_accepted_is_told_gone_once() {
        var id = readings.start("Title", BRIDGE + FAIR);
        readings.importAgain(id, FAIR);
        assertThat(readings.workbench(id).changes()).containsEntry(Change.GONE, 1L);
        assertThat(readings.all().getFirst().open()).isOne();
        assertThat(readings.workbench(id).undecided()).isOne();
        readings.importAgain(id, FAIR + TRADE);
        assertThat(readings.workbench(id).changes()).isEqualTo(Map.of(Change.SAME, 1L, Change.ADDED, 1L));
        assertThat(candidates(id)).extracting(Candidate::number).containsExactly(2, 3);
    }

    @Test
    void a_published_fact_whose_sentence_changed_is_told_to_leave_the_bank() {
        var id = readings.start("Title", BRIDGE + FAIR);
        acceptCompleted(id);
        readings.publish(id);
        readings.importAgain(id, BRIDGE + FAIR.replace("1911", "1912"));
        assertThat(facts(id)).hasSize(2);
        assertThat(readings.publish(id)).isEqualTo(new Published(1, 0, 1));
        assertThat(facts(id)).containsExactly(id.fact(1));
    }

    @Test
    void what_the_bank_cannot_have_is_named() {
        var id = readings.start("Title", BRIDGE + FAIR);
        acceptCompleted(id);
        readings.correct(
                id,
                2,
                candidates(id).get(1).draft(),
                candidates(id).get(1).draft().with("statement.kk", ""));
        assertThat(readings.workbench(id).unready())
                .extracting(Candidate::number)
                .containsExactly(2);
        assertThat(readings.publish(id)).isEqualTo(new Published(1, 1, 0));
    }

    @Test
    void what_is_gone_from_the_document_rests_on_its_old_version() {
        var id = readings.start("Title", BRIDGE + FAIR);
        acceptCompleted(id);
        readings.importAgain(id, FAIR);
        assertThat(readings.publish(id)).isEqualTo(new Published(2, 0, 0));
        var bank = banks.bank(banks.current().number());
        assertThat(bank.fact(id.fact(1)).source().document()).isEqualTo(id.document(1));
        assertThat(bank.fact(id.fact(2)).source().document()).isEqualTo(id.document(2));
    }

    @Test
    void a_reading_is_held_against_nothing_of_its_own() {
        var id = readings.start("Title", BRIDGE);
        acceptCompleted(id);
        readings.publish(id);
        assertThat(readings.workbench(id).conflicts(first(id))).isEmpty();
        var other = readings.start("Title", BRIDGE);
        assertThat(readings.workbench(other).conflicts(first(other)))
                .extracting(conflict -> conflict.fact().id())
                .containsExactly(id.fact(1));
    }

    @Test
    void what_is_deleted_leaves_the_bank_and_stays_in_its_old_revisions() {
        var id = readings.start("Title", BRIDGE);
        acceptCompleted(id);
        readings.publish(id);
        long revision = banks.current().number();
        readings.delete(id);
        assertThat(facts(id)).isEmpty();
        assertThat(readings.all()).isEmpty();
        assertThat(banks.bank(revision).dated(id.fact(1)).dating()).hasToString("1905-05");
        assertRefused(Problem.UNKNOWN, () -> readings.text(id, 1));
    }

    @Test
    void another_server_on_the_same_database_has_the_facts() {
        var id = readings.start("Title", BRIDGE);
        acceptCompleted(id);
        readings.publish(id);
        var before = banks.current();
        try (var another = ReadingServer.start(database)) {
            assertThat(another.getBean(BankStore.class).current()).isEqualTo(before);
            assertThat(another.getBean(Readings.class).text(id, 1)).isEqualTo(BRIDGE);
        }
    }

    @Test
    void a_publication_that_does_not_fit_the_bank_any_more_is_left_out_and_stops_no_start(CapturedOutput output) {
        var right = readings.start("Title", FAIR);
        acceptCompleted(right);
        readings.publish(right);
        var wrong = readings.start("Title", BRIDGE);
        acceptCompleted(wrong);
        readings.publish(wrong);
        database.client()
                .sql(
                        "update reading_publication set body = replace(body, 'topic: reading', 'topic: no') where reading = ?")
                .param(wrong.value())
                .update();
        try (var another = ReadingServer.start(database)) {
            assertThat(facts(wrong)).isEmpty();
            assertThat(facts(right)).hasSize(1);
        }
        assertThat(output).contains(wrong + "] do not fit the bank any more");
    }

    @Test
    void what_is_left_out_of_a_bank_that_cannot_be_asked_stops_nothing() {
        var id = readings.start("Title", BRIDGE);
        acceptCompleted(id);
        readings.publish(id);
        var bank = BankFilesFixture.unaskable().read();
        assertThat(server.getBean(Publications.class).addTo(bank)).isEqualTo(bank);
    }

    @RepeatedTest(3)
    void of_publications_at_once_none_is_lost() throws Exception {
        var ids = IntStream.range(0, 4)
                .mapToObj(_ -> readings.start("Title", BRIDGE))
                .toList();
        ids.forEach(this::acceptCompleted);
        var twice = IntStream.range(0, 8).mapToObj(i -> ids.get(i / 2)).toList();
        together(twice.stream()
                .<Callable<Published>>map(id -> () -> readings.publish(id))
                .toList());
        assertThat(ids).allSatisfy(id -> assertThat(facts(id)).hasSize(1));
    }

    @RepeatedTest(3)
    void of_two_who_import_at_once_one_is_refused() throws Exception {
        var id = readings.start("Title", BRIDGE + FAIR);
        var problems = together(IntStream.range(0, 2)
                .<Callable<Object>>mapToObj(i -> () -> {
                    try {
                        readings.importAgain(id, MEMBER.repeat(200) + i);
                        return "imported";
                    } catch (ReadingException e) {
                        return e.problem();
                    }
                })
                .toList());
        assertThat(problems).containsExactlyInAnyOrder("imported", Problem.STALE);
        assertThat(readings.get(id).version()).isEqualTo(2);
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        var start = new CyclicBarrier(tasks.size());
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var results = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            var values = new ArrayList<T>();
            for (var result : results) values.add(result.get());
            return values;
        }
    }
}
