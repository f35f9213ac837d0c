package kz.zerek.language.statement;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zerek.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | Ол қор құруды ұсынды.                       | қор құруды                | қор құру
            KK | Ол айнымалы ток жүйесін ұсынды.             | айнымалы ток жүйесін      | айнымалы ток жүйесі
            KK | Ол ортақ болжамды ұсынды.                   | ортақ болжамды            | ортақ болжам
            KK | Ол жаңа гипотезаны ұсынды.                  | жаңа гипотезаны           | жаңа гипотеза
            KK | Ол ауқымды іс-шараны ұсынды.                | ауқымды іс-шараны         | ауқымды іс-шара
            KK | Ол келесі контрактіні ұсынды.               | келесі контрактіні        | келесі контракті
            KK | Ол үлкен жиын ұсынды.                       | үлкен жиын                | үлкен жиын
            KK | Ол қор құру туралы ұсыныс жасады.           | қор құру                  | қор құру
            RU | Он предложил создать фонд.                  | создать фонд              | создать фонд
            RU | Он выступил с идеей о создании фонда.       | создании фонда            | создание фонда
            RU | Он внёс предложение по сохранению озера.    | сохранению озера          | сохранение озера
            RU | Он выдвинул идею проведения саммита.        | проведения саммита        | проведение саммита
            RU | Он предложил изменения в закон.             | изменения в закон         | изменения в закон
            RU | Он выступил с идеей о реформе ООН.          | реформе ООН               | реформе ООН
            EN | She proposed to spend one percent on it.    | spend one percent on it   | to spend one percent on it
            EN | She proposed that every state spend more.   | every state spend more    | that every state spend more
            EN | The drift hypothesis was proposed by her.   | The drift hypothesis      | the drift hypothesis
            EN | She proposed creating a fund.               | creating a fund           | creating a fund
            EN | She came up with a proposal into a fund.    | a fund                    | a fund
            """)
    void what_is_proposed_can_stand_behind_proposed(Language language, String text, String words, String object) {
        assertThat(Proposed.of(text, text.indexOf(words), words, language)).contains(object);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ол Жер Күнді айналады деген идеяны ұсынды. | Жер Күнді айналады
            «Қор құру керек», – деді ректор.           | Қор құру керек
            Ол қор құру керек деп санайды.             | қор құру керек
            """)
    void a_clause_in_kazakh_is_no_object(String text, String words) {
        assertThat(Proposed.of(text, text.indexOf(words), words, Language.KK)).isEmpty();
    }
}
