package kz.zerek.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.zerek.bank.file.BankFilesFixture;
import kz.zerek.language.message.Messages;
import org.junit.jupiter.api.Test;

/** What would make a false name right, in a bank that has what the starter bank has not. */
class AcronymRefutationTest {

    private static final String ACRONYMS = """
            documents:
              - id: funds
                language: kk
                text: funds.kk.txt
                title: {kk: Қорлар, ru: Фонды, en: Funds}

            acronyms:
              - id: gdp
                topic: example
                short: {kk: ЖІӨ, ru: ВВП, en: GDP}
                long: {kk: жалпы ішкі өнім, ru: валовой внутренний продукт, en: gross domestic product}
                source: {document: website}
              - id: who
                topic: example
                short: {kk: ДДСҰ, ru: ВОЗ, en: WHO}
                long: {kk: Дүниежүзілік денсаулық сақтау ұйымы, ru: Всемирная организация здравоохранения, en: World Health Organization}
                about: {kk: емдейтін мекеме, ru: лечащее учреждение, en: an agency that heals}
                source: {document: website}
              - id: oecd
                topic: example
                short: {kk: ЭЫДҰ, ru: ОЭСР, en: OECD}
                long: {kk: Экономикалық ынтымақтастық және даму ұйымы, ru: Организация экономического сотрудничества и развития, en: Organisation for Economic Co-operation and Development}
                about: {kk: отыз сегіз елдің бірлестігі, ru: объединение тридцати восьми стран, en: a club of thirty-eight countries}
                source: {document: website}
              - id: oecd-namesake
                topic: example
                short: {kk: ЕЫДҰ, ru: ОЕСР, en: OECT}
                long: {kk: Еуропалық ынтымақтастық және даму ұйымы, ru: Организация европейского сотрудничества и развития, en: Organisation for European Co-operation and Trade}
                about: {kk: басқа бірлестік, ru: другое объединение, en: another club}
                others: {ru: [ОЭСР]}
                source: {document: website}
              - id: children
                topic: example
                short: {kk: ЮНИСЕФ, ru: ЮНИСЕФ, en: UNICEF}
                long: {kk: Балалар қоры, ru: Детский фонд, en: Children's Fund}
                about: {kk: балаларға көмек, ru: помощь детям, en: help for the young}
                source:
                  document: funds
                  at: 0
                  sentence: Балалар қоры (ЮНИСЕФ) елде жұмыс істейді.
                  answer: Балалар қоры (ЮНИСЕФ)
                  gaps:
                    - {text: ЮНИСЕФ, of: short, form: nominative}
              - id: children-namesake
                topic: example
                short: {kk: ЮНИЧЕФ, ru: ЮНИЧЕФ, en: UNICHEF}
                long: {kk: Жас ұрпақ қоры, ru: Фонд молодых, en: Fund of the Young}
                about: {kk: тағы бір қор, ru: ещё один фонд, en: one more fund}
                others: {kk: [ЮНИСЕФ]}
                source: {document: website}
              - id: women
                topic: example
                short: {kk: ЮНИФЕМ, ru: ЮНИФЕМ, en: UNIFEM}
                long: {kk: Әйелдер қоры, ru: Женский фонд, en: Women's Fund}
                about: {kk: әйелдерге көмек, ru: помощь женщинам, en: help for mothers}
                source: {document: website}
              - id: culture
                topic: example
                short: {kk: ЮНЕСКО, ru: ЮНЕСКО, en: UNESCO}
                long: {kk: Мәдениет қоры, ru: Фонд культуры, en: Fund of Culture}
                about: {kk: мұражайларға көмек, ru: помощь музеям, en: help for museums}
                source: {document: website}
            """;

    private static Generator acronyms() {
        var bank = BankFilesFixture.example()
                .withFile("acronyms.yaml", ACRONYMS)
                .withFile("documents/funds.kk.txt", "Балалар қоры (ЮНИСЕФ) елде жұмыс істейді.")
                .read();
        return new Generator(bank, Messages.bundled());
    }

    @Test
    void what_has_no_description_is_not_called_an_organisation() {
        var generator = acronyms();
        assertThat(generator.prompts())
                .contains(new Prompt(Kind.WHICH_ACRONYM, "who", AcronymMaker.BY_FOREIGN_NAME))
                .doesNotContain(new Prompt(Kind.WHICH_ACRONYM, "gdp", AcronymMaker.BY_FOREIGN_NAME));
        assertThat(everyQuestion(generator, Kind.WHICH_ACRONYM))
                .noneMatch(question -> falseFacts(question).contains("gdp"));
    }

    @Test
    void an_acronym_that_is_also_a_name_of_the_body_does_not_compete_for_its_gap() {
        assertThat(everyQuestion(acronyms(), Kind.GAP))
                .isNotEmpty()
                .noneMatch(question -> question.subject().equals("children")
                        && falseFacts(question).contains("children-namesake"));
    }

    @Test
    void two_that_share_a_name_are_not_matched_in_one_question() {
        assertThat(everyQuestion(acronyms(), Kind.MATCH_ACRONYMS))
                .isNotEmpty()
                .noneMatch(question -> shownFacts(question).containsAll(List.of("oecd", "oecd-namesake")));
    }

    private static Stream<Question> everyQuestion(Generator generator, Kind kind) {
        return LongStream.range(0, 200)
                .boxed()
                .flatMap(seed -> generator.prompts().stream()
                        .filter(prompt -> prompt.kind() == kind)
                        .flatMap(prompt -> generator.make(prompt, Difficulty.MEDIUM, seed).stream()));
    }

    private static List<String> falseFacts(Question question) {
        return PropertiesFixture.falseRefs(question).stream()
                .map(ref -> ((Ref.OfFact) ref).fact())
                .toList();
    }

    private static List<String> shownFacts(Question question) {
        return Keys.shown(question.task()).map(ref -> ((Ref.OfFact) ref).fact()).toList();
    }
}
