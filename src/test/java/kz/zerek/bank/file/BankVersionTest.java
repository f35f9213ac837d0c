package kz.zerek.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankVersionTest {

    private static final String VERSION = BankFilesFixture.example().read().version();

    @Test
    void a_version_is_sixteen_hexadecimal_digits() {
        assertThat(VERSION).matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # A small bank            | # Another comment
            id: example               | "id": 'example'
            {kk: Мысал, ru: Пример    | {ru: Пример, kk: Мысал
            gender: masculine         | "gender"  :  masculine
            source: &ilo              | source: &labour
            value: 2.5                | value: 2.50
            """)
    void how_a_file_is_written_does_not_change_the_version(String old, String edited) {
        var example = BankFilesFixture.example().with(old, edited);
        if (old.contains("&")) example.with("*ilo", "*labour");
        assertThat(example.read().version()).isEqualTo(VERSION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: {kk: Мысал         | title: {kk: Мысалы
            https://example.org/facts | https://example.org/fact
            kind: person              | kind: state
            possessive locative: бас  | possessive dative: бас
            date: 1997-12-10          | date: 1997-12
            1993-01/..                | 1993-01
            value: 2.5                | value: 2.6
            event: capital            | event: joining
            Халықаралық есеп ұйымы    | Халықаралық ереже ұйымы
            session: 47               | session: 46
            form: words               | form: figures
            , nth: 2                  | , nth: 1
            answer: тағы бір сағатқа  | answer: бір сағатқа
            when: 1992-10             | when: 1992
            id: bodies                | id: body
            Which are there           | Which ones are there
            """)
    void any_edit_of_the_content_changes_the_version(String old, String edited) {
        var example = BankFilesFixture.example().with(old, edited);
        assertThat(example.read().version()).isNotEqualTo(VERSION);
    }

    @Test
    void the_text_of_a_document_is_content() {
        var example = BankFilesFixture.example();
        var text = new String(BankFilesFixture.resource("documents/example.kk.txt"), StandardCharsets.UTF_8);
        assertThat(example.withFile("documents/example.kk.txt", text + "Соңы.")
                        .read()
                        .version())
                .isNotEqualTo(VERSION);
    }

    @Test
    void the_order_of_facts_is_content_because_a_draw_by_seed_depends_on_it() {
        var riddle = """
                  - id: riddle
                    topic: example
                    short: {kk: АТҚБ, ru: АТКБ, en: ATQB}
                    source: {document: website}
                """.indent(0);
        var example = BankFilesFixture.example().with(riddle, "").with("acronyms:\n", "acronyms:\n" + riddle);
        assertThat(example.read().version()).isNotEqualTo(VERSION);
    }
}
