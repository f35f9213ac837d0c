package kz.zerek.score;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.bank.file.BankFolder;
import kz.zerek.bank.file.Problem;
import kz.zerek.bank.file.RecordFile;
import kz.zerek.language.Localized;
import org.hibernate.validator.constraints.URL;

/** The scales that a teacher can choose from. {@code score/scales.yaml} shows the format of the file. */
public final class GradeScales {

    private static final List<GradeScale> BUNDLED = read(BankFolder.onClassPath("score"), "scales.yaml");

    private GradeScales() {}

    /** Those that Zerek brings along, in the order in which they are offered. */
    public static List<GradeScale> bundled() {
        return BUNDLED;
    }

    /** Empty if there is none with that id, or none any more. */
    public static Optional<GradeScale> find(String id) {
        return BUNDLED.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /** A whole file, as written. */
    record Entries(@NotEmpty List<@NotNull @Valid ScaleEntry> scales) {

        static final Entries NONE = new Entries(List.of());
    }

    record ScaleEntry(
            @NotBlank @Size(max = 40) String id,
            @NotNull Localized<@NotBlank String> name,
            @NotNull Localized<@NotBlank String> source,
            @NotNull @URL(regexp = "https?://.*") String address,
            @NotEmpty List<@NotNull @Valid GradeEntry> grades) {}

    record GradeEntry(
            @NotBlank String grade,
            @NotNull @Min(0) @Max(100) Integer from) {}

    /** @throws IllegalArgumentException with all that is wrong in the file */
    static List<GradeScale> read(BankFolder folder, String name) {
        var file = RecordFile.read(folder, name, Entries.class, Entries.NONE);
        var entries = file.content().scales();
        for (int i = 0; i < entries.size(); i++) check(file, entries, i);
        if (!file.problems().isEmpty())
            throw new IllegalArgumentException(
                    file.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        return entries.stream().map(GradeScales::scale).toList();
    }

    private static void check(RecordFile<Entries> file, List<ScaleEntry> entries, int number) {
        var path = "scales[%d]".formatted(number);
        if (!file.isSound(path)) return;
        var entry = entries.get(number);
        if (entries.subList(0, number).stream().anyMatch(other -> entry.id().equals(other.id())))
            file.problem(path + ".id", "bank.problem.duplicate-id", Map.of("invalid", entry.id()));
        var from = entry.grades().stream().map(GradeEntry::from).toList();
        boolean isFalling = IntStream.range(1, from.size()).allMatch(i -> from.get(i) < from.get(i - 1));
        if (!isFalling || from.getLast() != 0) file.problem(path + ".grades", "bank.problem.grades", Map.of());
    }

    private static GradeScale scale(ScaleEntry entry) {
        var grades = entry.grades().stream()
                .map(grade -> new GradeScale.Grade(grade.grade(), grade.from()))
                .toList();
        return new GradeScale(entry.id(), entry.name(), entry.source(), entry.address(), grades);
    }
}
