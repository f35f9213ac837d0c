package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.PropertiesFixture.everyOne;
import static kz.zerek.question.PropertiesFixture.falseRefs;
import static kz.zerek.question.PropertiesFixture.render;

import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every question about proposals. */
class ProposalPropertiesTest {

    @Test
    void no_fact_makes_a_false_proposer_place_or_proposal_right() {
        everyOne(
                question -> {
                    var fact = BANK.proposal(question.subject());
                    return falseRefs(question).stream().noneMatch(ref -> switch (ref) {
                        case Ref.Who who -> who.actor().equals(fact.who());
                        case Ref.Where where ->
                            BANK.proposal(where.fact()).where().equals(fact.where());
                        case Ref.AtSession session ->
                            new Place.Session(session.forum(), session.number()).equals(fact.where());
                        case Ref.What what -> BANK.proposal(what.fact()).who().equals(fact.who());
                        default -> throw new AssertionError(ref);
                    });
                },
                Kind.WHO_PROPOSED,
                Kind.WHERE_PROPOSED,
                Kind.WHAT_PROPOSED);
    }

    @Test
    void no_one_of_another_age_is_offered_as_a_proposer() {
        everyOne(
                question -> {
                    var when = BANK.proposal(question.subject()).when();
                    return when == null
                            || falseRefs(question).stream()
                                    .filter(Ref.Who.class::isInstance)
                                    .allMatch(who -> proposedWithin(60, when, ((Ref.Who) who).actor()));
                },
                Kind.WHO_PROPOSED);
    }

    private static boolean proposedWithin(int years, PartialDate when, String actor) {
        return BANK.facts(ProposalFact.class)
                .filter(fact -> fact.who().equals(actor) && fact.when() != null)
                .anyMatch(fact -> Math.abs(fact.when().year() - when.year()) <= years);
    }

    @ParameterizedTest
    @EnumSource
    void a_place_is_offered_without_its_date(Language language) {
        everyOne(
                question -> render(question, language).texts().stream().noneMatch(text -> text.matches(".*\\d{4}.*")),
                Kind.WHERE_PROPOSED);
    }

    @Test
    void the_first_of_some_proposals_is_provably_before_each_of_the_others() {
        everyOne(
                question -> falseRefs(question).stream()
                        .allMatch(ref -> Precedence.isBefore(
                                BANK.proposal(question.subject()), BANK.proposal(((Ref.What) ref).fact()))),
                Kind.CAME_FIRST);
    }
}
