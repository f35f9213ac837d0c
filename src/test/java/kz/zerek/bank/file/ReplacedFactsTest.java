package kz.zerek.bank.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Fact;
import kz.zerek.bank.Subject;
import kz.zerek.demo.LargeBank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts are written as entries, edited, and put in their own place again. */
class ReplacedFactsTest {

    private static final Bank EXAMPLE = BankFilesFixture.example().read();

    static Stream<Bank> banks() {
        return Stream.of(EXAMPLE, StarterBank.read(), new LargeBank(1, 200).bank());
    }

    private static String yaml(Subject subject) {
        return FieldPaths.yaml(SubjectEntry.list(subject), FieldPaths.flat(SubjectEntry.of(subject)));
    }

    private static Bank replace(Bank bank, String... files) {
        var names = new ArrayList<String>();
        for (int i = 0; i < files.length; i++) names.add(i + ".yaml");
        return new BankReader()
                .replace(
                        bank,
                        name -> new ByteArrayInputStream(files[names.indexOf(name)].getBytes(StandardCharsets.UTF_8)),
                        names);
    }

    private static String edited(String id, Map<String, String> changes) {
        var subject = EXAMPLE.subject(id);
        SortedMap<String, String> fields = FieldPaths.flat(SubjectEntry.of(subject));
        fields.putAll(changes);
        return FieldPaths.yaml(SubjectEntry.list(subject), fields);
    }

    @ParameterizedTest
    @MethodSource("banks")
    void what_is_written_of_a_fact_is_read_as_the_same(Bank bank) {
        var files = bank.subjects().stream().map(ReplacedFactsTest::yaml).toArray(String[]::new);
        var again = replace(bank, files);
        assertThat(again.version()).isEqualTo(bank.version());
        assertThat(again.subjects()).isEqualTo(bank.subjects());
    }

    @ParameterizedTest
    @MethodSource("banks")
    void the_fields_of_a_file_are_those_that_were_written(Bank bank) {
        for (var subject : bank.subjects())
            assertThat(FieldPaths.read(yaml(subject)))
                    .isEqualTo(FieldPaths.flat(SubjectEntry.of(subject)))
                    .allSatisfy((_, value) -> assertThat(value).isNotBlank());
    }

    @Test
    void an_edited_fact_stands_where_it_stood() {
        var bank = replace(EXAMPLE, edited("member-since", Map.of("statement.en", "Kazakhstan is a member {date}")));
        assertThat(bank.facts()).extracting(Fact::id).isEqualTo(ids(EXAMPLE));
        assertThat(bank.dated("member-since").statement().en().text()).isEqualTo("Kazakhstan is a member {date}");
        assertThat(bank.fact("capital")).isSameAs(EXAMPLE.fact("capital"));
        assertThat(bank.version()).isNotEqualTo(EXAMPLE.version());
    }

    private static List<String> ids(Bank bank) {
        return bank.facts().stream().map(Fact::id).toList();
    }

    @Test
    void an_acronym_may_have_its_own_name_and_stays_in_its_sets() {
        var bank = replace(EXAMPLE, edited("ilo", Map.of("about.en", "a body")));
        assertThat(bank.acronym("ilo").about().en()).isEqualTo("a body");
        assertThat(bank.set("bodies").members()).containsExactly("ilo");
    }

    @Test
    void a_set_is_replaced_too() {
        var bank = replace(EXAMPLE, edited("bodies", Map.of("question.en", "Which bodies are there?")));
        assertThat(bank.set("bodies").question().en()).isEqualTo("Which bodies are there?");
        assertThat(bank.sets()).hasSize(1);
    }

    @Test
    void what_is_not_there_is_not_replaced() {
        assertProblems(edited("capital", Map.of("id", "no-such")), "dates[0].id");
    }

    @Test
    void a_fact_stays_of_its_kind() {
        assertProblems(edited("capital", Map.of("id", "ilo")), "dates[0].id");
        assertProblems(edited("capital", Map.of("id", "bodies")), "dates[0].id");
    }

    @Test
    void all_that_is_wrong_is_told_by_field() {
        assertProblems(
                edited("capital", Map.of("statement.kk", "no slot", "topic", "gone", "date", "yesterday")),
                "dates[0].date",
                "dates[0].statement.kk",
                "dates[0].topic");
    }

    private static void assertProblems(String file, String... fields) {
        assertThatThrownBy(() -> replace(EXAMPLE, file))
                .isInstanceOfSatisfying(
                        InvalidBankException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder(fields));
    }

    @Test
    void one_fact_is_not_replaced_twice() {
        var file = edited("capital", Map.of());
        assertThatThrownBy(() -> replace(EXAMPLE, file, file))
                .isInstanceOfSatisfying(
                        InvalidBankException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::reason)
                                .containsExactly("bank.problem.duplicate-id"));
    }

    @Test
    void texts_that_look_like_yaml_are_texts() {
        var hostile = "{date}: - [a, b] # 'c' \"d\" & *e ! | > % @ ` 1992-01-01 true null ~ \\ !!java";
        var bank = replace(EXAMPLE, edited("capital", Map.of("statement.en", hostile, "note.en", "- a: *b")));
        assertThat(bank.dated("capital").statement().en().text()).isEqualTo(hostile);
        assertThat(bank.fact("capital").note().en()).isEqualTo("- a: *b");
    }

    @Test
    void a_problem_of_one_text_of_a_list_is_told_at_the_list() {
        assertThat(FieldPaths.field("lures.kk[2]")).isEqualTo("lures.kk");
        assertThat(FieldPaths.field("disputed[0]")).isEqualTo("disputed");
        assertThat(FieldPaths.field("details[0]")).isEqualTo("details[0]");
        assertThat(FieldPaths.field("source.gaps[1].text")).isEqualTo("source.gaps[1].text");
    }
}
