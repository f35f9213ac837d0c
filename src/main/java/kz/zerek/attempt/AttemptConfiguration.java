package kz.zerek.attempt;

import java.security.SecureRandom;
import java.util.Set;
import java.util.random.RandomGenerator;
import kz.zerek.question.Draw;
import kz.zerek.question.Generators;
import kz.zerek.question.Markings;
import kz.zerek.question.Quiz;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class AttemptConfiguration {

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }

    @Bean
    Generators generators() {
        return new Generators();
    }

    @Bean
    Markings markings() {
        return new Markings();
    }

    @Bean
    QuestionDraw questionDraw(Generators generators) {
        return (bank, settings, seed, avoid) -> {
            var draw = new Draw(
                    settings.topics(),
                    Set.of(),
                    settings.length(),
                    settings.difficulty(),
                    Set.of(settings.language()),
                    avoid);
            return Quiz.draw(generators.of(bank), draw, seed);
        };
    }

    /** The same questions in every quiz of the same settings: for tests and pictures of the screens. */
    @Bean
    @Primary
    @ConditionalOnProperty("zerek.seed")
    QuestionDraw seededDraw(QuestionDraw questionDraw, @Value("${zerek.seed}") long seed) {
        return (bank, settings, _, avoid) -> questionDraw.draw(bank, settings, seed, avoid);
    }
}
