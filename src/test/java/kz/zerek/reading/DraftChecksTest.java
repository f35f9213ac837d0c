package kz.zerek.reading;

import static kz.zerek.reading.CandidatesFixture.BANK;
import static kz.zerek.reading.CandidatesFixture.ID;
import static kz.zerek.reading.CandidatesFixture.candidate;
import static kz.zerek.reading.CandidatesFixture.check;
import static kz.zerek.reading.CandidatesFixture.completed;
import static kz.zerek.reading.CandidatesFixture.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kz.zerek.bank.Fact;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.reading.Draft.Kind;
import org.junit.jupiter.api.Test;

class DraftChecksTest {

    private static final String TEXT = "It was in 1992.";
    private static final Place PLACE = new Place(1, new Span(10, 14), new Span(0, TEXT.length()));

    private static Candidate complete(int number, Kind kind) {
        return candidate(number, PLACE, completed(draft(kind)));
    }

    @Test
    void what_is_complete_is_a_fact() {
        var checked = check(TEXT, complete(1, Kind.DATE), complete(2, Kind.ACRONYM), complete(3, Kind.PROPOSAL));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.bank().facts().stream().map(Fact::id)).contains(ID.fact(1), ID.fact(2), ID.fact(3));
    }

    @Test
    void nothing_at_all_is_right() {
        assertThat(check(TEXT).bank()).isSameAs(BANK);
    }

    @Test
    void what_lacks_something_is_told_by_field() {
        var checked =
                check(TEXT, candidate(1, PLACE, complete(1, Kind.DATE).draft().with("statement.ru", "")));
        assertThat(checked.problems(1)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("statement.ru");
            assertThat(problem.isMissing()).isTrue();
        });
        assertThat(checked.bank()).isSameAs(BANK);
    }

    @Test
    void a_number_that_was_only_found_keeps_no_proposal_out() {
        var found =
                CandidatesFixture.found("Minister John Smith proposed raising the tax by 10 percent.", Kind.PROPOSAL);
        assertThat(DraftDetails.open(found)).isNotEmpty();
        assertThat(check(TEXT, candidate(1, PLACE, completed(found.draft()))).problems())
                .isEmpty();
    }

    @Test
    void a_number_that_is_asked_about_lacks_what_its_questions_need() {
        var draft = completed(draft(Kind.PROPOSAL))
                .with("details[2].value", "10")
                .with("details[2].statement.en", "{value}");
        var problems = check(TEXT, candidate(1, PLACE, draft)).problems(1);
        assertThat(problems)
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "details[2].unit", "details[2].statement.kk", "details[2].statement.ru", "details[2].question");
        assertThat(problems).allMatch(FieldProblem::isMissing);
        assertThat(problems.stream().filter(problem -> problem.isIn(Language.EN)))
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("details[2].unit", "details[2].question");
    }

    @Test
    void a_number_that_is_complete_is_a_detail_of_the_fact() {
        var draft = CandidatesFixture.withDetail(completed(draft(Kind.PROPOSAL)), 0);
        var checked = check(TEXT, candidate(1, PLACE, draft));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.bank().proposal(ID.fact(1)).details()).hasSize(1);
    }

    @Test
    void a_draft_of_nothing_lacks_what_its_kind_needs() {
        var checked = check(
                TEXT,
                candidate(1, PLACE, draft(Kind.DATE)),
                candidate(2, PLACE, draft(Kind.ACRONYM)),
                candidate(3, PLACE, draft(Kind.PROPOSAL)));
        assertThat(checked.problems(1)).extracting(FieldProblem::field).contains("date", "statement");
        assertThat(checked.problems(2)).extracting(FieldProblem::field).contains("short");
        assertThat(checked.problems(3)).extracting(FieldProblem::field).contains("who", "what");
    }

    @Test
    void what_is_wrong_with_one_hurts_no_other() {
        var checked = check(
                TEXT,
                candidate(1, PLACE, draft(Kind.DATE, "date", "soon")),
                complete(2, Kind.DATE),
                candidate(3, PLACE, completed(draft(Kind.PROPOSAL, "actor.gender", "none"))),
                complete(4, Kind.PROPOSAL));
        assertThat(checked.problems()).containsOnlyKeys(1, 3);
        assertThat(checked.bank().facts().stream().map(Fact::id))
                .contains(ID.fact(2), ID.fact(4))
                .doesNotContain(ID.fact(1), ID.fact(3));
    }

    @Test
    void an_actor_that_is_not_right_hurts_all_who_are_proposed_by_it() {
        var wrong = completed(draft(Kind.PROPOSAL, "actor.gender", "none"));
        var checked = check(TEXT, candidate(1, PLACE, wrong), candidate(2, PLACE, wrong));
        assertThat(checked.problems()).containsOnlyKeys(1, 2);
        assertThat(checked.problems(2)).extracting(FieldProblem::field).containsExactly("actor.gender");
    }

    @Test
    void two_that_say_the_same_may_both_be_facts() {
        assertThat(check(TEXT, complete(1, Kind.DATE), complete(2, Kind.DATE)).problems())
                .isEmpty();
    }

    @Test
    void many_that_are_wrong_in_many_ways_are_told_at_once() {
        var drafts = List.of(
                draft(Kind.DATE, "date", "9999-99-99", "statement.kk", "{when}", "event", "No Slug"),
                draft(Kind.ACRONYM, "short.kk", "a\nb", "long.ru", "{", "unknown", "x", "others.en", "no list"),
                draft(Kind.PROPOSAL, "who", "nobody", "where.forum", "nowhere", "where.session", "0", "when", "then"));
        var many = IntStream.rangeClosed(1, 300)
                .mapToObj(number -> candidate(number, PLACE, drafts.get(number % drafts.size())))
                .toList();
        assertThat(check(TEXT, many).problems()).hasSize(300);
    }

    @Test
    void what_is_wrong_with_the_reading_itself_is_told_of_each_of_its_facts() {
        var reading = new Reading(ID, Localized.of(_ -> "a  b"), Language.EN, 1, Instant.EPOCH, null);
        var two = List.of(complete(1, Kind.DATE), complete(2, Kind.DATE));
        assertThat(DraftChecks.check(reading, two, BANK, _ -> TEXT).problems()).containsOnlyKeys(1, 2);
    }
}
