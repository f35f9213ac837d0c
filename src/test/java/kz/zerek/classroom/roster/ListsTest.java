package kz.zerek.classroom.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.zerek.classroom.roster.RostersFixture.names;
import static kz.zerek.classroom.roster.RostersFixture.read;
import static kz.zerek.classroom.roster.RostersFixture.ready;
import static kz.zerek.classroom.roster.RostersFixture.remarks;
import static kz.zerek.sheet.SheetsFixture.fill;
import static kz.zerek.sheet.SheetsFixture.row;
import static kz.zerek.sheet.SheetsFixture.workbook;
import static kz.zerek.sheet.SheetsFixture.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.zerek.classroom.roster.RosterProblem.Reason;
import kz.zerek.language.person.PersonName;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Lists as journals export them and as teachers type them. */
class ListsTest {

    private static void assertNames(Roster roster, String... names) {
        assertThat(names(roster)).containsExactly(names);
    }

    private static List<Student> students(Roster roster) {
        return ready(roster).students();
    }

    @Test
    void a_name_a_line() {
        var roster = read("Ахметова Айгерім Серікқызы\nБекенов Әлихан Нұрланұлы\n\nКим Анна\n");
        assertThat(students(roster))
                .containsExactly(
                        new Student(
                                1,
                                new PersonName("Ахметова Айгерім Серікқызы", "Ахметова", "Айгерім", "Серікқызы"),
                                null,
                                null),
                        new Student(
                                2,
                                new PersonName("Бекенов Әлихан Нұрланұлы", "Бекенов", "Әлихан", "Нұрланұлы"),
                                null,
                                null),
                        new Student(4, new PersonName("Ким Анна", "Ким", "Анна", null), null, null));
        assertThat(remarks(roster)).isEmpty();
    }

    @Test
    void a_numbered_list_typed_by_hand() {
        assertNames(
                read("1. Иванов Иван\n2) Петрова Анна\n 3.Сидоров\u00a0\u00a0Пётр\n4 Ким Юлия\n5.\tЦой Виктор"),
                "Иванов Иван",
                "Петрова Анна",
                "Сидоров Пётр",
                "Ким Юлия",
                "Цой Виктор");
    }

    @Test
    void a_list_with_marks_before_the_names() {
        assertNames(
                read("• Иванов Иван\n- Петрова Анна\n— Сидоров Пётр\n* Ким Юлия"),
                "Иванов Иван",
                "Петрова Анна",
                "Сидоров Пётр",
                "Ким Юлия");
    }

    @Test
    void number_and_name_copied_from_a_spreadsheet() {
        assertNames(
                read("№\tАты-жөні\n1\tӘбілқасым Ғалымжан\n2\tҚасенова Жұлдыз\n3\t\n4\t\n"),
                "Әбілқасым Ғалымжан",
                "Қасенова Жұлдыз");
    }

    @Test
    void a_russian_journal_with_a_title_and_columns_that_are_not_asked_for() {
        var roster = read("""
                Список учащихся 7 «А» класса;;;;
                ;;;;
                № п/п;ФИО учащегося;ИИН;Дата рождения;Пол
                1;Иванов Иван Иванович;110512500123;12.05.2011;М
                2;Ким Анна Сергеевна;110701600456;01.07.2011;Ж
                """.getBytes(UTF_8));
        assertNames(roster, "Иванов Иван Иванович", "Ким Анна Сергеевна");
        assertThat(students(roster)).extracting(Student::row).containsExactly(4, 5);
        assertThat(ready(roster).remarks())
                .containsExactly(
                        new RosterProblem(0, Reason.COLUMNS_NOT_READ, Map.of("columns", "ИИН, Дата рождения, Пол")));
    }

    @Test
    void a_kazakh_journal_with_classes() {
        var roster = read("""
                Р/с №,"Оқушының тегі, аты, әкесінің аты (бар болса)",Сынып
                1,Ахметова Айгерім Серікқызы,7 "Ә"
                """);
        assertThat(students(roster)).extracting(Student::group).containsExactly("7Ә");
        assertNames(roster, "Ахметова Айгерім Серікқызы");
    }

    @Test
    void surname_name_and_patronymic_in_columns() {
        var roster = read("""
                №;Фамилия;Имя;Отчество;Класс
                1;Иванов;Иван;Иванович;7 «А»
                2;Цой;Мария Луиза;;7-Б
                """);
        assertThat(students(roster))
                .containsExactly(
                        new Student(
                                2, new PersonName("Иванов Иван Иванович", "Иванов", "Иван", "Иванович"), "7А", null),
                        new Student(3, new PersonName("Цой Мария Луиза", "Цой", "Мария Луиза", null), "7Б", null));
    }

    @Test
    void columns_in_another_order() {
        var roster = read("Аты\tӘкесінің аты\tТегі\nАйгерім\tСерікқызы\tАхметова\n");
        assertThat(students(roster))
                .extracting(Student::name)
                .containsExactly(new PersonName("Айгерім Серікқызы Ахметова", "Ахметова", "Айгерім", "Серікқызы"));
    }

