package kz.zerek.bank.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.file.BankFilesFixture;
import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.Noun;
import org.junit.jupiter.api.Test;

class BankJsonTest {

    @Test
    void every_fact_is_read_as_it_was_written() {
        for (var fact : BankFilesFixture.example().read().facts()) {
            var json = BankJson.write(fact);
            assertThat(BankJson.read(json, Fact.class)).isEqualTo(fact);
            assertThat(BankJson.write(BankJson.read(json, Fact.class))).isEqualTo(json);
        }
    }

    @Test
    void a_fact_that_was_stored_with_a_field_of_yesterday_is_read_without_it() {
        var fact = BankFilesFixture.example().read().fact("riddle");
        var stored = BankJson.write(fact).replace("\"details\"", "\"reading\":{\"kk\":\"\"},\"details\"");
        assertThat(stored).contains("reading");
        assertThat(BankJson.read(stored, Fact.class)).isEqualTo(fact);
    }

    @Test
    void a_document_that_was_stored_before_it_could_have_notes_has_none() {
        var document = BankFilesFixture.example().read().document("website");
        var stored = BankJson.write(document).replace(",\"notes\":[]", "");
        assertThat(stored).doesNotContain("notes");
        assertThat(BankJson.read(stored, Document.class)).isEqualTo(document);
    }

    @Test
    void a_noun_is_written_with_the_words_of_its_forms() {
        var noun = new Noun("басшы", Map.of(new Form(false, true, Case.LOCATIVE), "басшысында"));
        assertThat(BankJson.write(noun)).isEqualTo("{\"base\":\"басшы\",\"possessive locative\":\"басшысында\"}");
        assertThat(BankJson.read(BankJson.write(noun), Noun.class)).isEqualTo(noun);
        assertThat(BankJson.write(Noun.of("басшы"))).isEqualTo("\"басшы\"");
    }
}
