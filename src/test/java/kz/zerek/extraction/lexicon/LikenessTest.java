package kz.zerek.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Дүниежүзілік сауда ұйымына, Дүниежүзілік сауда ұйымы, SAME",
        "Дүниежізілік денсаулық сақтау ұйымы, Дүниежүзілік денсаулық сақтау ұйымы, SAME",
        "Международного валютного фонда, Международный валютный фонд, SAME",
        "Agency for Atomic Energy, International Atomic Energy Agency, SAME",
        "Азия даму банкі, Африка даму банкі, NEAR",
        "Еуропадағы қауымдастық және ынтымақтастық ұйымы, Еуропадағы қауіпсіздік және ынтымақтастық ұйымы, NEAR",
        "Коммерческий банк, Международный союз электросвязи, OTHER",
        "Union of Europe, United World Wrestling, OTHER"
    })
    void names_are_compared_word_by_word(String one, String other, Likeness likeness) {
        assertThat(Likeness.of(NameWords.of(one, List.of()), NameWords.of(other, List.of())))
                .isEqualTo(likeness);
        assertThat(Likeness.of(NameWords.of(other, List.of()), NameWords.of(one, List.of())))
                .isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "қоры, қорына, true",
        "халық, халықаралық, false",
        "экономический, экологический, false",
        "ядро, яд, false"
    })
    void words_are_alike_but_for_their_endings(String one, String other, boolean alike) {
        assertThat(Likeness.alike(one, other)).isEqualTo(alike);
    }
}
