package kz.zerek.bank.file;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.NonPrintableStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes bank files, to be read by {@link BankReader} and by people. */
public final class BankWriter {

    private BankWriter() {}

    /** @param entries the lists of a file by name: maps of fields, lists and texts, which may have any characters */
    public static String write(Map<String, ?> entries) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(120);
        options.setNonPrintableStyle(NonPrintableStyle.ESCAPE);
        return new Yaml(new Texts(options), options).dump(entries);
    }

    private static final class Texts extends Representer {

        /** A line break that would be read as another one unless it is escaped. */
        private static final char NEXT_LINE = '\u0085';

        Texts(DumperOptions options) {
            super(options);
        }

        @Override
        protected Node representScalar(Tag tag, String value, @Nullable ScalarStyle style) {
            return super.representScalar(tag, value, value.indexOf(NEXT_LINE) < 0 ? style : ScalarStyle.DOUBLE_QUOTED);
        }
    }
}
