package kz.zerek.bank.file;

import java.util.List;
import java.util.Map;

/**
 * A file of another format than a bank's, read and checked as bank files are: YAML into a record by the names of its
 * components, each held to the constraints of jakarta.validation that it carries. Components may be texts, numbers, dates,
 * enums, lists, {@code Localized} and records of the same; what a file leaves out is null, or an empty list.
 */
public final class RecordFile<R extends Record> {

    private final YamlFile<R> file;

    private RecordFile(YamlFile<R> file) {
        this.file = file;
    }

    /** @param nothing what a file has that cannot be read as a record at all */
    public static <R extends Record> RecordFile<R> read(BankFolder folder, String name, Class<R> type, R nothing) {
        var file = YamlFile.read(new FolderTexts(folder), name, type, nothing);
        EntryValidator.check(file);
        return new RecordFile<>(file);
    }

    /** What could be read; it may break constraints as long as there are problems. */
    public R content() {
        return file.content();
    }

    /** Whether no problem with a field, or with anything in it, is known. */
    public boolean isSound(String field) {
        return !file.problems().has(field);
    }

    /**
     * Notes a problem of which no constraint tells.
     *
     * @param field its path, e.g. {@code presets[0].parts[1].points}
     * @param key of the bundles
     */
    public void problem(String field, String key, Map<String, ?> arguments) {
        file.problems().addKey(field, key, arguments);
    }

    /** By line. */
    public List<Problem> problems() {
        return file.problems().found();
    }
}
