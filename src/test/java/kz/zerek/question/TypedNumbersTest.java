package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.GENERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Mark.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumbersTest {

    private static final Marking MARKING = new Marking(BANK);

    private static Question question(String fact, String detail) {
        var prompt = new Prompt(Kind.TYPE_NUMBER, fact, "detail:" + detail);
        return GENERATOR.make(prompt, Difficulty.MEDIUM, 1).orElseThrow();
    }

    @Test
    void each_number_of_the_bank_can_be_asked_for() {
        var details =
                BANK.facts().stream().mapToInt(fact -> fact.details().size()).sum();
        assertThat(GENERATOR.prompts().stream().filter(prompt -> prompt.kind() == Kind.TYPE_NUMBER))
                .hasSizeGreaterThan(details * 9 / 10)
                .hasSizeLessThanOrEqualTo(details);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | Қазақстан неше жыл БҰҰ Қауіпсіздік Кеңесінің тұрақты емес мүшесі болды? Неше жыл екенін жазыңыз.
            RU | На какой срок Казахстан был избран непостоянным членом Совета Безопасности ООН? Напишите число лет.
            EN | For how long was Kazakhstan elected a non-permanent member of the UN Security Council? Write the number of years.
            """)
    void the_question_says_what_is_counted(Language language, String stem) {
        var rendered = GENERATOR.renderer().render(question("kz-security-council-election", "term"), language);
        assertThat(rendered.stem()).isEqualTo(stem);
        assertThat(rendered.texts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            46                   | RIGHT
            46-сессия            | RIGHT
            қырық алты           | RIGHT
            на сорок шестой      | RIGHT
            forty-six            | RIGHT
            47                   | WRONG
            46 47                | WRONG
            сорок                | WRONG
            """)
    void a_number_is_right_in_figures_and_in_words(String typed, Verdict verdict) {
        assertThat(MARKING.mark(question("kz-un-member", "session"), new Response.Typed(typed))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void every_unit_has_its_wording() {
        for (var unit : Unit.values())
            assertThat(Messages.bundled().keys(Language.KK))
                    .contains("question.type-number." + Wordings.unit(unit) + ".1");
    }

    @Test
    void the_answer_is_told_with_what_it_counts() {
        var question = question("caspian-convention", "states");
        assertThat(Arrays.stream(Language.values())
                        .map(language -> GENERATOR.renderer().render(question, language)))
                .extracting(Rendered::answer)
                .containsOnly("5");
        assertThat(GENERATOR.renderer().render(question, Language.EN).explanation())
                .isEqualTo("The Convention on the Legal Status of the Caspian Sea was signed by 5 states.");
    }
}
