package kz.zerek.question;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.language.message.Messages;

/** The starter bank and what it can ask. */
final class BankFixture {

    static final Bank BANK = StarterBank.read();
    static final Generator GENERATOR = new Generator(BANK, Messages.bundled());

    private static final int SEEDS = 200;

    private static final class All {
        static final List<Question> QUESTIONS = LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> everyQuestion(difficulty(seed), seed))
                .toList();
    }

    private BankFixture() {}

    /** Every prompt with every seed, each in one of the difficulties. */
    static Stream<Question> everyQuestion() {
        return All.QUESTIONS.stream();
    }

    private static Difficulty difficulty(long seed) {
        return Difficulty.values()[(int) (seed % Difficulty.values().length)];
    }

    static Stream<Question> everyQuestion(Difficulty difficulty, long seed) {
        return GENERATOR.prompts().stream().flatMap(prompt -> GENERATOR.make(prompt, difficulty, seed).stream());
    }

    /** Those of which a property does not hold: a test expects none. Far quicker than an assertion for each. */
    static Stream<Question> violating(Stream<Question> questions, Predicate<Question> property) {
        return questions.filter(property.negate()).limit(5);
    }

    static Stream<Question> everyQuestion(Kind... kinds) {
        return everyQuestion().filter(question -> Arrays.asList(kinds).contains(question.kind()));
    }
}
