package kz.zerek.language.answer;

import static kz.zerek.language.answer.NamesFixture.acronymKey;
import static kz.zerek.language.answer.NamesFixture.nameKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.answer.Judgement.Reason;
import kz.zerek.language.answer.Judgement.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNameTest {

    private static Judgement judge(AnswerKey key, String typed) {
        return key.judge(typed, Language.KK);
    }

    private static NamesFixture.Named named(String shortName) {
        return NamesFixture.ALL.stream()
                .filter(named -> named.shortName().kk().equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked   typed          reason               shown
            БҰҰ,      БҰҰ,           EXACT,               БҰҰ
            БҰҰ,      бұұ,           EXACT,               БҰҰ
            БҰҰ,      ' «БҰҰ». ',    EXACT,               БҰҰ
            БҰҰ ЕҚБ,  'БҰҰ ЕҚБ',     EXACT,               БҰҰ ЕҚБ
            БҰҰ ЕҚБ,  БҰҰЕҚБ,        EXACT,               БҰҰ ЕҚБ
            БҰҰ,      ООН,           ANOTHER_LANGUAGE,    БҰҰ
            БҰҰ,      UN,            ANOTHER_LANGUAGE,    БҰҰ
            БҰҰ,      the UN,        ANOTHER_LANGUAGE,    БҰҰ
            БҰҰ,      U.N.,          ANOTHER_LANGUAGE,    БҰҰ
            ЮНИСЕФ,   юнисеф,        EXACT,               ЮНИСЕФ
            ЮНИСЕФ,   Unicef,        ANOTHER_LANGUAGE,    ЮНИСЕФ
            ДДСҰ,     ВОЗ,           ANOTHER_LANGUAGE,    ДДСҰ
            НАТО,     HATO,          LOOK_ALIKE_LETTERS,  НАТО
            АӨСШК,    СІСА,          LOOK_ALIKE_LETTERS,  CICA
            ІІМ,      IIM,           LOOK_ALIKE_LETTERS,  ІІМ
            ХВҚ,      ХВК,           RUSSIAN_KEYBOARD,    ХВҚ
            ХВҚ,      XBK,           RUSSIAN_KEYBOARD,    ХВҚ
            БҰҰ,      БУУ,           RUSSIAN_KEYBOARD,    БҰҰ
            БҰҰ,      БYY,           RUSSIAN_KEYBOARD,    БҰҰ
            ІІМ,      ИИМ,           RUSSIAN_KEYBOARD,    ІІМ
            ІІМ,      ЫЫМ,           RUSSIAN_KEYBOARD,    ІІМ
            АӨСШК,    аосшк,         RUSSIAN_KEYBOARD,    АӨСШК
            БҰҰ,      BŪŪ,           KAZAKH_LATIN,        БҰҰ
            БҰҰ,      BUU,           KAZAKH_LATIN,        БҰҰ
            АӨСШК,    AÖSŞK,         KAZAKH_LATIN,        АӨСШК
            АӨСШК,    aosshk,        KAZAKH_LATIN,        АӨСШК
            ХВҚ,      HVQ,           KAZAKH_LATIN,        ХВҚ
            """)
    void an_acronym_is_right_in_any_language_from_any_keyboard(
            String asked, String typed, Reason reason, String spelling) {
        assertThat(judge(acronymKey(named(asked)), typed)).isEqualTo(new Judgement(reason, spelling));
    }

    @ParameterizedTest
    @CsvSource({
        "БҰҰ, БҰҰЕ",
        "БҰҰЕ, БҰҰ",
        "БҰҰ, БҮҮ",
        "БҰҰ, БҰ",
        "БҰҰ, ҰҰБ",
        "БҰҰДБ, UN",
        "БҰҰ, UNDP",
        "БҰҰДБ, БҰҰДД",
        "ДДСҰ, В03",
        "ДДСҰ, ВО3",
        "ДБ, ВОЗ",
        "ХВҚ, ХВҚҚ",
        "ІІМ, IM",
        "НАТО, НАТ0",
        "ЮНЕСКО, Біріккен Ұлттар Ұйымы",
        "ЮНЕСКО, Организация ООН по вопросам образования"
    })
    void another_acronym_is_wrong_however_near(String asked, String typed) {
        assertThat(judge(acronymKey(named(asked)), typed)).isEqualTo(Judgement.of(Reason.DIFFERENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"БҰҰ-ға", "БҰҰ-ның", "БҰҰ‑ны", "БҰҰ–да", "БҰҰ-мен", "БУУ-нын", "BŪŪ-ğa", "ООН-ға"})
    void a_case_ending_after_the_hyphen_of_an_acronym_is_ignored(String typed) {
        assertThat(judge(acronymKey(NamesFixture.UN), typed).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"БҰҰ-Е", "БҰҰ-ДБ", "БҰҰ-ғға", "-ға", "БҰҰЕ-ге"})
    void what_follows_the_hyphen_must_be_a_case_ending(String typed) {
        assertThat(judge(acronymKey(NamesFixture.UN), typed).verdict()).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ХЕҰ (Халықаралық еңбек ұйымы)",
                "Халықаралық еңбек ұйымы (ХЕҰ)",
                "МОТ — Международная организация труда",
                "ILO - International Labour Organization",
                "ХЕҰ / МОТ",
                "ХЕҰ, МОТ, ILO"
            })
    void an_acronym_beside_its_own_name_is_right(String typed) {
        assertThat(judge(acronymKey(NamesFixture.ILO), typed).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void a_name_with_commas_is_right_beside_its_acronym() {
        var typed = "ЮНЕСКО (БҰҰ білім, ғылым және мәдениет мәселелері жөніндегі ұйымы)";
        assertThat(judge(acronymKey(NamesFixture.UNESCO), typed).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ХЕҰ (Халықаралық валюта қоры)",
                "ХЕҰ / ХВҚ",
                "ХЕҰ, ДДСҰ, ХВҚ",
                "Халықаралық еңбек ұйымы",
                "ХЕҰ / МОТ / ILO / ХЕҰ / МОТ"
            })
    void every_part_of_an_answer_must_be_right_and_one_what_was_asked(String typed) {
        assertThat(judge(acronymKey(NamesFixture.ILO), typed).verdict()).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ДДСҰ   | дүниежүзілік  денсаулық сақтау ұйымы   | EXACT
            ДДСҰ   | Всемирная организация здравоохранения  | ANOTHER_LANGUAGE
            БҰҰ    | Организация Объединенных Наций         | ANOTHER_LANGUAGE
            ЮНИСЕФ | United Nations Children's Fund         | ANOTHER_LANGUAGE
            БҰҰ    | The United Nations                     | ANOTHER_LANGUAGE
            ДДСҰ   | Дүниежүзілiк дeнcаулық сaқтаy ұйымы    | LOOK_ALIKE_LETTERS
            ДДСҰ   | Дуниежузилик денсаулык сактау уйымы    | RUSSIAN_KEYBOARD
            ДДСҰ   | Дуниежузылык денсаулык сактау уйымы    | RUSSIAN_KEYBOARD
            ДДСҰ   | Dünıejüzılık densaulyq saqtau ūiymy    | KAZAKH_LATIN
            ДДСҰ   | Dúnıejúzilik densaýlyq saqtaý uıymy    | KAZAKH_LATIN
            ДДСҰ   | Duniezhuzilik densaulik saktau uyimy   | KAZAKH_LATIN
            АӨСШК  | Aziyadagy ozara yqpaldastyq zhane senim sharalary zhonindegi kenes | KAZAKH_LATIN
            ІІМ    | İşki ister ministrligi                 | KAZAKH_LATIN
            ДДСҰ   | Дүниежізілік денсаулық сақтау ұйымы    | TYPO
            ДДСҰ   | Дүниежүзілік денсаулық сақтау ұйым     | TYPO
            ДДСҰ   | Дүниежүзілік денсаулық сақтауу ұйымы   | TYPO
            ДДСҰ   | Дүниежүзілік денсаулық сақтау ұйыым    | TYPO
            ДДСҰ   | Дуниежузилик денсаулык сактау уймы     | TYPO
            ДДСҰ   | Dünıejüzılık densaulyq saqtau ūimdy    | TYPO
            БҰҰ    | Организация Обьединённых Наций         | TYPO
            ДДСҰ   | World Heatlh Organization              | TYPO
            """)
    void a_name_is_right_with_one_typing_error(String asked, String typed, Reason reason) {
        assertThat(judge(nameKey(named(asked)), typed).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "ДДСҰ, Дүниежүзілік денсаулық ұйымы",
        "ДДСҰ, Дүниежізілік денсаулық сақтау ұйым",
        "ДДСҰ, ДДСҰ",
        "ДДСҰ, Дүниежүзілік банк",
        "ХЕҰ, Халықаралық валюта қоры"
    })
    void a_name_with_more_than_one_error_is_wrong(String asked, String typed) {
        assertThat(judge(nameKey(named(asked)), typed)).isEqualTo(Judgement.of(Reason.DIFFERENT));
    }

    @Test
    void a_typing_error_that_makes_the_name_of_something_else_is_wrong() {
        var known = KnownNames.of(List.of("Австралия", "Австрия", "Словакия", "Словения"));
        var key = AnswerKey.ofNames(new Localized<>(List.of("Словакия"), List.of(), List.of()), List.of(), known);
        assertThat(judge(key, "Словакияя").reason()).isEqualTo(Reason.TYPO);
        assertThat(judge(key, "Словения").reason()).isEqualTo(Reason.DIFFERENT);
    }

    @Test
    void a_typing_error_that_is_as_near_to_something_else_is_wrong() {
        var known = KnownNames.of(List.of("Бангладеш-1", "Генеральный", "Генерильный"));
        var key = AnswerKey.ofNames(new Localized<>(List.of(), List.of("Генеральный"), List.of()), List.of(), known);
        assertThat(judge(key, "Генеральны").reason()).isEqualTo(Reason.TYPO);
        assertThat(judge(key, "Генерольный").reason()).isEqualTo(Reason.DIFFERENT);
    }

    @Test
    void the_exact_name_of_something_else_is_wrong_even_if_a_keyboard_could_have_made_it() {
        var key = AnswerKey.ofNames(
                new Localized<>(List.of("ҚР"), List.of("РК"), List.of()), List.of(), KnownNames.of(List.of("КР")));
        assertThat(judge(key, "КР").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(judge(key, "ҚР").verdict()).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void no_typing_error_is_forgiven_in_a_figure_or_a_short_name() {
        var accepted = new Localized<>(List.of("Күн тәртібі 2030", "Зерек"), List.<String>of(), List.<String>of());
        var key = AnswerKey.ofNames(accepted, List.of(), KnownNames.NONE);
        assertThat(judge(key, "Күн тәртыбі 2030").verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(judge(key, "Күн тәртіппі 2030").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(judge(key, "Күн тәрібі 2030").reason()).isEqualTo(Reason.TYPO);
        assertThat(judge(key, "Күн тәртібі 2050").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(judge(key, "Күн тәртібі 203О").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(judge(key, "Зерк").verdict()).isEqualTo(Verdict.WRONG);
    }

    @Test
    void a_name_in_another_language_is_shown_in_the_language_of_the_question() {
        var key = acronymKey(NamesFixture.IMF);
        assertThat(key.judge("ХВҚ", Language.EN)).isEqualTo(new Judgement(Reason.ANOTHER_LANGUAGE, "IMF"));
        assertThat(key.judge("IMF", Language.RU)).isEqualTo(new Judgement(Reason.ANOTHER_LANGUAGE, "МВФ"));
        assertThat(key.judge("МВФ", Language.RU)).isEqualTo(new Judgement(Reason.EXACT, "МВФ"));
    }

    @Test
    void a_counterpart_is_right_in_its_own_language_only() {
        var key = AnswerKey.ofNames(
                new Localized<>(List.of("ДДСҰ", "ДДҰ"), List.of(), List.of()), List.of(), NamesFixture.KNOWN);
        assertThat(key.judge("ддұ", Language.RU).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(key.judge("ВОЗ", Language.RU).verdict()).isEqualTo(Verdict.WRONG);
        assertThat(key.judge("WHO", Language.RU).verdict()).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u202F\u00A0\t\n", "—", "?", "«»..."})
    void an_answer_without_a_letter_or_a_figure_is_empty(String typed) {
        assertThat(judge(acronymKey(NamesFixture.UN), typed)).isEqualTo(Judgement.of(Reason.BLANK));
    }

    @Test
    void an_answer_that_is_too_long_is_not_looked_at() {
        var key = acronymKey(NamesFixture.UN);
        assertThat(judge(key, "БҰҰ".repeat(4_000)).reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(judge(key, " ".repeat(AnswerKey.MAX_LENGTH - 3) + "БҰҰ").reason())
                .isEqualTo(Reason.EXACT);
    }

    @Test
    void a_key_accepts_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerKey.ofNames(
                        new Localized<>(List.of(), List.of(), List.of()), List.of(), KnownNames.NONE));
    }
}
