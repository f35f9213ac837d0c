package kz.zerek.question;

import static kz.zerek.question.BankFixture.violating;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Subject;
import kz.zerek.demo.LargeBank;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of the questions of a large bank, where candidates stand for the whole: as of those of a small one. */
class LargeBankQuestionsTest {

    private static final Bank BANK = new LargeBank(1, 4_000).bank();
    private static final Generator GENERATOR = new Generator(BANK, Messages.bundled());
    private static final int EVERY = 20;

    private static final class All {
        static final List<Question> QUESTIONS = subjects().stream()
                .flatMap(subject -> GENERATOR.prompts(subject.id()).stream())
                .flatMap(prompt -> Stream.of(Difficulty.values())
                        .flatMap(difficulty -> GENERATOR.make(prompt, difficulty, difficulty.ordinal()).stream()))
                .toList();
    }

    /** Some of all parts of the bank, and all its sets. */
    private static List<Subject> subjects() {
        var subjects = new ArrayList<Subject>(BANK.sets());
        var facts = List.copyOf(BANK.facts());
        for (int i = 0; i < facts.size(); i += EVERY) subjects.add(facts.get(i));
        return subjects;
    }

    private static void everyOne(Predicate<Question> property) {
        assertThat(violating(All.QUESTIONS.stream(), property)).isEmpty();
    }

    @Test
    void it_gives_questions_of_every_kind() {
        var kinds = EnumSet.noneOf(Kind.class);
        All.QUESTIONS.forEach(question -> kinds.add(question.kind()));
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void nearly_every_fact_can_be_asked() {
        assertThat(subjects())
                .filteredOn(subject -> GENERATOR.prompts(subject.id()).isEmpty())
                .hasSizeLessThan(subjects().size() / 50);
    }

    @Test
    void each_question_is_the_same_with_another_generator() {
        var other = new Generator(new LargeBank(1, 4_000).bank(), Messages.bundled());
        for (var seed = 0; seed < 20; seed++) {
            var draw = new Draw(Set.of(), Set.of(), 10, Difficulty.HARD, Set.of(Language.RU), Set.of());
            assertThat(Quiz.draw(other, draw, seed)).isEqualTo(Quiz.draw(GENERATOR, draw, seed));
        }
    }

    @ParameterizedTest
    @EnumSource
    void options_are_distinct_in_every_language(Language language) {
        everyOne(question -> {
            var texts = GENERATOR.renderer().render(question, language).texts();
            var distinct = new HashSet<String>();
            texts.forEach(text -> distinct.add(text.toLowerCase(Locale.ROOT)));
            return distinct.size() == texts.size();
        });
    }

    @Test
    void no_false_date_is_one_of_the_event() {
        var dates = new EventDates(BANK);
        everyOne(question -> switch (question.kind()) {
            case WHEN ->
                falseRefs(question)
                        .map(ref -> ((Ref.When) ref).dating().date())
                        .noneMatch(date -> dates.allow(date, BANK.dated(question.subject())));
            case WHAT_HAPPENED ->
                falseRefs(question)
                        .map(ref -> BANK.dated(((Ref.Event) ref).fact()))
                        .allMatch(other -> dates.areApart(BANK.dated(question.subject()), other));
            default -> true;
        });
    }

    @Test
    void no_false_acronym_has_a_name_of_the_true_one() {
        everyOne(question -> switch (question.kind()) {
            case WHICH_ACRONYM, COUNTERPART ->
                falseRefs(question)
                        .map(ref -> BANK.acronym(((Ref.OfFact) ref).fact()))
                        .allMatch(other -> Collections.disjoint(names(BANK.acronym(question.subject())), names(other)));
            default -> true;
        });
    }

    private static List<String> names(AcronymFact fact) {
        return Stream.concat(
                        Stream.of(fact.shortName(), fact.longName())
                                .filter(Objects::nonNull)
                                .flatMap(name -> name.stream()),
                        fact.others().stream().flatMap(List::stream))
                .toList();
    }

    @Test
    void nobody_who_made_a_proposal_is_a_false_answer_to_who_did() {
        everyOne(question -> question.kind() != Kind.WHO_PROPOSED
                || falseRefs(question)
                        .map(ref -> ((Ref.Who) ref).actor())
                        .noneMatch(actor -> BANK.facts(ProposalFact.class)
                                .anyMatch(fact -> fact.who().equals(actor)
                                        && fact.what()
                                                .en()
                                                .equals(BANK.proposal(question.subject())
                                                        .what()
                                                        .en()))));
    }

    @Test
    void what_came_first_came_before_all_others() {
        everyOne(question -> question.kind() != Kind.CAME_FIRST
                || falseRefs(question)
                        .map(ref -> BANK.proposal(((Ref.What) ref).fact()))
                        .allMatch(other -> Precedence.isBefore(BANK.proposal(question.subject()), other)));
    }

    private static Stream<Ref> falseRefs(Question question) {
        var right = Keys.of(question.task());
        return Keys.shown(question.task()).filter(ref -> !right.contains(ref));
    }

    @Test
    void a_quiz_has_its_length_and_asks_about_nothing_twice() {
        for (int seed = 0; seed < 30; seed++) {
            var quiz = Quiz.draw(
                    GENERATOR,
                    new Draw(Set.of(), Set.of(), 20, Difficulty.MEDIUM, Set.of(Language.KK), Set.of()),
                    seed);
            assertThat(quiz).hasSize(20);
            assertThat(quiz.stream().flatMap(question -> question.subjects().stream()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_quiz_of_one_kind_or_topic_asks_nothing_else() {
        var topic = BANK.topics().getLast().id();
        var asked = new ArrayList<Question>();
        for (var kind : Kind.values()) {
            var quiz = Quiz.draw(
                    GENERATOR, new Draw(Set.of(topic), Set.of(kind), 5, Difficulty.MEDIUM, Set.of(), Set.of()), 1);
            assertThat(quiz).allSatisfy(question -> {
                assertThat(question.kind()).isEqualTo(kind);
                assertThat(BANK.subject(question.subject()).topic()).isEqualTo(topic);
            });
            asked.addAll(quiz);
        }
        assertThat(asked).isNotEmpty();
    }
}
