package kz.zerek.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мемлекет басшысы Н.Назарбаев айтты.|Екінші сөйлем.",
                "1992 ж. 2 наурызда болды.|Келесісі.",
                "Қоғамның т.б. салаларында жағдай туды.|Келесісі.",
                "Бұл рас па?|Иә!|Жақсы…|Солай.",
                "Тақырып\nБірінші сөйлем.|Екінші.",
                "В 1941–1945 гг. шла война.|Потом мир.",
                "Площадь 5 тыс. кв. км.|Население 3 млн человек.",
                "А. С. Пушкин родился в Москве.|Он поэт.",
                "Он сказал: «Да».|И ушёл.",
                "Mr. Smith of the U.S. Senate spoke.|He left.",
                "It cost 3.5 dollars.|\"Fine.\"|Dr. No came.",
                "No end here"
            })
    void abbreviations_initials_and_figures_end_no_sentence(String example) {
        var text = example.replace("|", " ");
        var expected = List.of(example.split("[|\n]"));
        assertThat(SentenceSplitter.of(text).stream().map(span -> span.of(text)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"а", "сөз "})
    void a_text_without_full_stops_is_cut_and_nothing_of_it_lost(String piece) {
        var text = piece.repeat(50_000);
        var parts = SentenceSplitter.of(text);
        assertThat(parts)
                .hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat(part.of(text)).hasSizeLessThanOrEqualTo(20_000));
        assertThat(parts.stream().map(part -> part.of(text)).collect(Collectors.joining()))
                .isEqualTo(text.strip());
    }
}
