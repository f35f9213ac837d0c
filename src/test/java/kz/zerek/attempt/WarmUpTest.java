package kz.zerek.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.LongStream;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.BanksFixture;
import kz.zerek.bank.file.BankFilesFixture;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Draw;
import kz.zerek.question.Generators;
import kz.zerek.question.Markings;
import kz.zerek.question.Quiz;
import kz.zerek.question.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class WarmUpTest {

    @Configuration
    @Import({WarmUp.class, Generators.class, Markings.class})
    static class UnaskableBank {

        @Bean
        BankStore banks() {
            return BanksFixture.of(BankFilesFixture.unaskable().read());
        }
    }

    @Test
    void what_cannot_be_asked_stops_no_start_but_is_told_once(CapturedOutput output) {
        try (var application = new SpringApplicationBuilder(UnaskableBank.class)
                .web(WebApplicationType.NONE)
                .run()) {
            var bank = application.getBean(BankStore.class).bank(1);
            var generator = application.getBean(Generators.class).of(bank);
            var asked = LongStream.range(0, 20)
                    .boxed()
                    .flatMap(seed -> Quiz.draw(generator, draw(), seed).stream())
                    .toList();
            assertThat(asked)
                    .isNotEmpty()
                    .allSatisfy(question -> assertThat(question.given()).doesNotContain(new Ref.GapOf("capital", 1)));
        }
        assertThat(output.getOut().split("capital is left out", -1)).hasSize(2);
    }

    private static Draw draw() {
        return new Draw(Set.of(), Set.of(), 5, Difficulty.MEDIUM, Set.of(), Set.of());
    }
}
