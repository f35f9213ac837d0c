package kz.zerek.language.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhLatinTest {

    private static String skeleton(String word) {
        return KazakhLatin.loose(KazakhLatin.skeleton(word));
    }

    @ParameterizedTest
    @CsvSource({
        "қазақстан, qazaqstan kazakstan qazaqstán",
        "ұйымы, ūiymy uıymy uyımı uyimi uiymy",
        "министрлігі, ministrlıgı mınıstrligi ministrligi mïnïstrligi",
        "ғылым, ğylym ǵylym gylym ghylym",
        "еңбек, eñbek eńbek eŋbek enbek engbek",
        "дүниежүзілік, düniejüzılık dúnıejúzilik dünïejüzilik duniezhuzilik",
        "халықаралық, halyqaralyq xalıqaralıq khalykaralyk",
        "көшпелі, köşpelı kóshpeli koshpeli",
        "чехия, tşehia çehia chehia chekhiya",
        "ащы, aşy aşşy aştşy ashy",
        "конституция, konstitutsia konstitucia konstitýtsııa konstitutsiya",
        "комплекс, kompleks komplex",
        "жаһан, jahan zhahan jaһan",
        "уақыт, uaqyt ýaqyt waqıt",
        "ресейлік, reseilık reseılik reseylik"
    })
    void all_readings_of_a_word_are_the_same(String cyrillic, String latin) {
        assertThat(Arrays.stream(latin.split(" ")).map(KazakhLatinTest::skeleton))
                .allSatisfy(reading -> assertThat(reading).isEqualTo(skeleton(cyrillic)));
    }

    @ParameterizedTest
    @CsvSource({"қас, қаш", "жер, зер", "ұйым, ойым", "бас, пас", "тау, дау", "қол, ғол", "ара, ере", "мың, мұң"})
    void different_words_stay_different(String one, String other) {
        assertThat(skeleton(one)).isNotEqualTo(skeleton(other));
    }
}
