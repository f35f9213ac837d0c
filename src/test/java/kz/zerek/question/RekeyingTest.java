package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.everyQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Detail;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.PartialDate;
import org.junit.jupiter.api.Test;

class RekeyingTest {

    private static final Rekeying SAME = new Rekeying(BANK, BANK);

    @Test
    void by_the_bank_that_it_was_made_of_every_question_keeps_its_key() {
        PropertiesFixture.everyOne(question -> SAME.rekeyed(question).equals(Optional.of(question)));
        PropertiesFixture.everyOne(question -> !SAME.concerns(question));
    }

    @Test
    void questions_that_speak_of_a_corrected_fact_are_concerned_and_no_others() {
        var rekeying = new Rekeying(BANK, dated("1993-03-02", List.of()));
        everyQuestion()
                .forEach(question -> assertThat(rekeying.concerns(question))
                        .as(question.toString())
                        .isEqualTo(question.toString().contains(MEMBER)));
    }

    @Test
    void another_date_is_right_when_that_of_the_fact_is_corrected() {
        var rekeying = new Rekeying(BANK, dated("1993-03-02", List.of()));
        everyQuestion(Kind.WHEN).filter(RekeyingTest::isOfMember).forEach(question -> {
            var right = rekeying.rekeyed(question).map(now -> Keys.of(now.task()));
            var offered = Keys.shown(question.task())
                    .filter(ref -> ((Ref.When) ref).dating().date().overlaps(PartialDate.parse("1993-03-02")))
                    .toList();
            assertThat(right).isEqualTo(offered.isEmpty() ? Optional.empty() : Optional.of(offered));
        });
    }

    @Test
    void a_date_that_is_disputed_now_is_right_as_well_and_a_statement_of_it_neither_true_nor_false() {
        var rekeying = new Rekeying(BANK, dated("1993-03-02", List.of("1992-03-02")));
        everyQuestion(Kind.WHEN)
                .filter(RekeyingTest::isOfMember)
                .forEach(question -> assertThat(
                                Keys.of(rekeying.rekeyed(question).orElseThrow().task()))
                        .containsAll(Keys.of(question.task())));
        var statements = everyQuestion(Kind.TRUE_FALSE_DATE)
                .filter(RekeyingTest::isOfMember)
                .toList();
        assertThat(statements).isNotEmpty();
        statements.forEach(question -> assertThat(
                        Keys.of(rekeying.rekeyed(question).orElseThrow().task()))
                .as(question.toString())
                .hasSize(PropertiesFixture.holds(question) ? 2 : 1));
    }

