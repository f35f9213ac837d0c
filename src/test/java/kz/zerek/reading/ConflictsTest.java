package kz.zerek.reading;

import static kz.zerek.reading.CandidatesFixture.BANK;
import static kz.zerek.reading.CandidatesFixture.draft;
import static kz.zerek.reading.CandidatesFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.Draft.Kind;
import kz.zerek.reading.comparison.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConflictsTest {

    private static final Place PLACE = new Place(1, new Span(0, 1), new Span(0, 1));
    private static final Draft BRIDGE = draft(Kind.DATE, "date", "1992", "statement.en", "The bridge was built {date}");

    private static List<Conflict> conflicts(Candidate... candidates) {
        return new Conflicts(BANK, Conflicts.facts(BANK), Arrays.asList(candidates)).of(candidates[0]);
    }

    private static Candidate candidate(int number, Draft draft) {
        return CandidatesFixture.candidate(number, PLACE, draft);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Қазақстан 1993 жылғы 2 наурызда Біріккен Ұлттар Ұйымына мүше болды. | OTHER_DATE
            Казахстан стал членом Организации Объединённых Наций 2 марта 1993 года. | OTHER_DATE
            Kazakhstan became a member of the United Nations on 2 March 1993.   | OTHER_DATE
            Қазақстан 1992 жылғы 2 наурызда Біріккен Ұлттар Ұйымына мүше болды. | SAME
            Kazakhstan became a member of the United Nations on 2 March 1992.   | SAME
            """)
    void a_date_is_held_against_the_bank(String text, kz.zerek.reading.comparison.Match.Kind kind) {
        assertThat(conflicts(found(text, Kind.DATE))).anySatisfy(conflict -> {
            assertThat(conflict.kind()).isEqualTo(kind);
            assertThat(conflict.fact()).isEqualTo(BANK.fact("kz-un-member"));
        });
    }

    @Test
    void the_most_serious_comes_first() {
        var conflicts = conflicts(
                found("Kazakhstan became a member of the United Nations on 2 March 1993.", Kind.DATE),
                candidate(
                        2,
                        found("Kazakhstan became a member of the United Nations on 2 March 1993.", Kind.DATE)
                                .draft()));
        assertThat(conflicts).extracting(Conflict::kind).isSorted().hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource
    void only_what_stands_is_held_against_others(State state) {
        var other = candidate(2, BRIDGE.with("date", "1995")).with(state, null);
        assertThat(conflicts(candidate(1, BRIDGE), other))
                .hasSize(state == State.OPEN || state == State.ACCEPTED ? 1 : 0)
                .allSatisfy(conflict -> assertThat(conflict.candidate()).isEqualTo(other));
    }

    @Test
    void nothing_is_held_against_itself() {
        assertThat(conflicts(candidate(1, BRIDGE))).isEmpty();
    }

    @Test
    void what_was_rejected_is_held_against_others_still() {
        var rejected = candidate(1, BRIDGE).with(State.REJECTED, null);
        assertThat(conflicts(rejected, candidate(2, BRIDGE))).hasSize(1);
    }

    @Test
    void a_draft_claims_what_it_says_in_each_language() {
        var claims = new Claims(BANK).of(BRIDGE.with("statement.ru", "Мост построен {date}"));
        assertThat(claims).extracting(Claim::language).containsExactly(Language.RU, Language.EN);
    }

    @Test
    void a_draft_with_a_date_that_is_none_claims_nothing() {
        assertThat(new Claims(BANK).of(BRIDGE.with("date", "soon"))).isEmpty();
        assertThat(new Claims(BANK).of(BRIDGE.with("date", ""))).isEmpty();
        assertThat(new Claims(BANK).of(draft(Kind.ACRONYM))).isEmpty();
    }

    @Test
    void who_proposes_is_called_by_name_whether_the_bank_knows_them_or_not() {
        var known = draft(Kind.PROPOSAL, "who", "nazarbayev", "what.ru", "построить мост");
        var own = draft(Kind.PROPOSAL, "actor.name.ru.base", "Асан", "what.ru", "построить мост", "when", "then");
        assertThat(new Claims(BANK).of(known))
                .containsExactly(new Claim.Proposed(
                        Language.RU, BANK.actor("nazarbayev").name().ru().base(), "построить мост", null));
        assertThat(new Claims(BANK).of(own))
                .containsExactly(new Claim.Proposed(Language.RU, "Асан", "построить мост", null));
    }

    @Test
    void an_acronym_of_another_name_is_told() {
        var draft = draft(Kind.ACRONYM, "short.en", "UN", "long.en", "Union of Nurses");
        assertThat(conflicts(candidate(1, draft))).anySatisfy(conflict -> {
            assertThat(conflict.kind()).isEqualTo(kz.zerek.reading.comparison.Match.Kind.OTHER_NAME);
            assertThat(conflict.fact()).isEqualTo(BANK.fact("un"));
        });
    }
}
