package kz.zerek.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttemptExceptionTest {

    static Stream<AttemptException> exceptions() {
        return Stream.concat(
                Stream.of(
                        new FinalResponseException(),
                        FinalResponseException.left(),
                        new FinishedAttemptException(),
                        FinishedAttemptException.overdue(),
                        new InvalidSettingsException(),
                        new NothingToAskException(),
                        new StaleResponseException(),
                        new TooManyResponsesException(),
                        new TooManyStartsException(),
                        new UnfinishedAttemptException(),
                        new UnknownAttemptException(),
                        new UnknownTakerException()),
                Arrays.stream(InvalidResponseException.Problem.values()).map(InvalidResponseException::new));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void each_has_a_message_in_every_language(AttemptException exception) {
        for (var language : Language.values())
            assertThat(Messages.bundled().text(language, exception.messageKey(), exception.arguments()))
                    .isNotBlank()
                    .doesNotContain("{", "}");
    }

    @Test
    void the_examples_hold_every_exception() {
        assertThat(exceptions().<Class<?>>map(AttemptException::getClass).distinct())
                .containsExactlyInAnyOrder(AttemptException.class.getPermittedSubclasses());
    }
}
