package kz.zerek.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WarningTest {

    private static final List<Warning> ONE_OF_EACH = List.of(
            new Warning.Shortage(1, 20, 17),
            new Warning.UnknownTopic(2, "gone"),
            new Warning.Lost(3, 1),
            new Warning.Conflict(4, 5),
            new Warning.NotForAll(6),
            new Warning.TooFewForVariants(1, 20, 50, 60),
            new Warning.TooMuchInCommon(40, 33),
            new Warning.TooExposed("kz-un-member", 90, 75));

    @ParameterizedTest
    @EnumSource
    void each_warning_is_told_with_its_numbers(Language language) {
        assertThat(ONE_OF_EACH).allSatisfy(warning -> {
            var text = Messages.bundled().text(language, warning.messageKey(), warning.arguments());
            assertThat(warning.arguments().values())
                    .allSatisfy(argument -> assertThat(text).contains(argument.toString()));
        });
    }

    @Test
    void none_is_forgotten() {
        assertThat(ONE_OF_EACH.stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Warning.class.getPermittedSubclasses()).toList());
    }
}
