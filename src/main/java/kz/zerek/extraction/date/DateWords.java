package kz.zerek.extraction.date;

import java.util.List;
import java.util.function.BiConsumer;
import kz.zerek.language.WordFile;

/** A file of dates: words by part, and rules. */
record DateWords(WordFile file) {

    private static final String EXACTLY = " exactly";
    private static final String RULES = "rules";

    static DateWords read(String name) {
        return new DateWords(WordFile.read(name));
    }

    List<DateRule> rules() {
        return file.section(RULES).stream().map(DateRule::parse).toList();
    }

    /** The words of each section but the rules. */
    void forEach(BiConsumer<Part, String> stems, BiConsumer<Part, String> words) {
        file.sections().forEach((section, lines) -> {
            if (section.equals(RULES)) return;
            boolean exactly = section.endsWith(EXACTLY);
            var part = Part.named(section.replace(EXACTLY, ""));
            for (var line : lines) for (var word : line.split("\\s+")) (exactly ? words : stems).accept(part, word);
        });
    }
}
