package kz.zerek.language.kazakh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zerek.language.Case;
import kz.zerek.language.Form;

/** A test table of Kazakh forms: a line of form names first, then a word a line, with remarks after {@code #}. */
record FormTable(List<Row> rows) {

    record Row(String word, Map<Form, String> forms) {
        @Override
        public String toString() {
            return word;
        }
    }

    static FormTable read(String name) {
        var lines = lines("/language/" + name + ".tsv");
        var header = lines.getFirst().split("\t");
        return new FormTable(lines.stream()
                .skip(1)
                .filter(l -> !l.startsWith("#"))
                .map(l -> row(header, l.split("\t")))
                .toList());
    }

    static Stream<Row> rows(String... tables) {
        return Stream.of(tables).flatMap(t -> read(t).rows().stream());
    }

    /** Every form of Kazakh. */
    static List<Form> allForms() {
        var forms = new ArrayList<Form>();
        for (var c : Case.values())
            if (c != Case.PREPOSITIONAL)
                for (var plural : List.of(false, true))
                    for (var possessive : List.of(false, true)) forms.add(new Form(plural, possessive, c));
        return forms;
    }

    private static Row row(String[] header, String[] cells) {
        if (cells.length != header.length) throw new IllegalStateException("uneven row: " + String.join(" ", cells));
        var forms = new LinkedHashMap<Form, String>();
        for (int i = 1; i < header.length; i++) forms.put(Form.parse(header[i]), cells[i]);
        return new Row(cells[0], forms);
    }

    private static List<String> lines(String resource) {
        try (var in = FormTable.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
