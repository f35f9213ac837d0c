package kz.zerek.reading;

import static kz.zerek.reading.CandidatesFixture.ID;
import static kz.zerek.reading.CandidatesFixture.candidate;
import static kz.zerek.reading.CandidatesFixture.completed;
import static kz.zerek.reading.CandidatesFixture.draft;
import static kz.zerek.reading.CandidatesFixture.reading;
import static kz.zerek.reading.CandidatesFixture.withDetail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Detail;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.bank.file.BankReader;
import kz.zerek.bank.file.InvalidBankException;
import kz.zerek.bank.file.Problem;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import kz.zerek.reading.Draft.Kind;
import kz.zerek.reading.DraftFile.Located;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftFileTest {

    private static final String TEXT = "It was in 1992.";
    private static final Place PLACE = new Place(1, new Span(10, 14), new Span(0, TEXT.length()));

    /** Texts of one line that YAML could take for something else. */
    static Stream<String> lines() {
        return Stream.of(
                "null",
                "~",
                "1992",
                "1_000",
                "0x1F",
                "1992-03-02",
                "12:30:45",
                "yes",
                "no",
                "true",
                "=",
                "<<",
                "- a",
                "-",
                "---",
                "...",
                "? a",
                ": a",
                "a: b",
                "a:",
                "a #b",
                "# a",
                "'a'",
                "\"a\"",
                "a'b\"c",
                "[a]",
                "&a",
                "*a",
                "!a",
                "!!int 1",
                "|",
                ">-",
                "%YAML 1.1",
                "@a",
                "`a`",
                "a\\nb",
                "😀 a",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "жаңа",
                "\u00a0a\u00a0b",
                "a\u2028b",
                "a\u2029b",
                "a\u0085b",
                "a\ufeffb",
                "\ufffd",
                "\uffff",
                "\ufffe",
                "\u00ad",
                "word ".repeat(2_000).strip(),
                "ұзын ".repeat(200).strip() + ": " + "#".repeat(300),
                "x".repeat(10_000));
    }

    private static DraftFile file(Candidate... candidates) {
        return new DraftFile(reading(Language.EN), List.of(candidates), _ -> TEXT);
    }

    private static Bank read(DraftFile file) {
        return new BankReader().extend(CandidatesFixture.BANK, file.folder(), List.of(file.name()));
    }

    private static Draft acronym(String longForm) {
        return draft(
                Kind.ACRONYM,
                "short.kk",
                "a",
                "short.ru",
                "b",
                "short.en",
                "c",
                "long.kk",
                longForm,
                "long.ru",
                longForm,
                "long.en",
                longForm);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatever_a_field_says_is_read_back(String line) {
        var bank = read(file(candidate(1, PLACE, acronym(line))));
        assertThat(bank.acronym(ID.fact(1)).longName().ru()).isEqualTo(line);
    }

    /** Sentences may have anything that a document has. */
    static Stream<String> sentences() {
        return Stream.concat(
                lines(),
                Stream.of(
                        "a\nb",
                        "a\r\nb",
                        "a\rb",
                        "a\n\n\nb",
                        "a \n b",
                        "\ta\t",
                        "  a  ",
                        "a\u0001b\u001bc\u007fd",
                        "a\fb\u000bc",
                        "  a\n b\n",
                        ("word\n " + "x".repeat(130) + "  ").repeat(20)));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatever_a_sentence_says_is_read_back(String part) {
        var text = part + " in 1992 " + part;
        int year = text.indexOf(" in 1992 ") + 4;
        var place = new Place(1, new Span(year, year + 4), new Span(0, text.length()));
        var candidate = completed(candidate(1, place, draft(Kind.DATE, "date", "1992")));
        var file = new DraftFile(reading(Language.EN), List.of(candidate), _ -> text);
        assertThat(read(file).fact(ID.fact(1)).source().quote().sentence()).isEqualTo(text);
    }

    @Test
    void each_kind_comes_back_as_it_was_drafted() {
        var date = candidate(
                1,
                PLACE,
                completed(draft(Kind.DATE, "date", "1992/..")).with("question.en", "{when} was the bridge built?"));
        var acronym = candidate(2, PLACE, acronym("name"));
        var proposal = candidate(
                3,
                PLACE,
                completed(draft(
                        Kind.PROPOSAL,
                        "who",
                        "nazarbayev",
                        "where.forum",
                        "un-general-assembly",
                        "where.session",
                        "70",
                        "when",
                        "2015")));
        var bank = read(file(date, acronym, proposal));
        assertThat(bank.dated(ID.fact(1)).dating()).hasToString("1992/..");
        assertThat(bank.dated(ID.fact(1)).statement().en().question()).isEqualTo("{when} was the bridge built?");
        assertThat(bank.acronym(ID.fact(2)).shortName().en()).isEqualTo("c");
        assertThat(bank.proposal(ID.fact(3)).who()).isEqualTo("nazarbayev");
        assertThat(bank.proposal(ID.fact(3)).where()).hasToString("Session[forum=un-general-assembly, number=70]");
        assertThat(bank.proposal(ID.fact(3)).when()).hasToString("2015");
    }

    @Test
    void details_are_told_apart_by_their_places() {
        var draft = withDetail(withDetail(completed(draft(Kind.PROPOSAL)), 4), 0)
                .with("details[4].value", "2.5")
                .with("details[4].unit", "times");
        var details =
                read(file(candidate(1, PLACE, draft))).proposal(ID.fact(1)).details();
        assertThat(details).extracting(Detail::id).containsExactly("number-1", "number-5");
        assertThat(details.getFirst().value()).isEqualTo("10");
        assertThat(details.getFirst().statement().ru().text()).isEqualTo("Мосту нужно {value} налога");
        assertThat(details.getLast().value()).isEqualTo("2.5");
        assertThat(details.getLast().unit()).isEqualTo(Unit.TIMES);
    }

    @Test
    void a_detail_that_says_nothing_yet_is_left_out() {
        var draft = completed(draft(Kind.PROPOSAL)).with("details[0].unit", "count");
        assertThat(read(file(candidate(1, PLACE, draft))).proposal(ID.fact(1)).details())
                .isEmpty();
    }

    @Test
    void a_problem_of_a_detail_leads_to_its_place_whatever_is_left_out_before_it() {
        var draft = withDetail(completed(draft(Kind.PROPOSAL)), 3)
                .with("details[1].unit", "count")
                .with("details[3].value", "many")
                .with("details[3].statement.ru", "no slot")
                .with("details[3].question.en", "");
        var file = file(candidate(1, PLACE, draft));
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        InvalidBankException.class,
                        invalid -> assertThat(invalid.problems().stream()
                                        .map(Problem::field)
                                        .flatMap(field -> file.locate(field).stream()))
                                .containsExactlyInAnyOrder(
                                        new Located(1, "details[3].value"),
                                        new Located(1, "details[3].statement.ru"),
                                        new Located(1, "details[3].question.en")));
    }

    @Test
    void the_topic_and_the_documents_have_the_title() {
        var bank = read(file(candidate(1, PLACE, acronym("name"))));
        assertThat(bank.topic(ID.value()).name().ru()).isEqualTo("Document");
        assertThat(bank.document(ID.document(1)).title().kk()).isEqualTo("Document");
        assertThat(bank.document(ID.document(1)).text()).isEqualTo(TEXT);
    }

    @Test
    void only_those_versions_of_the_document_on_which_something_rests_are_there() {
        var old = candidate(1, PLACE, acronym("name"));
        var now = candidate(2, new Place(3, PLACE.span(), PLACE.sentence()), acronym("other"));
        var bank = read(file(old, now));
        assertThat(bank.documents().stream().filter(document -> ID.owns(document.id())))
                .extracting(document -> document.id())
                .containsExactly(ID.document(1), ID.document(3));
    }

    @Test
    void equal_new_actors_are_one() {
        var one = candidate(1, PLACE, completed(draft(Kind.PROPOSAL)));
        var other = candidate(2, PLACE, completed(draft(Kind.PROPOSAL, "actor.name.en", "Somebody Else")));
        var same = candidate(3, PLACE, completed(draft(Kind.PROPOSAL)));
        var bank = read(file(one, other, same));
        assertThat(bank.proposal(ID.fact(1)).who())
                .isEqualTo(bank.proposal(ID.fact(3)).who());
        assertThat(bank.proposal(ID.fact(1)).who())
                .isNotEqualTo(bank.proposal(ID.fact(2)).who());
        assertThat(bank.actors()).hasSize(CandidatesFixture.BANK.actors().size() + 2);
    }

    @Test
    void fields_of_a_new_actor_count_for_nothing_beside_a_known_one() {
        var candidate = candidate(1, PLACE, completed(draft(Kind.PROPOSAL)).with("who", "nazarbayev"));
        var bank = read(file(candidate));
        assertThat(bank.proposal(ID.fact(1)).who()).isEqualTo("nazarbayev");
        assertThat(bank.actors()).hasSameSizeAs(CandidatesFixture.BANK.actors());
    }

    @Test
    void a_place_counts_for_nothing_beside_a_session_nor_a_session_of_no_body() {
        var place = Map.of("where.kk", "Астанада", "where.ru", "в Астане", "where.en", "in Astana");
        var both = completed(draft(Kind.PROPOSAL, "where.forum", "un-general-assembly", "where.session", "47"))
                .filledWith(place);
        var bank = read(file(candidate(1, PLACE, both), candidate(2, PLACE, both.with("where.forum", ""))));
        assertThat(bank.proposal(ID.fact(1)).where()).hasToString("Session[forum=un-general-assembly, number=47]");
        assertThat(bank.proposal(ID.fact(2)).where().toString())
                .contains("Астанада")
                .doesNotContain("47");
    }

    @Test
    void the_path_of_each_problem_leads_to_a_candidate_and_its_field() {
        var date = candidate(4, PLACE, completed(draft(Kind.DATE, "date", "soon", "statement.kk", "no slot")));
        var acronym = candidate(5, PLACE, acronym("two  spaces"));
        var proposal = candidate(
                6,
                PLACE,
                completed(draft(Kind.PROPOSAL, "where.forum", "un-general-assembly", "where.session", "many")));
        var same = candidate(7, PLACE, completed(draft(Kind.PROPOSAL)).with("actor.gender", "none"));
        var twin = candidate(8, PLACE, completed(draft(Kind.PROPOSAL)).with("actor.gender", "none"));
        var file = file(date, acronym, proposal, same, twin);
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        InvalidBankException.class,
                        invalid -> assertThat(invalid.problems().stream()
                                        .map(Problem::field)
                                        .flatMap(field -> file.locate(field).stream()))
                                .contains(
                                        new Located(4, "date"),
                                        new Located(4, "statement.kk"),
                                        new Located(5, "long.ru"),
                                        new Located(6, "where.session"),
                                        new Located(7, "actor.gender"),
                                        new Located(8, "actor.gender")));
    }

    @Test
    void what_is_of_the_reading_itself_belongs_to_no_candidate() {
        var file = file(candidate(1, PLACE, acronym("name")));
        assertThat(file.locate("topics[0].name.kk")).isEmpty();
        assertThat(file.locate("documents[0].text")).isEmpty();
        assertThat(file.locate("")).isEmpty();
    }

    @Test
    void the_folder_has_the_file_and_its_documents() throws IOException {
        var file = file(candidate(1, PLACE, acronym("name")));
        try (var yaml = file.folder().open(file.name());
                var text = file.folder().open("documents/" + ID.document(1) + ".txt")) {
            assertThat(new String(yaml.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(file.yaml());
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
        }
    }
}
