package kz.zerek.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePageTest {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Иванов Иван Иванович",
                "Ёлкина Анна №1 «А»",
                "Шевченко Андрій",
                "Гаврилюк Наталія Андріївна",
                "Сергієнко Євген",
                "Воўк Алесь"
            })
    void names_of_slavic_languages_are_windows_1251(String text) throws Exception {
        assertThat(CodePage.decode(text.getBytes(WINDOWS_1251))).isEqualTo(text);
    }

    /** The bytes as the system's own conversion to STRK1048-2002 gives them. */
    @Test
    void kazakh_letters_are_read_where_strk_1048_has_them() throws Exception {
        var bytes = HexFormat.of().parseHex("8d8e9d9ea1a2a3a5aaafb4babcbdbebf");
        assertThat(CodePage.decode(bytes)).isEqualTo("ҚҺқһҰұӘӨҒҮөғәҢңү");
    }

    @Test
    void a_list_in_kz_1048_is_told_from_windows_1251() throws Exception {
        // Әлихан Қуаныш; Ғалымжан; Жұлдыз; Өмір
        var bytes =
                HexFormat.of().parseHex("a3ebe8f5e0ed208df3e0edfbf83b20aae0ebfbece6e0ed3b20c6a2ebe4fbe73b20a5ecb3f0");
        assertThat(CodePage.decode(bytes)).isEqualTo("Әлихан Қуаныш; Ғалымжан; Жұлдыз; Өмір");
    }

    @Test
    void letters_that_ukrainian_has_too_are_kazakh_where_ukrainian_would_not_have_them() throws Exception {
        assertThat(CodePage.decode("Єалымжан; Йміт Баєдат".getBytes(WINDOWS_1251)))
                .isEqualTo("Ғалымжан; Йміт Бағдат");
    }

    @Test
    void a_byte_without_a_meaning_is_no_text() {
        assertThatExceptionOfType(CharacterCodingException.class)
                .isThrownBy(() -> CodePage.decode(new byte[] {'a', (byte) 0x98}));
    }
}