    @Test
    void an_english_list_with_logins() {
        var roster = read("First name,Last name,Grade,Username\nAidar,Akhmetov,10,Aidar.A\nAnna,Kim,10,\n");
        assertThat(students(roster))
                .containsExactly(
                        new Student(2, new PersonName("Aidar Akhmetov", "Akhmetov", "Aidar", null), "10", "aidar.a"),
                        new Student(3, new PersonName("Anna Kim", "Kim", "Anna", null), "10", null));
    }

    @Test
    void english_names_with_a_comma_behind_the_surname() {
        var roster = read("Student Name;Class\n\"Akhmetov, Aidar\";7A\n\"Kim, Anna\";7A\n");
        assertThat(students(roster))
                .extracting(Student::name)
                .containsExactly(
                        new PersonName("Akhmetov Aidar", "Akhmetov", "Aidar", null),
                        new PersonName("Kim Anna", "Kim", "Anna", null));
    }

    @Test
    void full_names_that_begin_with_the_given_name() {
        var roster = read("Full name\nAidar Akhmetov\nAnna Kim\nOlga Petrova\n");
        assertThat(students(roster))
                .extracting(student -> student.name().given())
                .containsExactly("Aidar", "Anna", "Olga");
    }

    @Test
    void columns_without_headings() {
        var roster = read("""
                1;Иванов;Иван;7А;М;12.05.2011
                2;Петрова;Анна;7А;Ж;01.07.2011
                3;Ким;Юлия;7Б;Ж;02.08.2011
                """);
        assertNames(roster, "Иванов Иван", "Петрова Анна", "Ким Юлия");
        assertThat(students(roster)).extracting(Student::group).containsExactly("7А", "7А", "7Б");
    }

    @Test
    void a_column_of_sexes_is_no_column_of_names() {
        var text = new StringBuilder();
        for (int i = 0; i < 10; i++)
            text.append(i % 2 == 0 ? "ұл" : "қыз")
                    .append("\tАхметов Айдар")
                    .append((char) ('а' + i))
                    .append('\n');
        assertThat(names(read(text.toString()))).hasSize(10).allMatch(name -> name.startsWith("Ахметов"));
    }

    @Test
    void a_title_without_headings() {
        assertNames(
                read("7 «А» сынып оқушыларының тізімі\nСынып жетекшісі: Оразбаева Г.\n\nАхметов Айдар\nКим Анна"),
                "Ахметов Айдар",
                "Ким Анна");
    }

    @Test
    void students_as_a_title_above_a_table_without_headings() {
        assertNames(read("Ученики;\n1;Ахметов Айдар\n2;Ким Анна\n"), "Ахметов Айдар", "Ким Анна");
        assertNames(read("Ученики;\n;ФИО\n1;Ахметов Айдар\n2;Ким Анна"), "Ахметов Айдар", "Ким Анна");
    }

    @Test
    void totals_and_teachers_below_the_names_are_told_and_left_out() {
        var roster = read("""
                №;ФИО
                1;Ахметов Айдар
                2;Ким Анна
                Итого:;2
                ;Классный руководитель: Иванова А.А.
                """);
        assertNames(roster, "Ахметов Айдар", "Ким Анна");
        assertThat(remarks(roster)).containsExactly(Reason.NO_STUDENT, Reason.NO_STUDENT);
    }

    @Test
    void two_classes_one_below_the_other_with_headings_each() {
        var roster = read("""
                №;Аты-жөні
                1;Ахметов Айдар
                ;7 «Б» сыныбы
                №;Аты-жөні
                1;Ким Анна
                """);
        assertNames(roster, "Ахметов Айдар", "Ким Анна");
        assertThat(remarks(roster)).containsExactly(Reason.NO_STUDENT);
    }

    @Test
    void a_workbook_with_a_merged_title_and_merged_classes() {
        var file = workbook(workbook -> {
            var sheet = workbook.createSheet();
            fill(
                    sheet,
                    row("Тізім"),
                    row("Сынып", "Тегі", "Аты", "Туған күні"),
                    row("7 «А»", "Ахметов", "Айдар"),
                    row(null, "Ким", "Анна"),
                    row("7 «Ә»", "Ли", "Юрий"));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            for (int i = 2; i < 5; i++) sheet.getRow(i).createCell(3).setCellValue(LocalDate.of(2011, 5, i));
        });
        var roster = read(file);
        assertNames(roster, "Ахметов Айдар", "Ким Анна", "Ли Юрий");
        assertThat(students(roster)).extracting(Student::group).containsExactly("7А", "7А", "7Ә");
    }

    @Test
    void a_name_merged_over_two_rows_is_one_student() {
        var file = workbook(workbook -> {
            var sheet = workbook.createSheet();
            fill(
                    sheet,
                    row("ФИО", "Четверть"),
                    row("Ахметов Айдар", "I"),
                    row(null, "II"),
                    row("Ким Анна", "I"),
                    row(null, "II"));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
        });
        assertNames(read(file), "Ахметов Айдар", "Ким Анна");
    }

