package kz.zerek.bank.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankProblemsTest {

    /**
     * One edit of the example, and the one problem that it makes: the first text becomes the second, {@code ¶} being a
     * line break; the problem stands on the line of the third, in the field and for the reason given.
     */
    @ParameterizedTest(name = "{4}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what YAML itself allows
            id: website                     | id: [website              | language: en           |                              | syntax
            # fields and types
            publisher:                      | publicher:                | publicher:             | documents[1].publicher       | unknown-field-near
            publisher:                      | house:                    | house:                 | documents[1].house           | unknown-field
            id: website                     | id: website¶    id: site  | id: site               | documents[1].id              | duplicate-field
            id: website                     | id: website¶    [a]: b    | [a]: b                 | documents[1]                 | no-field-name
            name: {kk: Мысал, ru: Пример, en: Example} | name: Мысал    | name: Мысал            | topics[0].name               | not-a-map
            others: {en: [International Labor Organization]} | others: {en: International Labor Organization} | others: | acronyms[0].others.en | not-a-list
            en: the UN General Assembly     | en: [the, Assembly]       | en: [the, Assembly]    | forums[0].name.en            | not-a-value
            en: the UN General Assembly     | en: {form: Assembly, base: Assembly} | en: {form   | forums[0].name.en.form       | unknown-form
            en: the UN General Assembly     | en: {base: a, dative genitive: b} | dative genitive    | forums[0].name.en.dative genitive | unknown-form
            en: the UN General Assembly     | en: {base: a, possessive: b, possessive nominative: b} | possessive nominative | forums[0].name.en.possessive nominative | duplicate-form
            en: the UN General Assembly     | en: {base: a, nominative: b} | nominative: b          | forums[0].name.en.nominative | duplicate-form
            en: the UN General Assembly     | en: ''                    | en: ''                 | forums[0].name.en            | not-blank
            en: the UN General Assembly     | en: {genitive: a}         | en: {genitive: a}      | forums[0].name.en.base       | not-blank
            en: the UN General Assembly     | en: the UN  Assembly      | en: the UN  Assembly   | forums[0].name.en            | line
            kind: person                    | kind: Person              | kind: Person           | actors[0].kind               | unknown-word
            gender: masculine               | gender: male              | gender: male           | actors[0].gender             | unknown-word
            unit: years                     | unit: year                | unit: year             | dates[0].details[0].unit     | unknown-word
            value: 2.5                      | value: two                | value: two             | dates[0].details[0].value    | not-a-number
            session: 47                     | session: forty            | session: forty         | proposals[0].where.session   | not-an-integer
            date: 1997-12-10                | date: 1997-12-32          | date: 1997-12-32       | dates[0].date                | not-a-dating
            when: 1992-10                   | when: October 1992        | when: October 1992     | proposals[0].when            | not-a-date
            # constraints
            kind: person                    | # no kind                 | - id: president        | actors[0].kind               | not-null
            forums:                         | forums:¶  -               | -¶  - id: assembly     | forums[0]                    | not-null
            details:¶      - id: years      | details:¶      -¶      - id: years | -¶      - id: years | dates[0].details[0]      | not-null
            kk: {base: басшы, possessive: басшысы, possessive locative: басшысында} | # none | name:¶      # none | actors[0].name.kk | not-null
            id: bodies                      | id: The bodies            | id: The bodies         | sets[0].id                   | slug
            , genitive: главы Казахстана    | , dative: главе Казахстана | dative: главе         | actors[0].name.ru            | russian-genitive
            , genitive: Генеральной Ассамблеи ООН | `, dative: Генеральной Ассамблее ООН` | dative: Ген | forums[0].name.ru      | russian-genitive
            https://example.org/facts       | example.org               | address: example.org   | documents[1].address         | url
            text: example.kk.txt            | text: ../example.kk.txt   | text: ../example       | documents[0].text            | text-file
            Астана {date} елорда болды      | Астана елорда болды       | Астана елорда болды    | dates[0].statement.kk        | slot
            Астана {date} стала             | Астана {date} {date} стала | Астана {date} {date} | dates[0].statement.ru        | slot
            Время сокращается на {value}    | Время сокращается на {value, of} | {value, of}     | proposals[0].details[0].statement.ru | slot
            Уақыт қаншаға қысқарады?        | Уақыт {value} қысқарады?  | kk: Уақыт {value} қысқарады? | proposals[0].details[0].question.kk | no-slot
            date: 1997-12-10                | date: 2026-07-02          | date: 2026-07-02       | dates[0].date                | past-or-present
            when: 1992-10                   | when: 2027                | when: 2027             | proposals[0].when            | past-or-present
            date: 1997-12-10                | date: 1997-12-10¶    earliest: 1998 | - id: capital | dates[0]                | earliest-first
            value: 2.5                      | value: 0                  | value: 0               | dates[0].details[0].value    | positive
            value: 2.5                      | value: -2.5               | value: -2.5            | dates[0].details[0].value    | positive
            session: 47                     | session: 0                | session: 0             | proposals[0].where.session   | positive
            session: 47                     | session: 47, earliest: 48 | earliest: 48           | proposals[0].where           | earliest-first
            , session: 47                   | `, kk: Астанада`          | kk: Астанада           | proposals[0].where           | one-place
            , en: in Astana                 | ``                        | ru: в Астане           | proposals[1].where           | one-place
            members: [ilo]                  | members: []               | members: []            | sets[0].members              | not-empty
            members: [ilo]                  | members: [ilo, ilo]       | members: [ilo, ilo]    | sets[0].members              | unique-elements
            at: 0                           | # no at                   | source:¶      document: example | dates[0].source.at           | whole-quote
            at: 0                           | at: -1                    | at: -1                 | dates[0].source.at           | positive-or-zero
            answer: 1997 жылғы 10           | answer: 1997 жылғы 11     | answer: 1997 жылғы 11  | dates[0].source.answer       | not-in-sentence
            answer: 1997 жылғы 10 желтоқсанда | answer: да              | answer: да             | dates[0].source.answer       | ambiguous-in-sentence
            {text: 1997 жылғы               | {text: 1998 жылғы         | {text: 1998            | dates[0].source.gaps[0].text | not-in-sentence
            `, nth: 2`                      | ``                        | {text: бір             | proposals[0].source.gaps[0].text | ambiguous-in-sentence
            `, nth: 2`                      | `, nth: 3`                | {text: бір             | proposals[0].source.gaps[0].text | ambiguous-in-sentence
            # what cannot be asked
            sentence: Астана 1997 жылғы 10 желтоқсанда елорда болды.¶      answer: 1997 жылғы 10 желтоқсанда¶      gaps:¶        - {text: 1997 жылғы 10 желтоқсанда, | `sentence: Астана 1997 жылғы 10 желтоқсанда елорда болды. Халықаралық еңбек ұйымы (ХЕҰ) Қазақстанда жұмыс істейді.¶      answer: 1997 жылғы 10 желтоқсанда¶      gaps:¶        - {text: болды. Халықаралық,` | {text: болды. | dates[0].source.gaps[0].text | gap-across-sentences
            form: locative                  | form: ablatve             | of: date, form: ablatve | dates[0].source.gaps[0].form | unknown-word
            form: locative                  | form: plural              | of: date, form: plural | dates[0].source.gaps[0].form | unknown-word
            form: locative                  | form: prepositional       | of: date, form: prep   | dates[0].source.gaps[0].form | unknown-word
            form: locative                  | form: figures             | of: date, form: figures | dates[0].source.gaps[0].form | unknown-word
            of: short, form: nominative     | of: short, form: dative   | of: short, form        | acronyms[0].source.gaps[0].form | unknown-word
            form: words                     | form: numerals            | form: numerals         | proposals[0].source.gaps[0].form | unknown-word
            value: 1¶                       | value: 1.5¶               | form: words            | proposals[0].source.gaps[0].form | unknown-word
            Время сокращается на {value}    | Время сокращается на {value, genitive} | {value, genitive} | proposals[0].details[0].statement.ru | slot-form
            Время сокращается на {value}    | Время сокращается на {value, counted, раз/раза} | {value, counted | proposals[0].details[0].statement.ru | slot-form
            Time is shortened by {value}    | Time is shortened by {value, genitive} | {value, genitive} | proposals[0].details[0].statement.en | slot-form
            {value, possessive accusative}  | `{value, prepositional}`  | {value, prepositional} | dates[0].details[0].statement.kk | slot-form
            id: years                       | id: date                  | - id: date             | dates[0].details[0].id       | reserved-id
            id: years                       | id: short                 | - id: short            | dates[0].details[0].id       | reserved-id
            short: {kk: АТҚБ, ru: АТКБ, en: ATQB}¶    source: {document: website} | short: {kk: ХЕҰ, ru: АТКБ, en: ATQB}¶    source: *ilo | {text: ХЕҰ | acronyms[1].source.gaps[0].of | gap-without-long
            состоит членом {date}           | `, который вступил {date}, доволен` | - id: member-since     | dates[1].question.ru  | no-question
            Астана {date} стала столицей    | `Астана, которая {date} стала столицей, выросла` | question:¶      en | dates[0].question.ru | no-question
            # what entries say of each other
            id: member-since                | id: capital               | - id: capital¶    topic: example¶    date: 1993 | dates[1].id | duplicate-id
            id: riddle                      | id: capital               | - id: capital¶    topic: example¶    short | acronyms[1].id  | duplicate-id
            id: bodies                      | id: ilo                   | - id: ilo¶    topic: example¶    members | sets[0].id | duplicate-id
            topic: example                  | topic: exampel            | topic: exampel         | dates[0].topic               | unknown-id-near
            source: {document: website}     | source: {document: website, at: 0, sentence: Иә, answer: Иә} | {document: website, at | dates[1].source.sentence | document-without-text
            sentence: Астана 1997 жылғы     | sentence: Ақмола 1997 жылғы | sentence: Ақмола     | dates[0].source.sentence     | not-in-document
            who: president¶    where: {kk   | who: minister¶    where: {kk | who: minister       | proposals[1].who             | unknown-id
            {forum: assembly                | {forum: senate            | {forum: senate         | proposals[0].where.forum     | unknown-id
            members: [ilo]                  | members: [ilo, capital]   | members: [ilo, capital] | sets[0].members[1]          | unknown-id
            of: hours                       | of: date                  | text: бір, of: date    | proposals[0].source.gaps[0].of | unknown-id
            source: {document: website}     | source: {document: paper} | {document: paper}      | dates[1].source.document     | unknown-id
            text: ұзартуды                  | text: ұзартады            | text: ұзартады         | documents[0].notes[0].text   | not-in-document
            at: 176                         | at: 12                    | at: 12                 | documents[0].notes[0].at     | elsewhere-in-document
            `, en: A misprint.`             | ``                        | note: {kk: Теру        | documents[0].notes[0].note.en | not-null
            text: example.kk.txt            | text: other.txt           | text: other.txt        | documents[0].text            | no-document-text
            at: 47                          | at: 48                    | at: 48                 | acronyms[0].source.at        | elsewhere-in-document
            , International Law Organization] | `]`                   | en: [International Land | acronyms[0].lures.en        | too-few-lures
            `егіншілік ұйымы]¶      ru: [`   | `егіншілік ұйымы, Халықаралық ереже ұйымы]¶      ru: [Международная организация транспорта, ` | en: [International Land | acronyms[0].lures.en | too-few-lures
            Халықаралық есеп ұйымы          | Халықаралық сауда ұйымы   | kk: [Халықаралық сауда | acronyms[0].lures.kk[0]      | lure-initials
            организация топлива             | организация труда         | ru: [Международная организация тарифов | acronyms[0].lures.ru[1] | lure-is-name
            International Land Org          | International Labor Org   | en: [International Labor Organization, | acronyms[0].lures.en[0] | lure-is-name
            International Land Org          | International Labuor Org  | en: [International Labuor | acronyms[0].lures.en[0]   | lure-is-name
            `емдеу ұйымы`                   | `есеп ұйымы`              | kk: [Халықаралық есеп  | acronyms[0].lures.kk         | unique-elements
            `en: ATQB}`                     | `en: ATQB}¶    lures: {kk: [а], ru: [б], en: [c]}` | lures: {kk: [а] | acronyms[1].lures | lures-without-name
            """)
    void one_mistake_is_told_at_its_line_and_nothing_else(
            String old, String edited, String at, String field, String reason) {
        var example = BankFilesFixture.example().with(lines(old), lines(edited));
        assertThat(problems(example))
                .extracting(Problem::file, Problem::line, Problem::field, Problem::reason)
                .containsExactly(tuple(
                        "example.yaml",
                        example.lineOf(lines(at)),
                        field == null ? "" : field,
                        "bank.problem." + reason));
    }

    @Test
    void all_mistakes_of_all_files_are_told_at_once_by_file_and_line() {
        var example = BankFilesFixture.example()
                .with("kind: person", "kind: robot")
                .with("value: 2.5", "value: many")
                .withFile("second.yaml", "topics:\n  - {id: Second, name: {kk: Екі, ru: Два}}\n")
                .withFile("third.yaml", "topics: [\n");
        assertThat(problems(example))
                .extracting(Problem::file, Problem::field, Problem::reason)
                .containsExactly(
                        tuple("example.yaml", "actors[0].kind", "bank.problem.unknown-word"),
                        tuple("example.yaml", "dates[0].details[0].value", "bank.problem.not-a-number"),
                        tuple("second.yaml", "topics[0].id", "bank.problem.slug"),
                        tuple("second.yaml", "topics[0].name.en", "bank.problem.not-null"),
                        tuple("third.yaml", "", "bank.problem.syntax"));
    }

    @Test
    void an_id_of_one_file_is_taken_in_the_others() {
        var example = BankFilesFixture.example()
                .withFile("second.yaml", "topics:\n  - {id: example, name: {kk: Екі, ru: Два, en: Two}}\n");
        assertThat(problems(example))
                .extracting(Problem::file, Problem::line, Problem::field, Problem::reason)
                .containsExactly(tuple("second.yaml", 2, "topics[0].id", "bank.problem.duplicate-id"));
    }

    @Test
    void two_numbers_of_one_fact_have_two_ids() {
        var example = BankFilesFixture.example();
        var text = example.text();
        var detail = text.substring(text.indexOf("      - id: hours"), text.indexOf("    source: &proposals"));
        assertThat(problems(example.with("    source: &proposals", detail + "    source: &proposals")))
                .extracting(Problem::line, Problem::field, Problem::reason)
                .containsExactly(tuple(
                        example.lineOf("    source: &proposals")
                                - detail.lines().toList().size(),
                        "proposals[0].details[1].id",
                        "bank.problem.duplicate-id"));
    }

    @Test
    void facts_may_have_numbers_of_the_same_id() {
        assertThat(BankFilesFixture.example()
                        .with("      - id: hours", "      - id: years")
                        .with("of: hours", "of: years")
                        .read()
                        .facts())
                .hasSize(6);
    }

    @Test
    void a_mistake_that_aliases_repeat_is_told_once() {
        var example = BankFilesFixture.example().with("at: 47", "at: 48");
        assertThat(problems(example)).extracting(Problem::field).containsExactly("acronyms[0].source.at");
    }

    @Test
    void a_place_can_be_copied_from_the_message() {
        var file = "documents/example.kk.txt";
        var text = new String(BankFilesFixture.resource(file), StandardCharsets.UTF_8);
        var example = BankFilesFixture.example().withFile(file, "Әуелі бос сөз.\n".repeat(1_000) + text);
        for (var language : Language.values())
            assertThat(problems(example))
                    .extracting(problem -> problem.text(language))
                    .hasSize(4)
                    .anyMatch(problem -> problem.contains("15000"));
    }

    @Test
    void a_date_to_come_is_named() {
        var example = BankFilesFixture.example().with("date: 1997-12-10", "date: 2026-08/..");
        assertThat(problems(example))
                .extracting(problem -> problem.text(Language.EN))
                .containsExactly("example.yaml:%d: dates[0].date: The date \"2026-08/..\" is still to come."
                        .formatted(example.lineOf("2026-08")));
    }

    private static void assertReadable(List<Problem> problems) {
        for (var problem : problems)
            for (var language : Language.values())
                assertThat(problem.text(language))
                        .startsWith(problem.file() + ":" + problem.line() + ": ")
                        .doesNotContain(problem.reason(), "  ");
    }

    private static String lines(String text) {
        return text.replace('¶', '\n');
    }

    private static List<Problem> problems(BankFilesFixture example) {
        var problems =
                catchThrowableOfType(InvalidBankException.class, example::read).problems();
        assertReadable(problems);
        return problems;
    }
}
