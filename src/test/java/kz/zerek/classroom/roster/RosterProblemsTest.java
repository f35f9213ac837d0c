package kz.zerek.classroom.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.zerek.classroom.roster.RostersFixture.names;
import static kz.zerek.classroom.roster.RostersFixture.read;
import static kz.zerek.classroom.roster.RostersFixture.ready;
import static kz.zerek.classroom.roster.RostersFixture.reasons;
import static kz.zerek.classroom.roster.RostersFixture.refused;
import static kz.zerek.classroom.roster.RostersFixture.remarks;
import static kz.zerek.sheet.SheetsFixture.row;
import static kz.zerek.sheet.SheetsFixture.workbook;
import static kz.zerek.sheet.SheetsFixture.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.classroom.roster.RosterProblem.Reason;
import kz.zerek.document.DocumentsFixture;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.language.person.PersonName;
import kz.zerek.sheet.SheetReader;
import kz.zerek.sheet.SheetsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterProblemsTest {

    @ParameterizedTest
    @EnumSource
    void each_reason_has_a_message(Reason reason) {
        assertThat(Messages.bundled().has(reason.key())).isTrue();
    }

    @Test
    void no_message_is_without_a_reason() {
        assertThat(Messages.bundled().keys(Language.KK))
                .filteredOn(key -> key.startsWith("roster.problem."))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Reason.values()).map(Reason::key).toList());
    }

    @Test
    void everything_is_said_at_once_and_nothing_is_taken() {
        var roster = read("""
                №;ФИО;Класс
                1;Ахметов Айдар;7А
                2;;7А
                3;=cmd|calc;7А
                4;Ким 2;7А
                5;Ахметов Айдар;7А
                6;12.05.2011;7А
                """);
        assertThat(reasons(refused(roster)))
                .containsExactly("3 NAME_MISSING", "4 FORMULA", "5 NOT_LETTERS", "6 SAME_NAME", "7 NUMBER");
    }

    @Test
    void a_message_says_the_row_and_what_to_do() {
        var problem = refused(read("№;Аты-жөні\n1;Ким Анна\n2;;\n3;Ли Юрий (староста)\n".replace("2;;", "2;;7А")))
                .getLast();
        assertThat(problem.text(Language.EN))
                .isEqualTo("Row 4. “Ли Юрий (староста)” has characters that no name has: ( )");
        assertThat(problem.text(Language.RU))
                .isEqualTo("Строка 4. В имени «Ли Юрий (староста)» есть знаки, которых в имени не бывает: ( )");
        assertThat(problem.text(Language.KK))
                .isEqualTo("4-жол. «Ли Юрий (староста)» жазуында аты-жөнде болмайтын таңбалар бар: ( )");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            =HYPERLINK("a") | FORMULA
            +77011234567 | FORMULA
            -Ахметов | FORMULA
            @SUM(A1) | FORMULA
            1. =A1 | FORMULA
            Ахметов1 | NOT_LETTERS
            a@b.kz Ахметов | NOT_LETTERS
            Ахметов/Ким | NOT_LETTERS
            Ахметов, Ким, Ли | NOT_LETTERS
            "Ким | NOT_LETTERS
            😀 | NOT_LETTERS
            12.05.2011 | NUMBER
            40675 | NUMBER
            ?бдіқадыр ?йгерім | LOST_LETTERS
            \uFFFDйгерім | LOST_LETTERS
            """)
    void what_is_no_name_is_told_by_its_kind(String name, Reason reason) {
        var text = "Аты-жөні\tСынып\nКим Анна\t7А\n" + name.replace("\\uFFFD", "\uFFFD") + "\t7А\nЛи Юрий\t7А";
        assertThat(reasons(refused(read(text)))).containsExactly("3 " + reason);
    }

    @Test
    void control_characters_are_shown_by_their_numbers() {
        var problem = refused(read("Ким Анна\nЛи\u0000Юрий 5")).getFirst();
        assertThat(problem.reason()).isEqualTo(Reason.NOT_LETTERS);
        assertThat(problem.message(Language.EN)).doesNotContain("\u0000");
    }

    @Test
    void kazakh_letters_that_windows_1251_lost_are_missed() {
        // So writes a spreadsheet program what the encoding lacks.
        var file = "ФИО;Класс\r\nӘлихан Ғалым;7А\r\nИванов Иван;7А".getBytes(Charset.forName("windows-1251"));
        assertThat(reasons(refused(read(file)))).containsExactly("2 LOST_LETTERS");
    }

    @Test
    void a_name_has_a_hundred_letters_at_most() {
        var longest = "К".repeat(50) + "и " + "А".repeat(47) + "н";
        assertThat(longest).hasSize(PersonName.LONGEST);
        assertThat(names(read(longest + "\nКим"))).contains(longest);
        assertThat(reasons(refused(read(longest + "а\nКим")))).containsExactly("1 NAME_TOO_LONG");
    }

    @Test
    void a_date_in_the_place_of_a_name_is_a_number() {
        var file = workbook(workbook -> {
            var sheet = workbook.createSheet();
            SheetsFixture.fill(sheet, row("ФИО", "Класс"), row("Ким Анна", "7А"), row(null, "7А"));
            sheet.getRow(2).createCell(0).setCellValue(LocalDate.of(2011, 5, 12));
        });
        assertThat(reasons(refused(read(file)))).containsExactly("3 NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ким  анна", "Анна Ким", "Ким Анна Сергеевна"})
    void one_name_may_be_of_two_students(String again) {
        var roster = read("Ким Анна\nЛи Юрий\n" + again);
        assertThat(names(roster)).hasSize(3);
        assertThat(remarks(roster)).contains(Reason.SAME_NAME);
        assertThat(ready(roster).remarks().getLast().message(Language.EN)).contains("row 1 too");
    }

    @Test
    void one_name_in_two_classes_is_nothing_to_remark() {
        assertThat(remarks(read("ФИО;Класс\nКим Анна;7А\nКим Анна;7Б"))).isEmpty();
    }

    @Test
    void look_alike_letters_are_replaced_and_told() {
        var roster = read("Фамилия\tИмя\nAxметов\tАйдар\nКим\tИваnа");
        assertThat(names(roster)).containsExactly("Ахметов Айдар", "Ким Иваnа");
        assertThat(ready(roster).students().getFirst().name().surname()).isEqualTo("Ахметов");
        assertThat(remarks(roster)).containsExactly(Reason.LOOK_ALIKES, Reason.MIXED_LETTERS);
    }

    @Test
    void capitals_are_kept_unless_the_teacher_wants_the_usual_case() {
        var roster = ready(read("АХМЕТОВА АЙГЕРІМ СЕРІК ҚЫЗЫ\nКим Анна"));
        assertThat(names(roster)).containsExactly("АХМЕТОВА АЙГЕРІМ СЕРІК ҚЫЗЫ", "Ким Анна");
        assertThat(roster.hasUnusualCase()).isTrue();
        var usual = roster.inUsualCase();
        assertThat(names(usual)).containsExactly("Ахметова Айгерім Серік қызы", "Ким Анна");
        assertThat(usual.students().getFirst().name().surname()).isEqualTo("Ахметова");
        assertThat(usual.hasUnusualCase()).isFalse();
    }

    @Test
    void logins_are_checked_and_each_is_of_one_student() {
        var roster = read("ФИО;Логин\nКим Анна;Anna\nЛи Юрий;юрий\nЦой Виктор;anna\nПак Ян;admin\nХан Ия;7");
        assertThat(reasons(refused(roster))).containsExactly("3 LOGIN", "4 SAME_LOGIN", "5 LOGIN", "6 LOGIN");
    }

    @Test
    void logins_that_somebody_has_are_told_by_row_and_once_each() {
        var list = "ФИО;Логин\nКим Анна;Anna\nЛи Юрий;yuri\nЦой Виктор;anna\nПак Ян;";
        assertThat(reasons(refused(RosterReader.read(list, _ -> Set.of("anna", "yuri")))))
                .containsExactly("2 LOGIN_TAKEN", "3 LOGIN_TAKEN", "4 SAME_LOGIN");
    }

    @Test
    void a_group_is_short() {
        var roster = read("ФИО;Класс\nКим Анна;" + "а".repeat(51));
        assertThat(reasons(refused(roster))).containsExactly("2 GROUP");
    }

    @Test
    void a_thousand_students_are_taken_at_once_and_no_more() {
        assertThat(names(read(many(1_000)))).hasSize(1_000);
        assertThat(reasons(refused(read(many(1_001))))).containsExactly("0 TOO_MANY");
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Ахметов " + (char) ('А' + i / 900) + (char) ('а' + i / 30 % 30) + (char) ('а' + i % 30))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_list_of_which_nothing_is_read_says_why() throws Exception {
        assertReason(Reason.EMPTY, new byte[0]);
        assertReason(Reason.EMPTY, "\n\n ".getBytes(UTF_8));
        assertReason(Reason.EMPTY, xlsx());
        assertReason(Reason.TOO_LARGE, new byte[SheetReader.MOST_BYTES + 1]);
        assertReason(Reason.ENCRYPTED, SheetsFixture.encrypted());
        assertReason(Reason.OLD_EXCEL, SheetsFixture.oldExcel());
        assertReason(Reason.NOT_SUPPORTED, DocumentsFixture.pdf("Ким Анна"));
        assertReason(Reason.NOT_SUPPORTED, "<table><tr><td>Ким Анна</td></tr></table>".getBytes(UTF_8));
        assertReason(Reason.BROKEN, Arrays.copyOf(xlsx(row("Ким Анна")), 2_000));
        assertReason(Reason.NO_NAMES, "1;2011\n2;2012\n".getBytes(UTF_8));
        assertReason(Reason.NO_NAMES, "№;ФИО\n1;\n2;\n".getBytes(UTF_8));
    }

    private static void assertReason(Reason reason, byte[] file) {
        assertThat(reasons(refused(read(file)))).containsExactly("0 " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\";", ",", "(", "=", "- ", "1. ", "a ", "аб-", "?", "\n;", "Ы\n", "((", "'", "a'"})
    void long_nonsense_is_told_as_soon_as_any(String part) {
        assertThat(read(part.repeat(SheetReader.MOST_BYTES / part.length()))).isInstanceOf(Roster.Refused.class);
    }
}
