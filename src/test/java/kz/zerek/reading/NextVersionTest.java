package kz.zerek.reading;

import static kz.zerek.reading.CandidatesFixture.BANK;
import static kz.zerek.reading.CandidatesFixture.found;
import static kz.zerek.reading.CandidatesFixture.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.reading.Candidate.Change;
import kz.zerek.reading.Candidate.State;
import org.junit.jupiter.api.Test;

class NextVersionTest {

    private static final String UN = "Kazakhstan joined the United Nations on 2 March 1992. ";
    private static final String CAPITAL = "The capital was moved to Akmola on 10 December 1997. ";
    private static final String BRIDGE = "Minister John Smith proposed building a bridge. ";

    private static NextVersion next(List<Candidate> candidates, String before, String after) {
        return new NextVersion(reading(Language.EN), candidates, before, after, BANK);
    }

    private static List<Candidate> in(List<Candidate> candidates, State state) {
        return candidates.stream().map(candidate -> candidate.with(state, null)).toList();
    }

    @Test
    void what_did_not_change_stays_decided() {
        for (var state : State.values()) {
            var after = "A line before. " + UN + BRIDGE + CAPITAL;
            var known =
                    next(in(found(UN + CAPITAL), state), UN + CAPITAL, after).known();
            assertThat(known).hasSize(2).allSatisfy(candidate -> {
                assertThat(candidate.state()).isEqualTo(state);
                assertThat(candidate.change()).isEqualTo(Change.SAME);
                assertThat(candidate.place().version()).isEqualTo(2);
                assertThat(candidate.place().span().of(after)).containsPattern("199[27]");
            });
        }
    }

    @Test
    void what_changed_is_open_again_with_what_a_teacher_wrote() {
        var corrected = found(UN).stream()
                .map(candidate -> candidate.with(candidate.draft().with("statement.ru", "Казахстан в ООН {date}")))
                .toList();
        var next = next(in(corrected, State.ACCEPTED), UN, UN.replace("1992", "1993"));
        assertThat(next.added()).isEmpty();
        assertThat(next.known()).singleElement().satisfies(candidate -> {
            assertThat(candidate.state()).isEqualTo(State.OPEN);
            assertThat(candidate.draft().get("date")).isEqualTo("1993-03-02");
            assertThat(candidate.draft().get("statement.ru")).isEqualTo("Казахстан в ООН {date}");
            assertThat(candidate.before().of(UN)).isEqualTo(UN.strip());
        });
    }

    @Test
    void what_is_gone_stays_in_the_old_version() {
        var next = next(in(found(UN + CAPITAL), State.ACCEPTED), UN + CAPITAL, CAPITAL);
        assertThat(next.known())
                .filteredOn(candidate -> candidate.change() == Change.GONE)
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.state()).isEqualTo(State.ACCEPTED);
                    assertThat(candidate.place().version()).isEqualTo(1);
                    assertThat(candidate.place().span().of(UN)).isEqualTo("2 March 1992");
                });
    }

    @Test
    void what_is_new_is_added_with_the_next_numbers() {
        var before = found(UN);
        var next = next(before, UN, CAPITAL + UN + BRIDGE);
        assertThat(next.added())
                .extracting(Candidate::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(2, 3).boxed().toList());
        assertThat(next.added()).allSatisfy(candidate -> {
            assertThat(candidate.change()).isEqualTo(Change.ADDED);
            assertThat(candidate.state()).isEqualTo(State.OPEN);
        });
    }

    @Test
    void what_was_gone_before_is_left_as_it_is() {
        var gone = CandidatesFixture.candidate(
                2,
                new Place(
                        0,
                        found(UN).getFirst().place().span(),
                        found(UN).getFirst().place().sentence()),
                found(UN).getFirst().draft());
        var next = next(Stream.concat(found(UN).stream(), Stream.of(gone)).toList(), UN, CAPITAL);
        assertThat(next.known()).extracting(Candidate::number).containsExactly(1);
        assertThat(next.added()).extracting(Candidate::number).containsExactly(3);
    }

    @Test
    void of_a_text_of_which_nothing_stays_all_is_gone() {
        var next = next(found(UN + CAPITAL + BRIDGE), UN + CAPITAL + BRIDGE, "Nothing.");
        assertThat(next.known()).hasSize(3).allMatch(candidate -> candidate.change() == Change.GONE);
        assertThat(next.added()).isEmpty();
    }

    @Test
    void what_earlier_rules_found_in_an_unchanged_sentence_moves_with_it() {
        var sentence = found(UN).getFirst().place().sentence();
        var span = new Span(UN.indexOf("United"), UN.indexOf(" on"));
        var older = CandidatesFixture.candidate(
                1, new Place(1, span, sentence), CandidatesFixture.draft(Draft.Kind.ACRONYM, "short.en", "UN"));
        var after = CAPITAL + UN;
        var next = next(in(List.of(older), State.ACCEPTED), UN, after);
        assertThat(next.known()).singleElement().satisfies(candidate -> {
            assertThat(candidate.state()).isEqualTo(State.ACCEPTED);
            assertThat(candidate.change()).isEqualTo(Change.SAME);
            assertThat(candidate.place().version()).isEqualTo(2);
            assertThat(candidate.place().span().of(after)).isEqualTo("United Nations");
            assertThat(candidate.place().sentence().of(after)).isEqualTo(UN.strip());
        });
        assertThat(next(List.of(older), UN, CAPITAL).known())
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.change()).isEqualTo(Change.GONE));
    }

    @Test
    void what_newer_rules_find_is_new_but_nothing_is_found_twice_in_one_place() {
        assertThat(next(List.of(), UN, CAPITAL + UN).added()).hasSize(2);
        var twice = Stream.of(1, 2)
                .map(number -> CandidatesFixture.candidate(
                        number,
                        found(UN).getFirst().place(),
                        found(UN).getFirst().draft()))
                .toList();
        var next = next(twice, UN, CAPITAL + UN);
        assertThat(next.known()).hasSize(2).allMatch(candidate -> candidate.change() == Change.SAME);
        assertThat(next.added()).hasSize(1);
    }

    @Test
    void what_comes_back_after_a_wrong_text_keeps_what_was_decided() {
        for (var state : State.values()) {
            var lost = next(in(found(UN + CAPITAL), state), UN + CAPITAL, "Nothing.")
                    .known();
            assertThat(lost).hasSize(2).allMatch(candidate -> candidate.change() == Change.GONE);
            var second = new Reading(
                    CandidatesFixture.ID, Localized.of(_ -> "Document"), Language.EN, 2, Instant.EPOCH, null);
            var back = new NextVersion(second, lost, "Nothing.", CAPITAL + UN, BANK);
            assertThat(back.added()).isEmpty();
            assertThat(back.known()).hasSize(2).allSatisfy(candidate -> {
                assertThat(candidate.state()).isEqualTo(state);
                assertThat(candidate.change()).isEqualTo(Change.ADDED);
                assertThat(candidate.place().version()).isEqualTo(3);
                assertThat(candidate.place().span().of(CAPITAL + UN)).containsPattern("199[27]");
            });
        }
    }
}
