package kz.zerek.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Fact;
import kz.zerek.bank.file.BankFilesFixture;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.database.Together;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generator;
import kz.zerek.reading.ReadingException.Problem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What was accepted goes into the bank, and out of it. */
@BothDatabases
@ExtendWith(OutputCaptureExtension.class)
class PublishingTest extends ReadingsFixture {

    private final TestDatabase database;

    PublishingTest(TestDatabase database) {
        this.database = database;
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
    void a_number_of_a_proposal_is_asked_about_once_it_is_in_the_bank() {
        var id = readings.start("Title", TAX);
        assertThat(readings.acceptAll(id, 0, Optional.empty(), true)).hasSize(1);
        assertThat(first(id).suggested()).containsEntry("details[0].value", "10");
        var draft = CandidatesFixture.withDetail(
                CandidatesFixture.completed(first(id).draft()), 0);
        readings.correct(id, 1, first(id).draft(), draft);
        assertThat(readings.publish(id)).isEqualTo(new Published(1, 0, 0));
        var generator = new Generator(banks.bank(banks.current().number()), Messages.bundled());
        var prompt = generator.prompts().stream()
                .filter(one -> one.subject().equals(id.fact(1)) && one.kind() == kz.zerek.question.Kind.DETAIL)
                .findFirst()
                .orElseThrow();
        var question = generator.make(prompt, Difficulty.MEDIUM, 1).orElseThrow();
        var rendered = generator.renderer().render(question, Language.RU);
        assertThat(rendered.stem()).isEqualTo("Сколько налога нужно мосту?");
        assertThat(rendered.answer()).isEqualTo("10\u00a0%");
    }

    @Test
    void a_number_that_nobody_asks_about_keeps_no_proposal_out_of_the_bank() {
        var id = readings.start("Title", TAX);
        acceptCompleted(id);
        assertThat(readings.publish(id)).isEqualTo(new Published(1, 0, 0));
        assertThat(banks.bank(banks.current().number()).fact(id.fact(1)).details())
                .isEmpty();
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
    void what_cannot_be_asked_of_the_bank_keeps_nothing_out_of_it() {
        var id = readings.start("Title", BRIDGE);
        acceptCompleted(id);
        readings.publish(id);
        var bank = BankFilesFixture.unaskable().read();
        assertThat(bean(Publications.class).addTo(bank).facts())
                .extracting(Fact::id)
                .contains("capital", id.fact(1));
    }

    @RepeatedTest(3)
    void of_publications_at_once_none_is_lost() throws Exception {
        var ids = IntStream.range(0, 4)
                .mapToObj(_ -> readings.start("Title", BRIDGE))
                .toList();
        ids.forEach(this::acceptCompleted);
        var twice = IntStream.range(0, 8).mapToObj(i -> ids.get(i / 2)).toList();
        Together.call(twice.stream()
                .<Callable<Published>>map(id -> () -> readings.publish(id))
                .toList());
        assertThat(ids).allSatisfy(id -> assertThat(facts(id)).hasSize(1));
    }
}