    @Test
    void a_workbook_whose_names_are_formulas_and_whose_first_sheet_is_hidden() {
        var file = workbook(workbook -> {
            fill(workbook.createSheet("source"), row("Ахметов", "Айдар"));
            var sheet = workbook.createSheet("list");
            fill(sheet, row("№", "ФИО"), row());
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(1);
            row.createCell(1).setCellFormula("source!A1&\" \"&source!B1");
            row.getCell(1).setCellValue("Ахметов Айдар");
            workbook.setActiveSheet(1);
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
        });
        assertNames(read(file), "Ахметов Айдар");
    }

    @Test
    void headings_in_two_rows() {
        assertNames(
                read(xlsx(
                        row("№", "Оқушы", null, "Сынып"),
                        row(null, "Тегі", "Аты", null),
                        row("1", "Ахметов", "Айдар", "7А"))),
                "Ахметов Айдар");
    }

    @Test
    void old_encodings_of_windows() {
        var list = "№;Фамилия Имя;Класс\r\n1;Щербаков Дмитрий;7А\r\n2;Ёлкина Юлия;7А\r\n";
        assertNames(read(list.getBytes(Charset.forName("windows-1251"))), "Щербаков Дмитрий", "Ёлкина Юлия");
        assertNames(read(list.getBytes(Charset.forName("x-UTF-16LE-BOM"))), "Щербаков Дмитрий", "Ёлкина Юлия");
    }

    @Test
    void cells_with_line_breaks_and_odd_spaces() {
        assertNames(
                read(
                        "\"Аты\n-жөні\"\t\"Сынып\"\n\"Ахметова\nАйгерім\"\t7А\n\" \u200bКим\u202fАн\u200cна\u00ad \"\t7А\n"),
                "Ахметова Айгерім",
                "Ким Анна");
    }

    @Test
    void names_of_many_kinds() {
        var names = new String[] {
            "Әбілқасым-Қызы Жұлдыз",
            "O’Neill Sean",
            "Д'Артаньян Шарль",
            "Алиев Самир Рашид оглы",
            "Çağrı Yılmaz",
            "王芳",
            "Иванов И.И.",
            "Нұр-Сұлтан",
            "Шевченко Андрій",
            "محمد علی",
            "Nguyễn Văn A"
        };
        assertNames(read(String.join("\n", names)), names);
    }

    @Test
    void dashes_of_all_kinds_join_double_names() {
        assertNames(read("Иванова – Петрова Анна\nКим- Ли Юлия"), "Иванова-Петрова Анна", "Ким-Ли Юлия");
    }

    @Test
    void one_heading_above_the_parts_of_the_names() {
        assertNames(
                read(xlsx(
                        row("№", "ФИО", null, null, "Пол"),
                        row("1", "Ахметова", "Айгерім", "Серікқызы", "Ж"),
                        row("2", "Ким", "Анна", null, "Ж"))),
                "Ахметова Айгерім Серікқызы",
                "Ким Анна");
    }

    @Test
    void names_in_one_line() {
        assertNames(read("Ахметов Айдар, Ким Анна, Цой Виктор"), "Ахметов Айдар", "Ким Анна", "Цой Виктор");
    }

    @Test
    void columns_that_are_passed_over_are_told_by_what_they_begin_with() {
        var roster = read("1;Ахметов Айдар;Ахметова Сауле\n2;Ким Анна;Ким Ольга");
        assertNames(roster, "Ахметов Айдар", "Ким Анна");
        assertThat(ready(roster).remarks())
                .containsExactly(new RosterProblem(0, Reason.COLUMNS_NOT_READ, Map.of("columns", "Ахметова Сауле")));
    }

    @Test
    void the_next_class_below_in_the_column_of_the_names() {
        var roster = read("10 А класс\nАхметов Айдар\n10 Б класс\nКим Анна\n11 «Ә» сыныбы\nЛи Юрий");
        assertNames(roster, "Ахметов Айдар", "Ким Анна", "Ли Юрий");
        assertThat(remarks(roster)).containsExactly(Reason.NO_STUDENT, Reason.NO_STUDENT);
    }

    @Test
    void a_column_of_names_beside_one_of_surnames_has_the_given_names() {
        assertNames(read("Surname\tName\nKim\tAnna"), "Kim Anna");
        assertNames(read("Имя;Фамилия\nАнна;Ким"), "Анна Ким");
    }

    @Test
    void the_letter_of_a_class_in_a_column_of_its_own() {
        var roster = read("ФИО ребёнка;Класс;Литера\nКим Анна;7;ә\nЛи Юрий;10;Б");
        assertThat(students(roster)).extracting(Student::group).containsExactly("7Ә", "10Б");
        assertThat(remarks(roster)).isEmpty();
    }

    @Test
    void headings_of_others_than_students_are_no_students() {
        assertNames(read("Қатысушының аты-жөні\nАхметов Айдар\nКим Анна"), "Ахметов Айдар", "Ким Анна");
        assertNames(
                read("Орны;Қатысушының аты-жөні;Балл\n1;Ахметов Айдар;12\n2;Ким Анна;11"), "Ахметов Айдар", "Ким Анна");
    }
}