    @Test
    void what_was_stated_of_the_old_date_is_false() {
        var rekeying = new Rekeying(BANK, dated("1993-03-02", List.of()));
        assertThat(everyQuestion(Kind.TRUE_FALSE_DATE)
                        .filter(RekeyingTest::isOfMember)
                        .filter(PropertiesFixture::holds))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(PropertiesFixture.holds(
                                rekeying.rekeyed(question).orElseThrow()))
                        .isFalse());
    }

    @Test
    void a_typed_date_is_asked_as_precisely_as_before() {
        var rekeying = new Rekeying(BANK, dated("1993-04-05", List.of()));
        var keys = everyQuestion(Kind.TYPE_DATE)
                .filter(RekeyingTest::isOfMember)
                .map(question ->
                        Keys.of(rekeying.rekeyed(question).orElseThrow().task()).getFirst())
                .distinct();
        assertThat(keys)
                .containsExactlyInAnyOrder(
                        new Ref.Date(PartialDate.parse("1993-04-05")), new Ref.Date(PartialDate.parse("1993")));
    }

    @Test
    void events_are_in_the_order_of_their_new_dates_or_in_none() {
        var rekeying = new Rekeying(BANK, dated("1901-01-01", List.of()));
        assertThat(everyQuestion(Kind.ORDER_EVENTS).filter(rekeying::concerns))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(
                                Keys.of(rekeying.rekeyed(question).orElseThrow().task())
                                        .getFirst())
                        .isEqualTo(new Ref.Event(MEMBER)));
        var sameYear = new Rekeying(BANK, dated("1992", List.of()));
        assertThat(everyQuestion(Kind.ORDER_EVENTS)
                        .filter(question -> question.subjects().contains(MEMBER))
                        .filter(question -> question.subjects().stream()
                                .anyMatch(id -> !id.equals(MEMBER) && isOf1992(BANK.dated(id)))))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(sameYear.rekeyed(question)).isEmpty());
    }

    private static boolean isOf1992(DateFact fact) {
        return fact.dating().date().year() == 1992;
    }

    @Test
    void who_proposed_something_is_as_the_bank_says_now() {
        var proposal = everyQuestion(Kind.WHO_PROPOSED).findFirst().orElseThrow();
        var wrong = PropertiesFixture.falseRefs(proposal).getFirst();
        var rekeying = new Rekeying(
                BANK,
                Corrected.fact(BANK, proposal.subject(), fact -> by((ProposalFact) fact, ((Ref.Who) wrong).actor())));
        assertThat(Keys.of(rekeying.rekeyed(proposal).orElseThrow().task())).containsExactly(wrong);
        var elsewhere = PropertiesFixture.falseRefs(proposal).getLast();
        assertThat(elsewhere).isNotEqualTo(wrong);
        assertThat(everyQuestion(Kind.WHAT_PROPOSED)
                        .filter(question -> question.subject().equals(proposal.subject())))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(rekeying.rekeyed(question)).isEmpty());
    }

    @Test
    void a_number_is_as_the_bank_says_now() {
        var asked = everyQuestion(Kind.DETAIL).findFirst().orElseThrow();
        var wrong = (Ref.Value) PropertiesFixture.falseRefs(asked).getFirst();
        var given = (Ref.DetailOf) asked.given().getFirst();
        var rekeying =
                new Rekeying(BANK, Corrected.fact(BANK, asked.subject(), fact -> valued(fact, given.detail(), wrong)));
        assertThat(Keys.of(rekeying.rekeyed(asked).orElseThrow().task())).containsExactly(wrong);
        assertThat(everyQuestion(Kind.TYPE_NUMBER)
                        .filter(question -> question.given().contains(given))
                        .map(question ->
                                Keys.of(rekeying.rekeyed(question).orElseThrow().task())))
                .isNotEmpty()
                .allMatch(List.of(wrong)::equals);
    }

    @Test
    void who_belongs_to_a_set_is_as_the_bank_says_now() {
        var set = BANK.sets().getFirst();
        var out = set.members().getFirst();
        var rekeying = new Rekeying(
                BANK,
                new Bank(
                        "corrected",
                        BANK.documents(),
                        BANK.topics(),
                        BANK.actors(),
                        BANK.forums(),
                        BANK.facts(),
                        BANK.sets().stream()
                                .map(one -> one.equals(set) ? without(set, out) : one)
                                .toList()));
        assertThat(everyQuestion(Kind.WHICH_OF_THESE)
                        .filter(question -> question.subject().equals(set.id()))
                        .flatMap(question -> rekeying.rekeyed(question).stream()))
                .isNotEmpty()
                .noneMatch(question -> Keys.of(question.task()).contains(new Ref.Acronym(out)));
    }

    @Test
    void nothing_is_right_of_what_the_bank_has_no_more() {
        var gone = new Rekeying(BANK, Bank.EMPTY);
        PropertiesFixture.everyOne(
                question -> gone.concerns(question) && gone.rekeyed(question).isEmpty());
    }

    private static final String MEMBER = "kz-un-member";

    private static boolean isOfMember(Question question) {
        return question.subject().equals(MEMBER);
    }

    private static Bank dated(String date, List<String> disputed) {
        return Corrected.date(
                BANK,
                MEMBER,
                PartialDate.parse(date),
                disputed.stream().map(PartialDate::parse).toList());
    }

    private static ProposalFact by(ProposalFact fact, String actor) {
        return new ProposalFact(
                fact.id(),
                fact.topic(),
                actor,
                fact.where(),
                fact.earliest(),
                fact.when(),
                fact.what(),
                fact.details(),
                fact.source(),
                fact.note());
    }

    private static Fact valued(Fact fact, String id, Ref.Value value) {
        var details = fact.details().stream()
                .map(detail -> detail.id().equals(id)
                        ? new Detail(id, value.number(), detail.unit(), detail.statement(), detail.rephrased())
                        : detail)
                .toList();
        return switch (fact) {
            case DateFact date ->
                new DateFact(
                        date.id(),
                        date.topic(),
                        date.dating(),
                        date.earliest(),
                        date.event(),
                        date.disputed(),
                        date.statement(),
                        details,
                        date.source(),
                        date.note());
            case ProposalFact proposal ->
                new ProposalFact(
                        proposal.id(),
                        proposal.topic(),
                        proposal.who(),
                        proposal.where(),
                        proposal.earliest(),
                        proposal.when(),
                        proposal.what(),
                        details,
                        proposal.source(),
                        proposal.note());
            case AcronymFact acronym ->
                new AcronymFact(
                        acronym.id(),
                        acronym.topic(),
                        acronym.shortName(),
                        acronym.longName(),
                        acronym.about(),
                        acronym.others(),
                        acronym.lures(),
                        details,
                        acronym.source(),
                        acronym.note());
        };
    }

    private static FactSet without(FactSet set, String member) {
        return new FactSet(
                set.id(),
                set.topic(),
                set.question(),
                set.claim(),
                set.members().stream().filter(other -> !other.equals(member)).toList(),
                set.source(),
                set.note());
    }
}
