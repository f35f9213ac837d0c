package kz.zerek.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.zerek.sheet.SheetsFixture.cells;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRowsTest {

    private static List<List<String>> read(String text) throws Exception {
        return cells(SheetReader.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_separator_is_told_by_the_rows(String separator) throws Exception {
        var text = String.join("\r\n", "№;Аты-жөні;Сынып", "1;Ахметов Айдар;7А", "2;Ким Анна;7А")
                .replace(";", separator);
        assertThat(read(text))
                .containsExactly(
                        List.of("№", "Аты-жөні", "Сынып"),
                        List.of("1", "Ахметов Айдар", "7А"),
                        List.of("2", "Ким Анна", "7А"));
    }

    @Test
    void a_comma_divides_nothing_where_semicolons_do() throws Exception {
        assertThat(read("1,5;Ахметов, Айдар\n2,5;Ким, Анна"))
                .containsExactly(List.of("1,5", "Ахметов, Айдар"), List.of("2,5", "Ким, Анна"));
    }

    @Test
    void a_title_without_separators_does_not_hide_them() throws Exception {
        assertThat(read("Тізім\n\n№;Аты\n1;Ахметов\n")).contains(List.of("№", "Аты"), List.of("1", "Ахметов"));
    }

    @Test
    void lines_without_a_separator_are_a_cell_each() throws Exception {
        assertThat(read("Ахметов Айдар\nКим Анна\rЛи Юрий\r\nЦой | Виктор"))
                .containsExactly(
                        List.of("Ахметов Айдар"), List.of("Ким Анна"), List.of("Ли Юрий"), List.of("Цой | Виктор"));
    }

    @Test
    void the_separator_that_excel_writes_above_is_taken_at_its_word() throws Exception {
        assertThat(SheetReader.read("sep=!\r\nАхметов;Айдар!7А"))
                .containsExactly(new SheetRow(1, List.of("Ахметов;Айдар", "7А")));
    }

    @Test
    void quoted_cells_keep_separators_line_breaks_and_quotation_marks() throws Exception {
        assertThat(read("\"Ахметов; Айдар\nСерікұлы\";7А\n\"Ким \"\"Анна\"\"\";7Б"))
                .containsExactly(List.of("Ахметов; Айдар\nСерікұлы", "7А"), List.of("Ким \"Анна\"", "7Б"));
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_a_letter() throws Exception {
        assertThat(read("Ахметов Айдар;7 «А»\n\"Ким Анна;7 «А»"))
                .containsExactly(List.of("Ахметов Айдар", "7 «А»"), List.of("\"Ким Анна", "7 «А»"));
    }

    @Test
    void rows_are_numbered_with_the_empty_ones() throws Exception {
        assertThat(SheetReader.read("\nАхметов;7А\n\n;;\nКим;7А;;;\n\n"))
                .containsExactly(new SheetRow(2, List.of("Ахметов", "7А")), new SheetRow(5, List.of("Ким", "7А")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "x-UTF-16LE-BOM"})
    void unicode_is_read_in_each_encoding(String charset) throws Exception {
        var text = "Әлихан Ғалымжан;7Ә\nҚуаныш;7Ә";
        assertThat(cells(SheetReader.read(text.getBytes(Charset.forName(charset)))))
                .containsExactly(List.of("Әлихан Ғалымжан", "7Ә"), List.of("Қуаныш", "7Ә"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_cell() throws Exception {
        assertThat(cells(SheetReader.read("\uFEFF\"Әлихан; Ә\";7Ә".getBytes(UTF_8))))
                .containsExactly(List.of("Әлихан; Ә", "7Ә"));
    }

    @Test
    void what_is_not_utf_8_is_in_a_code_page_of_kazakhstan() throws Exception {
        assertThat(cells(SheetReader.read("Щербаков;Ёлкина".getBytes(Charset.forName("windows-1251")))))
                .containsExactly(List.of("Щербаков", "Ёлкина"));
        assertThat(cells(SheetReader.read(HexFormat.of().parseHex("a3ebe8f5e0ed3b8df3e0edfbf8"))))
                .containsExactly(List.of("Әлихан", "Қуаныш"));
    }
}
