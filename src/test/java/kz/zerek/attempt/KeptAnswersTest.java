package kz.zerek.attempt;

import static kz.zerek.attempt.AttemptsFixture.AT_END;
import static kz.zerek.attempt.AttemptsFixture.AT_ONCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import kz.zerek.attempt.AttemptItem.State;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import kz.zerek.question.Response.Chosen;
import kz.zerek.question.Response.Matched;
import kz.zerek.question.Response.Ordered;
import kz.zerek.question.Response.Selected;
import kz.zerek.question.Response.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@BothDatabases
class KeptAnswersTest {

    private final TestDatabase database;

    private AttemptsFixture fixture;
    private Attempts attempts;
    private KeptAnswers kept;

    KeptAnswersTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        fixture = new AttemptsFixture(database);
        fixture.questions = QuestionsFixture.ofEveryTask();
        attempts = fixture.node();
        kept = new KeptAnswers(attempts);
    }

    @Test
    void answers_to_every_type_of_task_are_saved_in_their_order() {
        var id = attempts.start(fixture.aigul, AT_END);
        var responses = List.<Response>of(
                new Chosen("b"),
                new Selected(Set.of("a", "c")),
                new Typed("БҰҰ"),
                new Ordered(List.of("b", "c", "a")),
                new Matched(Map.of("a", "z")));
        var answers = new ArrayList<KeptAnswer>();
        for (int position : List.of(3, 1, 5, 2, 4)) answers.add(answer(position, 0, responses.get(position - 1)));

        assertSaved(save(id, answers));

        assertThat(fixture.node().get(id, fixture.aigul).items())
                .extracting(AttemptItem::response)
                .isEqualTo(responses);
        assertThat(positions(id)).containsExactly(3, 1, 5, 2, 4);
    }

    @Test
    void what_comes_again_counts_once() {
        var id = attempts.start(fixture.aigul, AT_END);
        var answers = List.of(answer(1, 0, "a"), answer(2, 0, new Selected(Set.of("a"))), answer(1, 0, "b"));
        save(id, answers);
        var before = attempts.get(id, fixture.aigul);
        for (int i = 0; i < 3; i++) assertSaved(save(id, answers));
        assertThat(fixture.node().get(id, fixture.aigul)).isEqualTo(before);
        assertThat(fixture.steps(id)).isEqualTo(3);
    }

    @Test
    void an_answer_follows_on_the_one_before_it_that_may_have_arrived_or_not() {
        var id = attempts.start(fixture.aigul, AT_END);
        save(id, answer(1, 0, "a"));
        assertSaved(save(id, answer(1, 0, "a"), answer(1, 0, "b"), answer(1, 0, "a")));
        assertThat(attempts.get(id, fixture.aigul).item(1).response()).isEqualTo(new Chosen("a"));
        assertThat(fixture.steps(id)).isEqualTo(3);
    }

    /** Whatever part of what a browser has given arrives however often, all of it is in the log once, in order. */
    @RepeatedTest(20)
    void however_often_the_connection_breaks_each_answer_is_saved_once(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        var id = attempts.start(fixture.aigul, AT_END);
        var given = new ArrayList<KeptAnswer>();
        for (int i = 0; i < 12; i++) {
            // No answer says the same as the one before it: a browser keeps changes only.
            given.add(answer(1 + i % 2, 0, i % 2 == 0 ? new Chosen(letter(i)) : new Selected(Set.of(letter(i)))));
            int from = Math.max(0, given.size() - 1 - random.nextInt(6));
            for (int times = random.nextInt(3); times > 0; times--)
                assertSaved(save(id, given.subList(0, from + random.nextInt(1 + given.size() - from))));
        }
        assertSaved(save(id, given));
        assertThat(fixture.steps(id)).isEqualTo(12);
        assertThat(attempts.get(id, fixture.aigul).items().subList(0, 2))
                .extracting(AttemptItem::response)
                .containsExactly(given.get(10).response(), given.get(11).response());
    }

    private static String letter(int i) {
        return List.of("a", "b", "c", "d").get(i / 2 % 4);
    }

    @Test
    void what_another_tab_saved_stays_and_nothing_that_follows_slips_in_behind_it() {
        var id = attempts.start(fixture.aigul, AT_END);
        attempts.respond(id, fixture.aigul, 1, 0, Language.KK, new Chosen("d"));
        var delivery = save(id, answer(1, 0, "a"), answer(2, 0, new Selected(Set.of("b"))), answer(1, 0, "b"));
        var refusals = delivery.refusals();
        assertThat(refusals.get(0)).containsInstanceOf(StaleResponseException.class);
        assertThat(refusals.get(1)).isEmpty();
        assertThat(refusals.get(2)).containsInstanceOf(StaleResponseException.class);
        assertThat(delivery.attempt().item(1).response()).isEqualTo(new Chosen("d"));
        assertThat(delivery.attempt().item(2).response()).isEqualTo(new Selected(Set.of("b")));
    }

    @Test
    void an_answer_that_another_tab_replaced_does_not_come_back() {
        var id = attempts.start(fixture.aigul, AT_END);
        save(id, answer(1, 0, "a"));
        attempts.respond(id, fixture.aigul, 1, 1, Language.KK, new Chosen("d"));
        assertSaved(save(id, answer(1, 0, "a")));
        assertThat(save(id, answer(1, 0, "a"), answer(1, 0, "b")).refusals())
                .last()
                .satisfies(refusal -> assertThat(refusal).containsInstanceOf(StaleResponseException.class));
        assertThat(attempts.get(id, fixture.aigul).item(1).response()).isEqualTo(new Chosen("d"));
    }

    @Test
    void a_skip_that_the_browser_has_not_heard_of_is_in_nobodys_way() {
        var id = attempts.start(fixture.aigul, AT_END);
        attempts.skip(id, fixture.aigul, 1, 0, Language.KK);
        var answers = List.of(answer(1, 0, "a"), answer(1, 0, "b"));
        assertSaved(save(id, answers));
        assertSaved(save(id, answers));
        assertThat(attempts.get(id, fixture.aigul).item(1).response()).isEqualTo(new Chosen("b"));
        assertThat(fixture.steps(id)).isEqualTo(3);
    }

    @Test
    void a_skip_that_comes_late_changes_nothing() {
        var id = attempts.start(fixture.aigul, AT_END);
        save(id, answer(1, 0, "a"));
        attempts.skip(id, fixture.aigul, 1, 0, Language.KK);
        assertThat(attempts.get(id, fixture.aigul).item(1).state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void with_feedback_at_once_a_choice_is_final_and_a_draft_waits_for_its_check() {
        var id = attempts.start(fixture.aigul, AT_ONCE);
        var delivery = save(id, answer(1, 0, "a"), answer(3, 0, new Typed("БҰҰ")), answer(1, 0, "b"));
        assertThat(delivery.refusals().get(0)).isEmpty();
        assertThat(delivery.refusals().get(2)).containsInstanceOf(FinalResponseException.class);
        assertThat(delivery.attempt().item(1).state()).isEqualTo(State.CHECKED);
        assertThat(delivery.attempt().item(3).state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void a_draft_that_comes_again_after_its_check_is_saved_already() {
        var id = attempts.start(fixture.aigul, AT_ONCE);
        save(id, answer(3, 0, new Typed("Б")), answer(3, 0, new Typed("БҰҰ")));
        attempts.check(id, fixture.aigul, 3, 2, Language.KK, new Typed("БҰҰ"));
        assertSaved(save(id, answer(3, 0, new Typed("Б")), answer(3, 0, new Typed("БҰҰ"))));
    }

    @Test
    void what_arrived_before_the_end_is_saved_and_what_comes_after_it_is_refused() {
        var id = attempts.start(fixture.aigul, AT_END);
        save(id, answer(1, 0, "a"));
        attempts.finish(id, fixture.aigul);
        var refusals = save(id, answer(1, 0, "a"), answer(2, 0, new Selected(Set.of("a"))))
                .refusals();
        assertThat(refusals.get(0)).isEmpty();
        assertThat(refusals.get(1)).containsInstanceOf(FinishedAttemptException.class);
    }

    @Test
    void what_does_not_fit_keeps_nothing_else_from_being_saved() {
        var id = attempts.start(fixture.aigul, AT_END);
        var refusals = save(id, answer(1, 0, "tampered"), answer(99, 0, "a"), answer(3, 0, new Typed("БҰҰ")))
                .refusals();
        assertThat(refusals.subList(0, 2))
                .allSatisfy(refusal -> assertThat(refusal).containsInstanceOf(InvalidResponseException.class));
        assertThat(refusals.get(2)).isEmpty();
    }

    @Test
    void nothing_is_saved_for_anybody_else() {
        var id = attempts.start(fixture.aigul, AT_END);
        assertThatThrownBy(() -> kept.save(id, fixture.erlan, List.of(answer(1, 0, "a"))))
                .isInstanceOf(UnknownAttemptException.class);
        assertThatThrownBy(() -> kept.save(id, fixture.erlan, List.of())).isInstanceOf(UnknownAttemptException.class);
        assertThat(fixture.steps(id)).isZero();
    }

    private Delivery save(AttemptId id, KeptAnswer... answers) {
        return save(id, List.of(answers));
    }

    private Delivery save(AttemptId id, List<KeptAnswer> answers) {
        return kept.save(id, fixture.aigul, answers);
    }

    private static void assertSaved(Delivery delivery) {
        assertThat(delivery.refusals()).allMatch(Optional::isEmpty);
    }

    private List<Integer> positions(AttemptId id) {
        return fixture.client
                .sql("select position from attempt_step where attempt = ? order by number")
                .param(id.value())
                .query(Integer.class)
                .list();
    }

    private static KeptAnswer answer(int position, int sequence, String option) {
        return answer(position, sequence, new Chosen(option));
    }

    private static KeptAnswer answer(int position, int sequence, Response response) {
        return new KeptAnswer(position, sequence, Language.KK, response);
    }
}
