package kz.zerek.exam.ui;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.Order;
import kz.zerek.exam.Part;
import kz.zerek.exam.Variants;
import kz.zerek.exam.preset.Preset;
import kz.zerek.exam.preset.PresetFile;
import kz.zerek.language.Language;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;

/** What a test can begin with. */
final class Presets {

    private static final int QUESTIONS = 10;

    /** How many questions a part asks that is added. */
    static final int MORE = 5;

    private Presets() {}

    private static final class Bundled {
        static final List<Preset> ALL = PresetFile.bundled();
    }

    /** Those that Zerek brings along, read once. */
    static List<Preset> all() {
        return Bundled.ALL;
    }

    static Optional<Preset> of(String id) {
        return all().stream().filter(preset -> preset.id().equals(id)).findFirst();
    }

    /** What a test that is like no other begins with. */
    static Blueprint blank() {
        return new Blueprint(
                List.of(part(QUESTIONS)),
                EnumSet.allOf(Language.class),
                Order.WITHIN_PARTS,
                Variants.ONE_FOR_ALL,
                Credit.PARTIAL,
                null);
    }

    /** A part that asks about anything. */
    static Part part(int count) {
        return new Part(null, Set.of(), Set.of(), count, Difficulty.MEDIUM, BigDecimal.ONE, List.of(), null);
    }
}
