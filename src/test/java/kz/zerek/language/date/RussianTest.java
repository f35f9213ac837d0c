package kz.zerek.language.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kz.zerek.language.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianTest {

    @ParameterizedTest
    @CsvSource({
        "1,январь,января,январе",
        "2,февраль,февраля,феврале",
        "3,март,марта,марте",
        "4,апрель,апреля,апреле",
        "5,май,мая,мае",
        "6,июнь,июня,июне",
        "7,июль,июля,июле",
        "8,август,августа,августе",
        "9,сентябрь,сентября,сентябре",
        "10,октябрь,октября,октябре",
        "11,ноябрь,ноября,ноябре",
        "12,декабрь,декабря,декабре"
    })
    void months_decline(int month, String nominative, String genitive, String prepositional) {
        assertThat(Russian.month(month, Case.NOMINATIVE)).isEqualTo(nominative);
        assertThat(Russian.month(month, Case.GENITIVE)).isEqualTo(genitive);
        assertThat(Russian.month(month, Case.PREPOSITIONAL)).isEqualTo(prepositional);
    }

    @Test
    void other_months_and_cases_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Russian.month(13, Case.GENITIVE));
        assertThatIllegalArgumentException().isThrownBy(() -> Russian.month(1, Case.LOCATIVE));
    }
}
