package kz.zerek.reading;

import static kz.zerek.reading.CandidatesFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.zerek.extraction.ProposalFind;
import kz.zerek.extraction.ProposalFind.Rule;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import kz.zerek.reading.Draft.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kk | Қазақстан 1992 жылғы 2 наурызда Біріккен Ұлттар Ұйымына мүше болды. | Қазақстан {date} Біріккен Ұлттар Ұйымына мүше болды
            ru | Казахстан вступил в ООН 2 марта 1992 года.                          | Казахстан вступил в ООН {date}
            en | Kazakhstan joined the United Nations on 2 March 1992.               | Kazakhstan joined the United Nations {date}
            """)
    void a_date_is_a_statement_in_the_language_of_its_sentence(String language, String text, String statement) {
        assertThat(found(text, Kind.DATE).draft().fields())
                .containsExactlyInAnyOrderEntriesOf(Map.of("date", "1992-03-02", "statement." + language, statement));
    }

    @Test
    void a_date_since_which_something_holds_says_so() {
        assertThat(found("Казахстан является членом ООН с 1992 года.", Kind.DATE)
                        .draft()
                        .get("date"))
                .isEqualTo("1992/..");
    }

    @Test
    void a_date_that_no_fact_can_have_is_left_to_the_teacher_as_it_is() {
        var draft = found("Мост построили в 1990-х годах.", Kind.DATE).draft();
        assertThat(draft.get("date")).isEqualTo("199X");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kk | Қазақстан Дүниежүзілік сауда ұйымына (ДСҰ) кірді.          | ДСҰ | Дүниежүзілік сауда ұйымы
            ru | Казахстан вступил во Всемирную торговую организацию (ВТО). | ВТО | Всемирная торговая организация
            en | Kazakhstan joined the World Trade Organization (WTO).      | WTO | World Trade Organization
            """)
    void an_acronym_has_the_name_that_its_sentence_gives(String language, String text, String shortForm, String name) {
        assertThat(found(text, Kind.ACRONYM).draft().fields())
                .containsExactlyInAnyOrderEntriesOf(Map.of("short." + language, shortForm, "long." + language, name));
    }

    @Test
    void what_the_lexicon_knows_of_an_acronym_is_suggested_and_not_taken() {
        var candidate = found("Қазақстан Дүниежүзілік сауда ұйымына (ДСҰ) кірді.", Kind.ACRONYM);
        assertThat(candidate.suggested())
                .containsEntry("short.ru", "ВТО")
                .containsEntry("short.en", "WTO")
                .containsKeys("long.ru", "long.en");
        assertThat(candidate.draft().has("short.ru")).isFalse();
        assertThat(candidate.openSuggestions()).doesNotContainKey("short.kk");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kk | Министр Асхат Аймағамбетов мектептерде бейнебақылау орнатуды ұсынды. | actor.name.kk      | Министр Асхат Аймағамбетов | мектептерде бейнебақылау орнату
            ru | Министр Иван Петров предложил построить мост.                        | actor.name.ru.base | Министр Иван Петров        | построить мост
            en | Minister John Smith proposed building a bridge.                      | actor.name.en      | Minister John Smith        | building a bridge
            """)
    void a_proposal_names_somebody_of_its_own(String language, String text, String field, String who, String what) {
        assertThat(found(text, Kind.PROPOSAL).draft().fields())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        field, who, "actor.kind", "person", "actor.gender", "masculine", "what." + language, what));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мұғалім Айгүл Омарова үйірме ашуды ұсынды.",
                "Министр Анна Котова предложила построить мост.",
                "Minister Anna Kotova proposed building a bridge."
            })
    void a_surname_may_tell_the_gender(String text) {
        assertThat(found(text, Kind.PROPOSAL).draft().fields()).containsEntry("actor.gender", "feminine");
    }

    @Test
    void two_who_propose_together_are_nobody_whom_the_bank_knows() {
        assertThat(found("In 2020 France and Kazakhstan proposed creating a fund.", Kind.PROPOSAL)
                        .draft()
                        .fields())
                .containsEntry("actor.name.en", "France and Kazakhstan")
                .containsEntry("actor.gender", "plural")
                .doesNotContainKey("who");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Мұғалім Айгүл Омарова ата-аналар жиналысында үйірме ашуды ұсынды.          | where.kk | ата-аналар жиналысында
            Министр Иван Петров на заседании правительства предложил построить мост.    | where.ru | на заседании правительства
            At the summit in Astana Minister John Smith proposed building a bridge.     | where.en | at the summit in Astana
            """)
    void a_place_is_told_as_it_stands_in_a_sentence(String text, String field, String where) {
        assertThat(found(text, Kind.PROPOSAL).draft().fields()).containsEntry(field, where);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015 жылы Қазақстан Президенті Нұрсұлтан Назарбаев БҰҰ Бас Ассамблеясының 70-сессиясында ядролық қарусыз әлем туралы декларация қабылдауды ұсынды.
            В 2015 году на 70-й сессии Генеральной Ассамблеи ООН Президент Казахстана Нурсултан Назарбаев предложил принять декларацию.
            In 2015, at the 70th session of the UN General Assembly, President Nursultan Nazarbayev proposed adopting a declaration.
            """)
    void somebody_and_a_forum_that_the_bank_knows_are_referred_to(String text) {
        assertThat(found(text, Kind.PROPOSAL).draft().fields())
                .containsEntry("who", "nazarbayev")
                .containsEntry("where.forum", "un-general-assembly")
                .containsEntry("where.session", "70")
                .containsEntry("when", "2015")
                .doesNotContainKey("actor.kind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Қазақстан 2009 жылы Халықаралық ядролық сынақтарға қарсы іс-қимыл күнін жариялауды ұсынды. | Халықаралық ядролық сынақтарға қарсы іс-қимыл күнін жариялау
            Министр Асхат Аймағамбетов мектептерде бейнебақылау орнатуды ұсынды.                       | мектептерде бейнебақылау орнату
            Мемлекет басшысы Қасым-Жомарт Тоқаев Халықаралық биологиялық қауіпсіздік агенттігін құру туралы бастама көтерді. | Халықаралық биологиялық қауіпсіздік агенттігін құру
            """)
    void what_is_proposed_in_kazakh_is_in_the_nominative(String text, String what) {
        assertThat(found(text, Kind.PROPOSAL).draft().get("what.kk")).isEqualTo(what);
    }

    @Test
    void what_goes_on_over_a_line_is_one_line() {
        var candidate = found("Minister John Smith proposed the making of\ta fund for schools.", Kind.PROPOSAL);
        assertThat(candidate.draft().get("what.en")).isEqualTo("the making of a fund for schools");
    }

    @Test
    void a_year_is_not_the_number_of_a_session() {
        var nowhere = new Span(0, 1);
        var where = "the 1992 session of the UN General Assembly";
        var find = new ProposalFind(
                nowhere, "adopting it", null, where, null, List.of(), List.of(), nowhere, Rule.VERB, 0.5);
        assertThat(new Drafting(CandidatesFixture.BANK)
                        .of(find, where, Language.EN)
                        .fields())
                .containsEntry("where.en", where)
                .doesNotContainKey("where.session");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kk | Министр Асхат Аймағамбетов салықты он пайызға арттыруды ұсынды. | 10 | percent | Министр Асхат Аймағамбетов салықты {value, dative} арттыруды ұсынды
            kk | Министр Асхат Аймағамбетов салықты 10%-ға арттыруды ұсынды.     | 10 | percent | Министр Асхат Аймағамбетов салықты {value, dative} арттыруды ұсынды
            kk | Министр Асхат Аймағамбетов қорды 2,5 есе ұлғайтуды ұсынды.      | 2.5 | times | Министр Асхат Аймағамбетов қорды {value} ұлғайтуды ұсынды
            kk | Министр Асхат Аймағамбетов салықты 1 пайыздық тармаққа арттыруды ұсынды. | 1 | percentage-points | Министр Асхат Аймағамбетов салықты {value, dative} арттыруды ұсынды
            kk | Министр Асхат Аймағамбетов жиырма бес елді шақыруды ұсынды.     | 25 | count  | Министр Асхат Аймағамбетов {value} елді шақыруды ұсынды
            ru | Министр Иван Петров предложил повысить налог на 10 процентов.   | 10 | percent | Министр Иван Петров предложил повысить налог на {value}
            ru | Министр Иван Петров предложил увеличить фонд в десять раз.      | 10 | times   | Министр Иван Петров предложил увеличить фонд {value}
            ru | Министр Иван Петров предложил увеличить фонд вдвое.             | 2  | times   | Министр Иван Петров предложил увеличить фонд {value}
            ru | Министр Иван Петров предложил созвать двадцать две страны.      | 22 | count   | Министр Иван Петров предложил созвать {value, counted, страна/страны/стран}
            ru | Министр Иван Петров предложил закончить работу за 5 лет.        | 5  | years   | Министр Иван Петров предложил закончить работу за {value}
            ru | Министр Иван Петров предложил платить в течение двух лет.       | 2  | count   | Министр Иван Петров предложил платить в течение {value, counted, лет}
            en | Minister John Smith proposed raising the tax by ten per cent.   | 10 | percent | Minister John Smith proposed raising the tax by {value}
            en | Minister John Smith proposed raising the tax by 1,000 dollars.  | 1000 | count | Minister John Smith proposed raising the tax by {value} dollars
            en | Minister John Smith proposed holding talks every twenty-five years. | 25 | years | Minister John Smith proposed holding talks every {value}
            """)
    void a_number_can_be_asked_about_in_the_language_of_its_sentence(
            String language, String text, String value, String unit, String statement) {
        var candidate = found(text, Kind.PROPOSAL);
        assertThat(candidate.suggested())
                .containsEntry("details[0].value", value)
                .containsEntry("details[0].unit", unit)
                .containsEntry("details[0].statement." + language, statement);
        assertThat(DraftDetails.of(candidate.draft().fields())).isEmpty();
        assertThat(DraftDetails.open(candidate)).containsExactly("details[0]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Министр Асхат Аймағамбетов салықты он пайызға арттыруды ұсынды. | Министр Асхат Аймағамбетов салықты қанша пайызға арттыруды ұсынды?
            Министр Асхат Аймағамбетов салықты 10%-ға арттыруды ұсынды.     | Министр Асхат Аймағамбетов салықты қанша пайызға арттыруды ұсынды?
            Министр Асхат Аймағамбетов жиырма бес елді шақыруды ұсынды.     | Министр Асхат Аймағамбетов қанша елді шақыруды ұсынды?
            """)
    void kazakh_asks_for_a_number_in_its_place(String text, String question) {
        assertThat(found(text, Kind.PROPOSAL).suggested()).containsEntry("details[0].question.kk", question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister John Smith proposed inviting one of the countries.",
                "Minister John Smith proposed raising the tax by 3–5 percent.",
                "Minister John Smith proposed giving two thousand five hundred dollars.",
                "Министр Иван Петров предложил принять закон в 2030 году.",
                "Министр Иван Петров предложил сократить половину стран."
            })
    void what_is_no_number_to_ask_about_is_not_suggested(String text) {
        assertThat(found(text, Kind.PROPOSAL).suggested()).isEmpty();
    }

    @Test
    void sentences_behind_that_tell_numbers_belong_to_the_place_of_the_proposal() {
        var text = "Minister John Smith proposed setting up a fund. It would give 10 percent to schools. It rained.";
        var candidate = found(text, Kind.PROPOSAL);
        assertThat(candidate.suggested()).containsEntry("details[0].statement.en", "It would give {value} to schools");
        assertThat(candidate.place().sentence().of(text)).endsWith("to schools.");
    }

    @Test
    void of_many_numbers_as_many_are_suggested_as_a_draft_can_have() {
        var text = "Minister John Smith proposed giving " + "10 percent and ".repeat(30) + "nothing.";
        assertThat(DraftDetails.of(found(text, Kind.PROPOSAL).suggested())).hasSize(DraftDetails.MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "Назарбаев орталық құруды ұсынды., true",
        "Н.Назарбаев орталық құруды ұсынды., true",
        "Мемлекет басшысы Н. Назарбаев орталық құруды ұсынды., true",
        "Болат Назарбаев орталық құруды ұсынды., false",
        "Б. Назарбаев орталық құруды ұсынды., false",
        "Назарбаева орталық құруды ұсынды., false",
        "Назарбаев предложил создать центр., true",
        "Nazarbayev proposed setting up a centre., true",
        "N. Nazarbayev proposed setting up a centre., true",
        "Dariga Nazarbayev proposed setting up a centre., false"
    })
    void somebody_known_is_told_by_the_surname(String text, boolean isKnown) {
        assertThat(found(text, Kind.PROPOSAL).draft().get("who")).isEqualTo(isKnown ? "nazarbayev" : "");
    }
}
