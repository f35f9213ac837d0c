package kz.zerek.attempt;

import java.security.SecureRandom;
import java.util.Set;
import java.util.random.RandomGenerator;
import kz.zerek.question.Draw;
import kz.zerek.question.Quiz;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttemptConfiguration {

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }

    @Bean
    QuestionDraw questionDraw(Generators generators) {
        return (bank, settings, seed, avoid) -> {
            var draw = new Draw(settings.topics(), Set.of(), settings.length(), settings.difficulty(), avoid);
            return Quiz.draw(generators.of(bank), draw, seed);
        };
    }
}
