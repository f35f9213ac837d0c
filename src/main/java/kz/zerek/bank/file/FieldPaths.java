package kz.zerek.bank.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The fields of an entry as texts by their paths: {@code statement.kk}, {@code details[0].value}, {@code
 * what.ru.genitive}. A list of texts is one text under its path, a line each, as people type it.
 */
public final class FieldPaths {

    private static final Pattern TEXTS = Pattern.compile("disputed|members|(others|lures)\\.(kk|ru|en)");
    private static final Pattern TEXT = Pattern.compile("(.+)\\[\\d+]");
    private static final Pattern INDEXED = Pattern.compile("(.+)\\[(\\d{1,3})]");

    private FieldPaths() {}

    /** @param entry maps of fields, lists and texts */
    public static SortedMap<String, String> flat(Map<?, ?> entry) {
        var fields = new TreeMap<String, String>();
        entry.forEach((name, value) -> flatten(name.toString(), value, fields));
        return fields;
    }

    private static void flatten(String path, Object value, Map<String, String> fields) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((name, inner) -> flatten(path + "." + name, inner, fields));
            case List<?> list
            when TEXTS.matcher(path).matches() ->
                fields.put(path, list.stream().map(Object::toString).collect(Collectors.joining("\n")));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) flatten("%s[%d]".formatted(path, i), list.get(i), fields);
            }
            case Object text -> fields.put(path, text.toString());
        }
    }

    /** The entry of which {@link #flat} makes such fields. */
    public static Map<String, Object> nested(SortedMap<String, String> fields) {
        var entry = new LinkedHashMap<String, Object>();
        fields.forEach((path, value) -> put(entry, path, TEXTS.matcher(path).matches() ? lines(value) : value));
        return entry;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The bank file that has one entry of such fields, in one of its lists. */
    public static String yaml(String list, SortedMap<String, String> fields) {
        return BankWriter.write(Map.of(list, List.of(nested(fields))));
    }

    /** The fields of the only entry of a bank file that {@link #yaml} gave. */
    public static SortedMap<String, String> read(String yaml) {
        Map<String, List<Map<String, Object>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return flat(file.values().iterator().next().getFirst());
    }

    /** Puts a value into an entry, under the path that it is to have there. */
    public static void put(Map<String, Object> entry, String path, Object value) {
        int dot = path.indexOf('.');
        var name = dot < 0 ? path : path.substring(0, dot);
        if (dot < 0) entry.put(name, value);
        else put(inner(entry, name), path.substring(dot + 1), value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> entry, String name) {
        var indexed = INDEXED.matcher(name);
        if (!indexed.matches())
            return (Map<String, Object>) entry.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>());
        var list = (List<Object>) entry.computeIfAbsent(indexed.group(1), _ -> new ArrayList<>());
        int index = Integer.parseInt(indexed.group(2));
        while (list.size() <= index) list.add(new LinkedHashMap<String, Object>());
        return (Map<String, Object>) list.get(index);
    }

    /** The path under which a text of a list stands among all of the list; any other path as it is. */
    public static String field(String path) {
        var text = TEXT.matcher(path);
        return text.matches() && TEXTS.matcher(text.group(1)).matches() ? text.group(1) : path;
    }
}
