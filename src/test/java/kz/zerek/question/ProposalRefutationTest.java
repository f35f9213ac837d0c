package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Citation;
import kz.zerek.bank.Fact;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.message.Messages;
import org.junit.jupiter.api.Test;

/** What would make a false answer right: a second proposal of the same, which the starter bank has not. */
class ProposalRefutationTest {

    @Test
    void who_proposed_the_same_is_no_false_proposer() {
        var original = proposal(fact -> fact.where() != null);
        var other = BANK.actors().stream()
                .filter(actor -> !actor.id().equals(original.who()))
                .filter(actor -> actor.kind() == BANK.actor(original.who()).kind())
                .filter(actor -> actor.gender() == BANK.actor(original.who()).gender())
                .findFirst()
                .orElseThrow();
        var generator = with(copy(original, other.id(), original.where()));
        assertThat(everyQuestion(generator, original.id()))
                .isNotEmpty()
                .noneMatch(question -> options(question).contains(new Ref.Who(other.id())));
    }

    @Test
    void what_the_proposer_proposed_too_is_no_false_proposal() {
        var original = proposal(fact -> fact.where() != null);
        var other = proposal(fact -> !fact.who().equals(original.who()));
        var generator = with(copy(other, original.who(), original.where()));
        assertThat(everyQuestion(generator, original.id()))
                .isNotEmpty()
                .noneMatch(question -> question.kind() == Kind.WHAT_PROPOSED
                        && options(question).contains(new Ref.What(other.id())));
    }

    @Test
    void where_he_proposed_the_same_again_is_no_false_place() {
        var original = proposal(fact -> fact.where() instanceof Place.Session);
        var session = (Place.Session) original.where();
        var next = new Place.Session(session.forum(), session.number() + 1);
        assertThat(everyQuestion(with(copy(original, original.who(), next)), original.id()))
                .isNotEmpty()
                .noneMatch(question -> options(question).contains(new Ref.AtSession(next.forum(), next.number())));

        var named = proposal(fact -> fact.where() instanceof Place.Named);
        var elsewhere = proposal(
                fact -> fact.where() instanceof Place.Named && !fact.where().equals(named.where()));
        assertThat(everyQuestion(with(copy(named, named.who(), elsewhere.where())), named.id()))
                .isNotEmpty()
                .noneMatch(question -> question.kind() == Kind.WHERE_PROPOSED
                        && options(question).stream()
                                .anyMatch(ref -> ref instanceof Ref.Where(var fact)
                                        && BANK.proposal(fact).where().equals(elsewhere.where())));
    }

    @Test
    void the_same_proposal_is_not_offered_twice() {
        var original = proposal(fact -> fact.where() instanceof Place.Session);
        var session = (Place.Session) original.where();
        var again = copy(original, original.who(), new Place.Session(session.forum(), session.number() + 1));
        assertThat(everyQuestion(with(again), original.id()))
                .noneMatch(question -> options(question).contains(new Ref.What(again.id())));
    }

    private static ProposalFact proposal(Predicate<ProposalFact> fits) {
        return BANK.facts(ProposalFact.class).filter(fits).findFirst().orElseThrow();
    }

    /** The same proposal, made by someone or somewhere. */
    private static ProposalFact copy(ProposalFact fact, String who, Place where) {
        return new ProposalFact(
                fact.id() + "-again",
                fact.topic(),
                who,
                where,
                null,
                fact.when(),
                fact.what(),
                List.of(),
                new Citation(fact.source().document(), null),
                null);
    }

    /** Of the starter bank with one more fact. */
    private static Generator with(Fact more) {
        var facts = new ArrayList<>(BANK.facts());
        facts.add(more);
        var bank = new Bank("more", BANK.documents(), BANK.topics(), BANK.actors(), BANK.forums(), facts, BANK.sets());
        return new Generator(bank, Messages.bundled());
    }

    private static Stream<Question> everyQuestion(Generator generator, String subject) {
        return LongStream.range(0, 200)
                .boxed()
                .flatMap(seed -> generator.prompts().stream()
                        .filter(prompt -> prompt.subject().equals(subject))
                        .flatMap(prompt -> generator.make(prompt, Difficulty.HARD, seed).stream()));
    }

    /** What is shown to choose from, or claimed. */
    private static List<Ref> options(Question question) {
        return Stream.concat(PropertiesFixture.falseRefs(question).stream(), Keys.of(question.task()).stream())
                .toList();
    }
}
