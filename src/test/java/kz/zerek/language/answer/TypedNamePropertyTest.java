package kz.zerek.language.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.PartialDate;
import kz.zerek.language.answer.Judgement.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNamePropertyTest {

    private static final String KAZAKH_CAPITALS = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

    @ParameterizedTest
    @MethodSource("kz.zerek.language.answer.Typing#ofAnyName")
    void every_accepted_form_is_right_however_it_is_typed(Typing typing) {
        for (var named : NamesFixture.ALL) {
            assertThat(named.shortName().stream())
                    .allSatisfy(form -> assertRight(
                            NamesFixture.acronymKey(named), typing.typed().apply(form)));
            assertThat(named.longName().stream())
                    .allSatisfy(form -> assertRight(
                            NamesFixture.nameKey(named), typing.typed().apply(form)));
        }
    }

    @ParameterizedTest
    @MethodSource("kz.zerek.language.answer.Typing#ofKazakh")
    void every_kazakh_form_is_right_however_it_is_typed(Typing typing) {
        for (var named : NamesFixture.ALL) {
            assertRight(
                    NamesFixture.acronymKey(named),
                    typing.typed().apply(named.shortName().kk()));
            assertRight(
                    NamesFixture.nameKey(named),
                    typing.typed().apply(named.longName().kk()));
        }
    }

    private static void assertRight(AnswerKey key, String typed) {
        assertThat(key.judge(typed, Language.KK).verdict()).as(typed).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void no_form_of_another_name_is_right() {
        for (var asked : NamesFixture.ALL) {
            for (var other : NamesFixture.ALL) {
                if (asked == other) continue;
                assertThat(Stream.concat(other.shortName().stream(), other.longName().stream()))
                        .allSatisfy(form -> {
                            assertWrong(NamesFixture.acronymKey(asked), form);
                            assertWrong(NamesFixture.nameKey(asked), form);
                        });
            }
        }
    }

    private static void assertWrong(AnswerKey key, String typed) {
        assertThat(key.judge(typed, Language.KK).verdict()).as(typed).isEqualTo(Verdict.WRONG);
    }

    @Test
    void no_letter_of_an_acronym_may_be_wrong_missing_or_added() {
        for (var named : NamesFixture.ALL) {
            var kazakhOnly = new Localized<>(List.of(named.shortName().kk()), List.<String>of(), List.<String>of());
            var key = AnswerKey.ofNames(kazakhOnly, List.of(), NamesFixture.KNOWN);
            assertThat(spoilt(named.shortName().kk())).allSatisfy(typed -> assertWrong(key, typed));
        }
    }

    private static List<String> spoilt(String acronym) {
        var spoilt = new ArrayList<String>();
        for (int i = 0; i < acronym.length(); i++) {
            if (!Character.isLetter(acronym.charAt(i))) continue;
            var before = acronym.substring(0, i);
            var after = acronym.substring(i + 1);
            var allowed = acronym.charAt(i) + Typing.KEYBOARD.getOrDefault(acronym.charAt(i), "");
            spoilt.add(before + after);
            for (char letter : KAZAKH_CAPITALS.toCharArray()) {
                spoilt.add(before + letter + acronym.charAt(i) + after);
                boolean same = allowed.indexOf(letter) >= 0 || letter == 'Ё' && acronym.charAt(i) == 'Е';
                if (!same) spoilt.add(before + letter + after);
            }
        }
        return spoilt;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", "1 ", "1.1/", "(а", "а-", "мар", "қаңтар ", "sh", "\u0301", "ұ"})
    void the_longest_answers_are_judged_by_every_key(String piece) {
        var typed = "қ" + piece.repeat(AnswerKey.MAX_LENGTH).substring(0, AnswerKey.MAX_LENGTH - 1);
        assertThat(List.of(
                        NamesFixture.nameKey(NamesFixture.CICA),
                        AnswerKey.ofDate(PartialDate.of(1992)),
                        AnswerKey.ofNumber(BigDecimal.ONE)))
                .allSatisfy(key -> assertWrong(key, typed));
    }

    @Test
    void any_answer_is_judged_and_only_a_right_name_has_a_spelling() {
        var random = new Random(1992);
        var names = NamesFixture.acronymKey(NamesFixture.UN);
        var others = List.of(AnswerKey.ofDate(PartialDate.parse("1992-03-02")), AnswerKey.ofNumber(BigDecimal.TEN));
        var pieces =
                "БҰҰ ООН 1992 2 наурыз March III - – / . , ; ( ) « » \u202F \u0301 \uD83D\uDE00 \uD83D 10 мың İ ı ß ﬁ ٣ ,5 th"
                        .split(" ");
        for (int i = 0; i < 20_000; i++) {
            var typed = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                typed.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            var judgement = names.judge(typed.toString(), Language.EN);
            assertThat(judgement.spelling() != null).as("%s", typed).isEqualTo(judgement.verdict() == Verdict.RIGHT);
            assertThat(others)
                    .allSatisfy(key -> assertThat(
                                    key.judge(typed.toString(), Language.EN).spelling())
                            .isNull());
        }
    }
}
