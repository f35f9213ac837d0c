package kz.zerek.bank.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.zerek.bank.Citation.Gap;
import kz.zerek.bank.Citation.Quote;
import kz.zerek.bank.Citation.Span;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Detail;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.Place;
import kz.zerek.bank.Statement;
import kz.zerek.language.Case;
import kz.zerek.language.Dating;
import kz.zerek.language.Form;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import kz.zerek.language.PartialDate;
import org.junit.jupiter.api.Test;

class BankReaderTest {

    private static final Localized<String> EXAMPLE = new Localized<>("Мысал", "Пример", "Example");

    @Test
    void facts_stand_in_the_order_of_the_file() {
        assertThat(BankFilesFixture.example().read().facts())
                .extracting(Fact::id)
                .containsExactly("capital", "member-since", "ilo", "riddle", "shorter-day", "longer-day");
    }

    @Test
    void a_date_fact_is_read_with_all_that_belongs_to_it() {
        var bank = BankFilesFixture.example().read();
        var fact = bank.dated("capital");
        assertThat(fact.dating()).isEqualTo(Dating.parse("1997-12-10"));
        assertThat(fact.event()).isEqualTo("capital");
        assertThat(fact.statement().kk()).isEqualTo(new Statement("Астана {date} елорда болды", null));
        assertThat(fact.statement().en())
                .isEqualTo(new Statement("Astana became the capital {date}", "{when} did Astana become the capital?"));
        assertThat(fact.details())
                .extracting(Detail::id, Detail::value, Detail::unit)
                .containsExactly(tuple("years", new BigDecimal("2.5"), Detail.Unit.YEARS));
        assertThat(fact.source().quote())
                .isEqualTo(new Quote(
                        "Астана 1997 жылғы 10 желтоқсанда елорда болды.",
                        0,
                        new Span(7, 32),
                        List.of(new Gap(new Span(7, 32), "date", "locative"))));
        assertThat(fact.note().ru()).isEqualTo("Тогда город назывался Акмолой.");
        assertThat(bank.dated("member-since"))
                .extracting(DateFact::event, DateFact::note)
                .containsExactly("capital", null);
    }

    @Test
    void a_note_on_a_document_has_its_place_in_the_text() {
        var document = BankFilesFixture.example().read().document("example");
        assertThat(document.notes())
                .containsExactly(
                        new Document.Note(176, 184, new Localized<>("Теру қатесі.", "Опечатка.", "A misprint.")));
    }

    @Test
    void an_acronym_may_have_no_full_name_and_none_is_invented() {
        var bank = BankFilesFixture.example().read();
        assertThat(bank.acronym("riddle").longName()).isNull();
        assertThat(bank.acronym("ilo").longName().en()).isEqualTo("International Labour Organization");
        assertThat(bank.acronym("ilo").others())
                .isEqualTo(new Localized<>(List.of(), List.of(), List.of("International Labor Organization")));
        assertThat(bank.acronym("riddle").lures()).isNull();
        assertThat(bank.acronym("ilo").lures().en())
                .containsExactly(
                        "International Land Organization",
                        "International Lending Organization",
                        "International Law Organization");
    }

    @Test
    void a_proposal_stands_in_a_session_or_at_another_place_or_nowhere() {
        var bank = BankFilesFixture.example().read();
        assertThat(bank.proposal("shorter-day").where()).isEqualTo(new Place.Session("assembly", 47));
        assertThat(bank.proposal("shorter-day").when()).isEqualTo(PartialDate.of(1992, 10));
        assertThat(bank.proposal("longer-day").where())
                .isEqualTo(new Place.Named(new Localized<>("Астанада", "в Астане", "in Astana")));
        assertThat(bank.proposal("longer-day").when()).isNull();
    }

    @Test
    void a_name_may_bring_forms_that_no_rule_gives() {
        var actor = BankFilesFixture.example().read().actor("president");
        assertThat(actor.name().kk())
                .isEqualTo(new Noun(
                        "басшы",
                        Map.of(
                                new Form(false, true, Case.NOMINATIVE), "басшысы",
                                new Form(false, true, Case.LOCATIVE), "басшысында")));
        assertThat(actor.name().en()).isEqualTo(Noun.of("the head of Kazakhstan"));
    }

    @Test
    void nth_tells_which_of_two_equal_parts_is_the_gap() {
        var quote = BankFilesFixture.example()
                .read()
                .proposal("shorter-day")
                .source()
                .quote();
        assertThat(quote.gaps())
                .extracting(gap -> gap.span().start())
                .containsExactly(quote.sentence().lastIndexOf("бір"));
    }

    @Test
    void an_alias_repeats_what_its_anchor_has() {
        var bank = BankFilesFixture.example().read();
        assertThat(bank.set("bodies").source()).isEqualTo(bank.acronym("ilo").source());
    }

    @Test
    void files_may_refer_to_each_other() {
        var bank = BankFilesFixture.example()
                .withFile("second.yaml", """
                        acronyms:
                          - id: un
                            topic: example
                            short: {kk: БҰҰ, ru: ООН, en: UN}
                            source: {document: website}
                        """)
                .with("members: [ilo]", "members: [ilo, un]")
                .read();
        assertThat(bank.set("bodies").members()).containsExactly("ilo", "un");
        assertThat(bank.topic("example").name()).isEqualTo(EXAMPLE);
    }

    @Test
    void a_file_that_begins_with_a_byte_order_mark_is_read() {
        var example = BankFilesFixture.example();
        assertThat(example.withFile("example.yaml", "\uFEFF" + example.text())
                        .read()
                        .facts())
                .hasSize(6);
    }

    @Test
    void a_date_of_today_is_not_to_come() {
        var bank = BankFilesFixture.example()
                .with("date: 1997-12-10", "date: 2026-07-01")
                .read();
        assertThat(bank.dated("capital").dating().date()).isEqualTo(new PartialDate(2026, 7, 1));
    }
}
