package kz.zerek.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import java.util.Random;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.Draft.Kind;
import kz.zerek.reading.ReadingException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BothDatabases
class ReadingsTest extends ReadingsFixture {

    /** @param database on which the server was started */
    ReadingsTest(TestDatabase database) {}

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
    void a_document_is_renamed_in_one_language_at_a_time() {
        var id = readings.start("Title", BRIDGE);
        readings.rename(id, Language.KK, " Атауы ");
        assertRefused(Problem.TITLE, () -> readings.rename(id, Language.RU, " "));
        readings.rename(id, Language.EN, "Name");
        assertThat(readings.get(id).title()).isEqualTo(new Localized<>("Атауы", "Title", "Name"));
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
        assertRefused(Problem.UNKNOWN, () -> readings.rename(nothing, Language.EN, "Title"));
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
    void a_number_that_a_merge_gave_goes_with_it() {
        var id = readings.start("Title", TAX + "Minister John Smith proposed building a bridge. ");
        var with = CandidatesFixture.withDetail(first(id).draft(), 0);
        readings.correct(id, 1, first(id).draft(), with);
        var other = candidates(id).get(1);
        readings.correct(
                id,
                2,
                other.draft(),
                CandidatesFixture.withDetail(other.draft(), 0).with("details[0].value", "7"));
        var before = candidates(id).get(1).draft();
        readings.merge(id, 1, 1, 2);
        assertThat(DraftDetails.of(candidates(id).get(1).draft().fields())).hasSize(2);
        readings.reopen(id, 1, first(id).edits());
        assertThat(candidates(id).get(1).draft()).isEqualTo(before);
        assertThat(first(id).draft()).isEqualTo(with);
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
    void what_is_rejected_or_merged_is_decided_on_only_once_it_is_taken_back() {
        var id = readings.start("Title", BRIDGE + FAIR);
        readings.merge(id, 1, 0, 2);
        assertRefused(Problem.STALE, () -> readings.accept(id, 1, 1));
        assertRefused(Problem.STALE, () -> readings.reject(id, 1, 1));
        readings.reject(id, 2, 1);
        assertRefused(Problem.STALE, () -> readings.accept(id, 2, 2));
        assertThat(first(id).into()).isEqualTo(2);
    }

    @Test
    void what_both_said_before_a_merge_both_say_after_it_is_taken_back() {
        var id =
                readings.start("Title", "The World Customs Organization (WCO) is known. ".repeat(2) + "The WCO works.");
        var other = candidates(id).getLast();
        for (var candidate : candidates(id))
            readings.correct(
                    id, candidate.number(), candidate.draft(), candidate.draft().filledWith(candidate.suggested()));
        if (candidates(id).size() < 2) throw new AssertionError(candidates(id));
        var before = candidates(id).getLast().draft();
        assertThat(before.fields()).containsKey("long.ru");
        readings.merge(id, 1, first(id).edits(), other.number());
        readings.reopen(id, 1, first(id).edits());
        assertThat(candidates(id).getLast().draft()).isEqualTo(before);
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
    void a_period_is_left_for_a_teacher_to_decide() {
        var id = readings.start("Title", "The town fair was open from 1911 to 1914. " + BRIDGE);
        assertThat(first(id).isPeriod()).isTrue();
        assertThat(readings.acceptAll(id, 0, Optional.empty(), true))
                .extracting(Candidate::number)
                .containsExactly(2);
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
        assertThat(candidate.suggested()).isNotEmpty();
        assertThat(readings.acceptAll(id, 0, Optional.empty(), suggestions)).hasSize(1);
        assertThat(first(id).draft().has("long.ru")).isEqualTo(suggestions);
    }
}
