package kz.zerek.attempt;

import java.util.Arrays;
import java.util.List;
import kz.zerek.bank.Bank;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generators;
import kz.zerek.question.Kind;
import kz.zerek.question.Question;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets a test say which kinds of questions are asked; without a word from it they are drawn as ever. */
@TestConfiguration(proxyBeanMethods = false)
public class DrawFixture {

    private List<Kind> kinds = List.of();

    /** From now on, one question of each, of the bank in use; for none, a real draw. */
    public void ask(Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    @Bean
    @Primary
    QuestionDraw scriptedDraw(Generators generators) {
        var real = new AttemptConfiguration().questionDraw(generators);
        return (bank, settings, seed, avoid) -> kinds.isEmpty()
                ? real.draw(bank, settings, seed, avoid)
                : kinds.stream().map(kind -> first(generators, bank, kind)).toList();
    }

    private static Question first(Generators generators, Bank bank, Kind kind) {
        var generator = generators.of(bank);
        return generator.prompts().stream()
                .filter(prompt -> prompt.kind() == kind)
                .flatMap(prompt -> generator.make(prompt, Difficulty.MEDIUM, 1).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not one of " + Arrays.toString(Kind.values())));
    }
}
