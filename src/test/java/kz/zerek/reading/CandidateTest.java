package kz.zerek.reading;

import static kz.zerek.reading.CandidatesFixture.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.zerek.extraction.Span;
import kz.zerek.reading.Candidate.Change;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.Draft.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CandidateTest {

    private static final Place BEFORE = new Place(1, new Span(10, 14), new Span(0, 15));
    private static final Place NOW = new Place(2, new Span(30, 34), new Span(20, 35));

    private final Candidate candidate = CandidatesFixture.candidate(
            7, BEFORE, draft(Kind.DATE, "date", "1992", "statement.en", "It was {date}", "note.en", "no"));

    private static Discovery now(String... fields) {
        return new Discovery(NOW, 0.9, "rule", draft(Kind.DATE, fields), Map.of());
    }

    @ParameterizedTest
    @EnumSource
    void what_only_moved_stays_as_it_was_decided(State state) {
        var moved = candidate.with(state, null).moved(NOW);
        assertThat(moved.state()).isEqualTo(state);
        assertThat(moved.draft()).isEqualTo(candidate.draft());
        assertThat(moved.place()).isEqualTo(NOW);
        assertThat(moved.number()).isEqualTo(7);
        assertThat(moved.change()).isEqualTo(Change.SAME);
    }

    @ParameterizedTest
    @EnumSource
    void what_changed_is_to_be_decided_again(State state) {
        var changed = candidate.with(state, 3).changedTo(now("date", "1993"));
        assertThat(changed.state()).isEqualTo(State.OPEN);
        assertThat(changed.into()).isNull();
        assertThat(changed.change()).isEqualTo(Change.CHANGED);
        assertThat(changed.before()).isEqualTo(BEFORE.sentence());
        assertThat(changed.draft().get("date")).isEqualTo("1993");
    }

    @Test
    void what_a_teacher_wrote_survives_a_change() {
        var corrected = candidate.with(candidate.draft().with("date", "1991").with("statement.kk", "{date} болды"));
        var changed = corrected.changedTo(now("date", "1993", "statement.en", "It was there {date}"));
        assertThat(changed.draft())
                .isEqualTo(draft(
                        Kind.DATE,
                        "date",
                        "1991",
                        "statement.en",
                        "It was there {date}",
                        "statement.kk",
                        "{date} болды"));
        assertThat(changed.found().get("date")).isEqualTo("1993");
    }

    @Test
    void what_a_teacher_took_out_stays_out() {
        var corrected = candidate.with(candidate.draft().with("note.en", ""));
        assertThat(corrected
                        .changedTo(now("date", "1993", "note.en", "still"))
                        .draft()
                        .has("note.en"))
                .isFalse();
    }

    @Test
    void what_is_gone_keeps_its_place_and_what_was_decided() {
        var gone = candidate.with(State.ACCEPTED, null).gone();
        assertThat(gone.place()).isEqualTo(BEFORE);
        assertThat(gone.state()).isEqualTo(State.ACCEPTED);
        assertThat(gone.change()).isEqualTo(Change.GONE);
    }

    @Test
    void what_is_suggested_and_said_already_is_no_suggestion() {
        var draft = draft(Kind.ACRONYM, "short.en", "UN", "long.en", "Union");
        var suggested = Map.of("short.en", "UN", "long.en", "United Nations", "short.ru", "ООН");
        var candidate = Candidate.found(1, new Discovery(BEFORE, 1, "rule", draft, suggested), null);
        assertThat(candidate.openSuggestions())
                .containsOnly(Map.entry("long.en", "United Nations"), Map.entry("short.ru", "ООН"));
    }
}
