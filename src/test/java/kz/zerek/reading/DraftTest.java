package kz.zerek.reading;

import static kz.zerek.reading.CandidatesFixture.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.reading.Draft.Kind;
import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void what_is_blank_is_not_held() {
        assertThat(draft(Kind.DATE, "date", " \t\n", "statement.kk", "").fields())
                .isEmpty();
    }

    @Test
    void spaces_at_the_ends_are_not_held() {
        assertThat(draft(Kind.DATE, "date", " 1992\n").get("date")).isEqualTo("1992");
    }

    @Test
    void a_field_that_is_emptied_is_gone() {
        assertThat(draft(Kind.DATE, "date", "1992").with("date", " ").has("date"))
                .isFalse();
    }

    @Test
    void what_is_not_held_is_empty() {
        assertThat(draft(Kind.DATE).get("statement", Language.KK)).isEmpty();
    }

    @Test
    void others_fill_only_what_is_empty() {
        var filled = draft(Kind.ACRONYM, "short.en", "UN").filledWith(Map.of("short.en", "UNO", "short.ru", "ООН"));
        assertThat(filled.fields()).containsExactly(entry("short.en", "UN"), entry("short.ru", "ООН"));
    }

    @Test
    void details_of_others_come_besides_its_own_and_are_never_mixed() {
        var filled = draft(Kind.PROPOSAL, "details[0].value", "10", "details[0].unit", "percent")
                .filledWith(Map.of(
                        "details[0].value", "5", "details[0].statement.en", "in {value}", "details[3].value", "7"));
        assertThat(filled.fields())
                .isEqualTo(Map.of(
                        "details[0].value",
                        "10",
                        "details[0].unit",
                        "percent",
                        "details[1].value",
                        "5",
                        "details[1].statement.en",
                        "in {value}",
                        "details[2].value",
                        "7"));
    }

    @Test
    void a_change_leaves_the_draft_before_as_it_was() {
        var before = draft(Kind.DATE, "date", "1992");
        before.with("date", "1993");
        assertThat(before.get("date")).isEqualTo("1992");
    }
}
