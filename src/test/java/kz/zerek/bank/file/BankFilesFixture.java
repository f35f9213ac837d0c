package kz.zerek.bank.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zerek.bank.Bank;

/** A small bank that has everything once, to be edited by tests: {@code bank-example} among the test resources. */
public final class BankFilesFixture {

    /** The first of July 2026, noon. */
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC);

    private static final String FILE = "example.yaml";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private BankFilesFixture() {
        for (var name : List.of(FILE, "documents/example.kk.txt")) files.put(name, resource(name));
    }

    public static BankFilesFixture example() {
        return new BankFilesFixture();
    }

    static byte[] resource(String name) {
        try (var in = BankFilesFixture.class.getResourceAsStream("/bank-example/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A well-formed bank that breaks what asks it: a number that is to be put in words and has too many digits for it. */
    public static BankFilesFixture unaskable() {
        return example()
                .with("value: 2.5", "value: 1000000000000000")
                .with(
                        "of: date, form: locative}",
                        "of: date, form: locative}\n        - {text: '10', of: years, form: words}");
    }

    public String text() {
        return new String(files.get(FILE), StandardCharsets.UTF_8);
    }

    /** The first occurrence of a text, which must be there, replaced. */
    public BankFilesFixture with(String old, String edited) {
        int at = text().indexOf(old);
        if (at < 0) throw new IllegalArgumentException("not in the example: " + old);
        return withFile(FILE, text().substring(0, at) + edited + text().substring(at + old.length()));
    }

    public BankFilesFixture withFile(String name, String text) {
        return withFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public BankFilesFixture withFile(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public BankFilesFixture without(String name) {
        files.remove(name);
        return this;
    }

    /** The line, from 1, on which a text first stands. */
    public int lineOf(String text) {
        int at = text().indexOf(text);
        if (at < 0) throw new IllegalArgumentException("not in the example: " + text);
        return 1 + (int) text().substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** Writes all files into a folder. */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("documents"));
        for (var file : files.entrySet()) Files.write(folder.resolve(file.getKey()), file.getValue());
    }

    /** Reads all YAML files, in the order in which they were added. */
    public Bank read() {
        var names =
                files.keySet().stream().filter(name -> name.endsWith(".yaml")).toList();
        return new BankReader(NOON).read(folder(), names);
    }

    BankFolder folder() {
        return name -> files.containsKey(name) ? new ByteArrayInputStream(files.get(name)) : null;
    }
}
