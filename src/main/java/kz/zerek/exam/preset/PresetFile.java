package kz.zerek.exam.preset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.zerek.bank.file.BankFolder;
import kz.zerek.bank.file.RecordFile;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.InvalidBlueprintException;
import kz.zerek.exam.Part;
import kz.zerek.exam.TimeLimit;
import kz.zerek.exam.preset.PresetFormat.Entries;
import kz.zerek.exam.preset.PresetFormat.PartEntry;
import kz.zerek.exam.preset.PresetFormat.PresetEntry;
import kz.zerek.exam.preset.PresetFormat.RulesEntry;
import kz.zerek.exam.preset.PresetFormat.TimeEntry;
import org.jspecify.annotations.Nullable;

/** A file of presets. {@code exam/presets.yaml} shows the format. */
public final class PresetFile {

    /** The fields of a file that components of a blueprint come from, where they have other names. */
    private static final Map<String, String> FIELDS =
            Map.of("passMark", "pass", "minutes", "time.minutes", "extra", "time.extra");

    private final RecordFile<Entries> file;

    private PresetFile(RecordFile<Entries> file) {
        this.file = file;
    }

    /** The presets that Zerek brings along. */
    public static List<Preset> bundled() {
        return read(BankFolder.onClassPath("exam"), "presets.yaml");
    }

    /**
     * @return in the order of the file
     * @throws InvalidPresetsException with all that is wrong in the file
     */
    public static List<Preset> read(BankFolder folder, String name) {
        return new PresetFile(RecordFile.read(folder, name, Entries.class, Entries.NONE)).presets();
    }

    private List<Preset> presets() {
        var entries = file.content().presets();
        var ids = new HashSet<String>();
        var presets = new ArrayList<Preset>();
        for (int i = 0; i < entries.size(); i++) {
            var path = "presets[%d]".formatted(i);
            if (!file.isSound(path)) continue;
            var entry = entries.get(i);
            if (!ids.add(entry.id()))
                file.problem(path + ".id", "bank.problem.duplicate-id", Map.of("invalid", entry.id()));
            preset(entry, path).ifPresent(presets::add);
        }
        if (!file.problems().isEmpty()) throw new InvalidPresetsException(file.problems());
        return List.copyOf(presets);
    }

    private Optional<Preset> preset(PresetEntry entry, String path) {
        var parts = IntStream.range(0, entry.parts().size())
                .mapToObj(i -> part(entry.parts().get(i), "%s.parts[%d]".formatted(path, i)))
                .flatMap(Optional::stream)
                .toList();
        if (parts.size() < entry.parts().size()) return Optional.empty();
        return valid(
                path,
                () -> new Preset(
                        entry.id(), entry.name(), entry.note(), rules(entry.rules()), blueprint(entry, parts)));
    }

    private static Preset.@Nullable Rules rules(@Nullable RulesEntry rules) {
        return rules == null ? null : new Preset.Rules(rules.year(), rules.source(), rules.address());
    }

    private static Blueprint blueprint(PresetEntry entry, List<Part> parts) {
        return new Blueprint(
                parts,
                Set.copyOf(entry.languages()),
                entry.order(),
                entry.variants(),
                entry.credit(),
                entry.time() == null ? null : time(entry.time()));
    }

    private static TimeLimit time(TimeEntry time) {
        return new TimeLimit(time.minutes(), time.extra() == null ? 0 : time.extra());
    }

    private Optional<Part> part(PartEntry entry, String path) {
        return valid(
                path,
                () -> new Part(
                        entry.title(),
                        Set.copyOf(entry.topics()),
                        Set.copyOf(entry.kinds()),
                        entry.count(),
                        entry.difficulty(),
                        entry.points(),
                        List.of(),
                        entry.pass()));
    }

    /** Empty, with a problem where it stands, if what the file says cannot be. */
    private <T> Optional<T> valid(String path, Supplier<T> build) {
        try {
            return Optional.of(build.get());
        } catch (InvalidBlueprintException e) {
            file.problem(path + "." + FIELDS.getOrDefault(e.field(), e.field()), e.messageKey(), e.arguments());
            return Optional.empty();
        }
    }
}
