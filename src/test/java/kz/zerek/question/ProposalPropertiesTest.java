package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.everyQuestion;
import static kz.zerek.question.PropertiesFixture.commonest;
import static kz.zerek.question.PropertiesFixture.everyOne;
import static kz.zerek.question.PropertiesFixture.falseRefs;
import static kz.zerek.question.PropertiesFixture.render;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.Stream;
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
                question -> !(BANK.fact(question.subject()) instanceof ProposalFact fact)
                        || falseRefs(question).stream().noneMatch(ref -> isClaimed(fact, ref)),
                Kind.WHO_PROPOSED,
                Kind.WHERE_PROPOSED,
                Kind.WHAT_PROPOSED,
                Kind.COMPLETE,
                Kind.TRUE_FALSE_CLAIM);
    }

    /** Whether any fact of the bank says of a proposal, as it is worded, what an option says. */
    private static boolean isClaimed(ProposalFact asked, Ref option) {
        return switch (option) {
            case Ref.Who who -> same(asked).anyMatch(fact -> fact.who().equals(who.actor()));
            case Ref.Where where ->
                same(asked)
                        .filter(fact -> fact.who().equals(asked.who()))
                        .anyMatch(fact -> isSamePlace(
                                fact.where(), BANK.proposal(where.fact()).where()));
            case Ref.AtSession(var forum, var number) ->
                same(asked)
                        .filter(fact -> fact.who().equals(asked.who()))
                        .anyMatch(fact -> isSamePlace(fact.where(), new Place.Session(forum, number)));
            case Ref.What what ->
                same(BANK.proposal(what.fact())).anyMatch(fact -> fact.who().equals(asked.who()));
            case Ref.Value _ -> false;
            default -> throw new AssertionError(option);
        };
    }

    /** All proposals that are worded alike in some language, the one itself among them. */
    private static Stream<ProposalFact> same(ProposalFact proposal) {
        return BANK.facts(ProposalFact.class)
                .filter(other -> Arrays.stream(Language.values())
                        .anyMatch(language -> proposal.what()
                                .in(language)
                                .base()
                                .equalsIgnoreCase(other.what().in(language).base())));
    }

    private static boolean isSamePlace(Place one, Place other) {
        return one instanceof Place.Named(var text) && other instanceof Place.Named(var otherText)
                ? Arrays.stream(Language.values())
                        .anyMatch(language -> text.in(language).equals(otherText.in(language)))
                : other.equals(one);
    }

    @Test
    void no_session_is_offered_before_a_proposal_could_be_made() {
        everyOne(
                question -> !(BANK.fact(question.subject()) instanceof ProposalFact fact)
                        || fact.earliest() == null
                        || falseRefs(question).stream()
                                .allMatch(ref ->
                                        !(ref instanceof Ref.AtSession session) || session.number() >= fact.earliest()),
                Kind.WHERE_PROPOSED,
                Kind.COMPLETE,
                Kind.TRUE_FALSE_CLAIM);
    }

    @Test
    void the_rank_of_a_true_session_among_the_options_does_not_tell_it() {
        var ranks = new HashMap<String, int[]>();
        everyQuestion(Kind.WHERE_PROPOSED).forEach(question -> {
            if (!(Keys.of(question.task()).getFirst() instanceof Ref.AtSession key)) return;
            long before = falseRefs(question).stream()
                    .filter(ref -> ((Ref.AtSession) ref).number() < key.number())
                    .count();
            ranks.computeIfAbsent(question.subject(), _ -> new int[4])[(int) before]++;
        });
        assertThat(ranks)
                .isNotEmpty()
                .allSatisfy((_, counts) -> assertThat(commonest(counts)).isLessThan(0.6));
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
                        .map(ref -> BANK.proposal(((Ref.What) ref).fact()))
                        .allMatch(other -> isBefore(BANK.proposal(question.subject()), other)),
                Kind.CAME_FIRST);
    }

    /** The last day on which the one can have been made is before the first of the other, or so are their sessions. */
    private static boolean isBefore(ProposalFact one, ProposalFact other) {
        if (one.when() != null && other.when() != null)
            return one.when().latest().isBefore(other.when().earliest());
        return one.where() instanceof Place.Session(var forum, var number)
                && other.where() instanceof Place.Session(var otherForum, var later)
                && forum.equals(otherForum)
                && number < later;
    }
}
