package kz.zerek.language.statement;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zerek.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | Мұғалім ата-аналар жиналысында ұсынды. | ата-аналар жиналысы | ата-аналар жиналысында
            KK | Ол БҰҰ мінберінен шақырды.             | БҰҰ мінбері         | БҰҰ мінберінде
            RU | На заседании совета он предложил мир.  | заседании совета    | на заседании совета
            EN | In 1990, at the summit, she proposed.  | the summit          | at the summit
            EN | The summit was long.                   | The summit          | The summit
            """)
    void something_is_done_at_a_meeting(Language language, String text, String meeting, String there) {
        assertThat(Meeting.at(text, text.length(), meeting, language)).isEqualTo(there);
    }
}
