package kz.zerek.bank.file;

import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes bank files, to be read by {@link BankReader} and by people. */
public final class BankWriter {

    private BankWriter() {}

    /** @param entries the lists of a file by name: maps of fields, lists and texts */
    public static String write(Map<String, ?> entries) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(120);
        return new Yaml(options).dump(entries);
    }
}
