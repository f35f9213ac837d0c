package kz.zerek.language.statement;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zerek.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | Ол қор құруды ұсынды.                       | қор құруды                | қор құру
            RU | Он предложил создать фонд.                  | создать фонд              | создать фонд
            RU | Он выступил с идеей о создании фонда.       | создании фонда            | создание фонда
            RU | Он внёс предложение по сохранению озера.    | сохранению озера          | сохранение озера
            RU | Он выдвинул идею проведения саммита.        | проведения саммита        | проведение саммита
            RU | Он предложил изменения в закон.             | изменения в закон         | изменения в закон
            RU | Он выступил с идеей о реформе ООН.          | реформе ООН               | реформе ООН
            EN | She proposed to spend one percent on it.    | spend one percent on it   | to spend one percent on it
            EN | She proposed that every state spend more.   | every state spend more    | that every state spend more
            EN | She proposed creating a fund.               | creating a fund           | creating a fund
            EN | She came up with a proposal into a fund.    | a fund                    | a fund
            """)
    void what_is_proposed_can_stand_behind_proposed(Language language, String text, String words, String object) {
        assertThat(Proposed.of(text, text.indexOf(words), words, language)).isEqualTo(object);
    }
}
