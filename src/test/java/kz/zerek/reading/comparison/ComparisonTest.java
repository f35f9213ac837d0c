package kz.zerek.reading.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.reading.comparison.Match.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {

    private static final Comparison BANK = bank();

    private static Comparison bank() {
        var bank = StarterBank.read();
        return new Comparison(
                bank.facts().stream().map(fact -> Held.of(fact, bank)).toList());
    }

    private static Comparison held(Claim... claims) {
        return new Comparison(List.of(new Held("held", Arrays.asList(claims))));
    }

    private static Claim dated(Language language, String event, String date) {
        return new Claim.Dated(language, event, PartialDate.parse(date));
    }

    private static Claim proposed(String who, String what, @Nullable String when) {
        return new Claim.Proposed(Language.RU, who, what, when == null ? null : PartialDate.parse(when));
    }

    private static void assertThatOf(Comparison comparison, Claim claim, Kind kind, String held) {
        assertThat(comparison.of(claim)).containsExactly(new Match(kind, held));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | Қазақстан БҰҰ-ға мүше болды                 | 1992-03-02 | SAME
            KK | Қазақстан БҰҰ-ға мүше болды                 | 1992-03    | SAME
            KK | Қазақстан БҰҰ-ға мүше болды                 | 1992       | SAME
            KK | Қазақстан БҰҰ-ға мүше болды                 | 1993-03-02 | OTHER_DATE
            RU | Казахстан вступил в ООН                     | 1992       | SAME
            RU | Казахстан был принят в ООН                  | 1992-03-03 | OTHER_DATE
            EN | Kazakhstan joined the UN                    | 1992-03-02 | SAME
            EN | Kazakhstan was admitted to the United Nations | 1991     | OTHER_DATE
            """)
    void the_same_event_has_the_same_date_or_another(Language language, String event, String date, Kind kind) {
        assertThat(BANK.of(dated(language, event, date))).contains(new Match(kind, "kz-un-member"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | БҰҰ-ның Қазақстандағы өкілдігі ашылды
            KK | Қазақстанда Біріккен Ұлттар Ұйымының өкілдіктері жұмыс істеуде
            RU | В Казахстане открылось представительство ООН
            RU | Программы и фонды ООН начали работать в Казахстане
            EN | The UN opened an office in Kazakhstan
            EN | The first United Nations mission started its work in Kazakhstan
            """)
    void a_body_is_not_at_work_in_a_state_before_it_is_a_member(Language language, String event) {
        var before = new Match(Kind.BEFORE_MEMBERSHIP, "kz-un-member");
        assertThat(BANK.of(dated(language, event, "1992-02"))).contains(before);
        assertThat(BANK.of(dated(language, event, "1992"))).doesNotContain(before);
        assertThat(BANK.of(dated(language, event, "1992-03"))).doesNotContain(before);
        assertThat(BANK.of(dated(language, event, "1993-02"))).doesNotContain(before);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_seed_itself_has_offices_before_the_membership(Language language) {
        var bank = StarterBank.read();
        var offices = Held.of(bank.fact("un-offices-since-1992"), bank);
        var member = Held.of(bank.fact("kz-un-member"), bank);
        assertThat(BANK.of(offices.claims().get(language.ordinal())))
                .contains(new Match(Kind.BEFORE_MEMBERSHIP, member.id()));
        assertThat(BANK.of(member.claims().get(language.ordinal())))
                .contains(new Match(Kind.BEFORE_MEMBERSHIP, offices.id()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | The UN opened an office in Uzbekistan
            EN | UNESCO opened an office in Kazakhstan
            EN | Kazakhstan supported the reforms of the UN
            KK | БҰҰ-ның Өзбекстандағы өкілдігі ашылды
            RU | Представительство ОБСЕ открылось в Казахстане
            """)
    void another_state_body_or_deed_has_nothing_to_do_with_it(Language language, String event) {
        assertThat(BANK.of(dated(language, event, "1992-01")))
                .doesNotContain(new Match(Kind.BEFORE_MEMBERSHIP, "kz-un-member"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | Қазақстан БҰҰ-ның Азаптауларға қарсы конвенциясына қосылды
            KK | Қазақстанның бастамасымен БҰҰ қарары қабылданды
            RU | Казахстан присоединился к Конвенции ООН против пыток
            EN | Kazakhstan acceded to the UN Convention against Torture
            EN | Kazakhstan joined the UN Human Rights Council
            """)
    void who_joins_a_treaty_or_an_organ_of_a_body_does_not_join_it(Language language, String event) {
        assertThat(BANK.of(dated(language, event, "1998"))).isEmpty();
    }

    @Test
    void bodies_that_a_state_joined_together_tell_nothing_of_another_state() {
        var held = held(dated(Language.EN, "Uzbekistan joined the UN and UNESCO", "1993"));
        assertThat(held.of(dated(Language.EN, "The UN and UNESCO opened offices in Kazakhstan", "1992")))
                .isEmpty();
        assertThat(held.of(dated(Language.EN, "The UN and UNESCO opened offices in Uzbekistan", "1992")))
                .containsExactly(new Match(Kind.BEFORE_MEMBERSHIP, "held"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            KK | БҰҰ   | Біріккен Ұлттар Ұйымы                          | SAME       | un
            KK | бұұ   | Біріккен ұлттар ұйымының                       | SAME       | un
            KK | БҰҰ   | Бауырлас Ұлттар Ұйымы                          | OTHER_NAME | un
            KK | БҰҰ   | -                                              | SAME       | un
            KK | БҰҰЕҚБ | БҰҰ Есірткі және қылмыс жөніндегі басқармасы  | SAME       | unodc
            RU | ООН   | Организации Объединенных Наций                 | SAME       | un
            RU | ПРООН | Программа развития Организации Объединённых Наций | SAME    | undp
            RU | ООН   | Общество охраны насекомых                      | OTHER_NAME | un
            EN | UNO   | United Nations                                 | SAME       | un
            EN | UN    | United Nations Organization                    | SAME       | un
            EN | UNICEF | United Nations International Children’s Emergency Fund | SAME | unicef
            EN | WHO   | World Hockey Organization                      | OTHER_NAME | who
            """)
    void a_short_form_stands_for_the_same_or_for_something_else(
            Language language, String shortForm, @Nullable String longForm, Kind kind, String held) {
        assertThatOf(BANK, new Claim.Named(language, shortForm, longForm), kind, held);
    }

    @Test
    void a_short_form_that_is_not_held_has_nothing_to_do_with_any() {
        assertThat(BANK.of(new Claim.Named(Language.KK, "ҚХЭУ", null))).isEmpty();
    }

    @Test
    void where_one_of_several_things_is_meant_the_others_are_no_contradiction() {
        var comparison = new Comparison(List.of(
                new Held("defence", List.of(new Claim.Named(Language.KK, "ҚМ", "Қорғаныс министрлігі"))),
                new Held("finance", List.of(new Claim.Named(Language.KK, "ҚМ", "Қаржы министрлігі")))));
        assertThatOf(comparison, new Claim.Named(Language.KK, "ҚМ", "Қаржы министрлігінің"), Kind.SAME, "finance");
    }

    @Test
    void a_proposal_is_the_same_if_its_proposer_is() {
        var held = held(proposed(
                "Нурсултан Назарбаев", "созвать Совещание по взаимодействию и мерам доверия в Азии", "1992-10-05"));
        var what = "созыв СВМДА";
        assertThatOf(held, proposed("Президент Н. Назарбаев", what, null), Kind.SAME, "held");
        assertThatOf(held, proposed("", what, "1992"), Kind.SAME, "held");
        assertThatOf(held, proposed("Назарбаев", what, "1993"), Kind.OTHER_DATE, "held");
        assertThat(held.of(proposed("Борис Ельцин", what, null))).isEmpty();
        assertThat(held.of(proposed("Назарбаев", "создать фонд миротворческих усилий ООН", null)))
                .isEmpty();
    }

    @Test
    void the_proposals_of_the_seed_are_those_of_the_bank() {
        assertThatOf(
                BANK,
                new Claim.Proposed(
                        Language.KK,
                        "Мемлекет басшысы Н.Назарбаев",
                        "барлық үкіметтердің ізгі ниет білдіру тәртібімен “бір+бір” формуласы бойынша БҰҰ-ның"
                                + " бітімгершілік күш-жігерінің қорын құруды бастау",
                        null),
                Kind.SAME,
                "peacekeeping-fund");
        assertThatOf(
                BANK,
                new Claim.Proposed(
                        Language.KK,
                        "Н.Назарбаев",
                        "Азиядағы Өзара Ықпалдастық және Сенім Шаралары жөніндегі Кеңес (АӨСШК) шақыру",
                        null),
                Kind.SAME,
                "convene-cica");
    }

    @Test
    void claims_of_different_languages_are_not_compared() {
        var held = held(dated(Language.RU, "Kazakhstan joined the UN", "1992"));
        assertThat(held.of(dated(Language.EN, "Kazakhstan joined the UN", "1992")))
                .isEmpty();
    }

    @Test
    void the_most_serious_comes_first() {
        var comparison = new Comparison(List.of(
                new Held("same", List.of(dated(Language.EN, "Kazakhstan joined the UN", "1992"))),
                new Held("other", List.of(dated(Language.EN, "Kazakhstan became a member of the UN", "1993")))));
        assertThat(comparison.of(dated(Language.EN, "Kazakhstan joined the UN", "1992-03-02")))
                .extracting(Match::held)
                .containsExactly("other", "same");
    }

    @Test
    void a_sentence_of_nothing_is_like_none() {
        assertThat(held(dated(Language.EN, "", "1992")).of(dated(Language.EN, "{date}", "1992")))
                .isEmpty();
        assertThat(held(new Claim.Proposed(Language.EN, "", "", null)).of(new Claim.Named(Language.EN, "", null)))
                .isEmpty();
    }

    @Test
    void each_of_twenty_thousand_that_are_much_alike_is_like_itself_alone() {
        var comparison = new Comparison(IntStream.range(0, 20_000)
                .mapToObj(i -> new Held("fact" + i, List.of(event(i))))
                .toList());
        for (int i = 0; i < 20_000; i += 199)
            assertThat(comparison.of(event(i))).extracting(Match::held).containsExactly("fact" + i);
    }

    /** All are about Kazakhstan, the UN and an agreement; three names tell one from another. */
    private static Claim event(int i) {
        var event = "Қазақстан мен БҰҰ %s қаласында %s туралы %s келісімге қол қойды"
                .formatted(name('А', i % 29), name('Б', i / 29 % 29), name('Г', i / 841));
        return dated(Language.KK, event, "1992-03-02");
    }

    private static String name(char first, int number) {
        return first + "ұмұғ" + (char) ('а' + number) + "рс";
    }
}
