package kz.zerek.classroom.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.zerek.classroom.roster.RostersFixture.read;
import static kz.zerek.classroom.roster.RostersFixture.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.account.Names;
import kz.zerek.language.person.NameOrder;
import kz.zerek.language.person.PersonName;
import kz.zerek.sheet.Cell;
import kz.zerek.sheet.SeparatedText;
import kz.zerek.sheet.SheetFormat;
import kz.zerek.sheet.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again, whatever the list and however it is written. */
class RosterPropertiesTest {

    private static final int LISTS = 40;

    private static final List<String> SURNAMES = List.of(
            "Ахметов",
            "Әбдіқадырова",
            "Қасымов",
            "Бөкейханова",
            "Щербаков",
            "Ёлкина",
            "Иванова-Петрова",
            "Ким",
            "Сүлейменов",
            "Нұрғалиева",
            "Жұмағұлов",
            "Akhmetov",
            "O'Neill",
            "Төлегенова");
    private static final List<String> GIVEN = List.of(
            "Айгерім",
            "Әлихан",
            "Ғалымжан",
            "Жұлдыз",
            "Қуаныш",
            "Үміт",
            "Өмірбек",
            "Нұр-Сұлтан",
            "Дмитрий",
            "Юлия",
            "Анна",
            "Фёдор",
            "Іңкәр",
            "Aidar",
            "Һарун");
    private static final List<String> PATRONYMICS =
            List.of("", "Серікқызы", "Нұрланұлы", "Сергеевич", "Андреевна", "Рашид оглы", "Бауыржанқызы");
    private static final List<String> HEADINGS =
            List.of("Аты-жөні", "ФИО", "Full name", "Оқушының аты-жөні", "Фамилия, имя, отчество");
    private static final List<String> GROUPS = List.of("7А", "7Ә", "10Б", "11Ғ", "");

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Of 2 to 30 students with a name each. */
    private static List<Student> students(Random random) {
        int count = 2 + random.nextInt(29);
        var names = new LinkedHashSet<String>();
        while (names.size() < count)
            names.add((any(SURNAMES, random) + " " + any(GIVEN, random) + " " + any(PATRONYMICS, random)).strip());
        var students = new ArrayList<Student>();
        for (var name : names)
            students.add(new Student(
                    students.size() + 2,
                    PersonName.of(name, NameOrder.SURNAME_FIRST),
                    orNull(any(GROUPS, random)),
                    random.nextBoolean() ? null : "user" + students.size()));
        return students;
    }

    private static Table table(List<Student> students, Random random) {
        var rows = IntStream.range(0, students.size())
                .<List<Cell>>mapToObj(i -> List.of(
                        Cell.of(i + 1),
                        Cell.of(students.get(i).name().full()),
                        Cell.of(
                                students.get(i).group() == null
                                        ? ""
                                        : students.get(i).group()),
                        Cell.of(
                                students.get(i).login() == null
                                        ? ""
                                        : students.get(i).login())))
                .toList();
        return new Table("7А", List.of("№", any(HEADINGS, random), "Сынып", "Логин"), rows);
    }

    private static String text(Table table, char separator) throws IOException {
        var text = new StringBuilder();
        SeparatedText.write(table, separator, text);
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', '|'})
    void a_list_is_read_in_each_separator_and_encoding(char separator) throws Exception {
        for (int seed = 0; seed < LISTS; seed++) {
            var random = new Random(seed);
            var students = students(random);
            var text = text(table(students, random), separator);
            for (var file : List.of(
                    text.getBytes(UTF_8),
                    ("\uFEFF" + text).getBytes(UTF_8),
                    text.getBytes(Charset.forName("UTF-16")),
                    text.getBytes(Charset.forName("x-UTF-16LE-BOM")),
                    inKz1048(text))) assertThat(ready(read(file)).students()).isEqualTo(students);
            assertThat(ready(read(text)).students()).isEqualTo(students);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "XLSX"})
    void a_list_is_read_in_each_format_that_is_written(SheetFormat format) throws Exception {
        for (int seed = 0; seed < LISTS; seed++) {
            var random = new Random(seed);
            var students = students(random);
            var out = new ByteArrayOutputStream();
            format.write(table(students, random), out);
            assertThat(ready(read(out.toByteArray())).students()).isEqualTo(students);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7А сынып оқушыларының тізімі", "Список учащихся 7 «А» класса", "Class 7A", ""})
    void headings_may_be_missing_and_a_title_may_be_there(String title) throws Exception {
        for (int seed = 0; seed < LISTS; seed++) {
            var random = new Random(seed);
            var students = students(random);
            var text = text(table(students, random), '\t').lines().skip(1).toList();
            var read = ready(read(title + "\n" + String.join("\n", text))).students();
            assertThat(read)
                    .extracting(Student::name)
                    .isEqualTo(students.stream().map(Student::name).toList());
        }
    }

    @Test
    void what_a_list_takes_as_a_name_and_a_login_an_account_takes() {
        var random = new Random(7);
        int taken = 0;
        for (int i = 0; i < 2_000; i++) {
            var name = "Ә" + text("аӘKё𐐨𐐩王 -'.\u0301\u00ad\u200c\u200d", random, 110);
            var login = text("az79._-@", random, 1 + random.nextInt(66));
            if (!(read("ФИО;Логин\n" + name + ";" + login) instanceof Roster.Ready ready)) continue;
            taken++;
            for (var student : ready.students())
                assertThatCode(() -> {
                            Names.name(student.name().full());
                            if (student.login() != null) Names.login(student.login());
                        })
                        .as(student.toString())
                        .doesNotThrowAnyException();
        }
        assertThat(taken).isGreaterThan(500);
    }

    private static String text(String characters, Random random, int most) {
        var all = characters.codePoints().toArray();
        return random.ints(random.nextInt(most), 0, all.length)
                .mapToObj(i -> Character.toString(all[i]))
                .collect(Collectors.joining());
    }

    /** By the table of STRK 1048-2002 where it differs from windows-1251. */
    private static byte[] inKz1048(String text) {
        var letters = "ҚҺқһҰұӘӨҒҮөғәҢңү";
        var places = HexFormat.of().parseHex("8d8e9d9ea1a2a3a5aaafb4babcbdbebf");
        var bytes = text.getBytes(Charset.forName("windows-1251"));
        for (int i = 0; i < bytes.length; i++) {
            int place = letters.indexOf(text.charAt(i));
            if (place >= 0) bytes[i] = places[place];
        }
        return bytes;
    }
}
