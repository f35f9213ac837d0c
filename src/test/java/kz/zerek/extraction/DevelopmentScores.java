package kz.zerek.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores of the extraction on annotated sentences, which are not part of the project: {@code dates-kk-dev.jsonl}, Kazakh
 * sentences with the spans of dates of KazNERD (IS2AI, CC BY 4.0), and {@code years-parallel-dev.jsonl}, sentences of
 * NTREX-128 in three languages with the years they share (Microsoft, CC BY-SA 4.0). They are looked for in the folder that
 * the variable ZEREK_DATA names, else in {@code shared/data} beside the checkout.
 */
public final class DevelopmentScores {

    private static final JsonMapper JSON = new JsonMapper();

    private DevelopmentScores() {}

    /**
     * How well spans are found.
     *
     * @param gold how many there are that name a month or a year
     * @param hit how many of them overlap with a find
     * @param exact how many of them are a find
     * @param wrong how many finds overlap with no span, whatever it names
     */
    public record SpanScore(int gold, int hit, int exact, int wrong) {

        double f1() {
            return 2.0 * hit / (gold + hit + wrong);
        }

        double exactRecall() {
            return (double) exact / gold;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "overlap F1 %.4f, exact-span recall %.4f (%d of %d spans, %d false)",
                    f1(),
                    exactRecall(),
                    hit,
                    gold,
                    wrong);
        }
    }

    static Optional<Path> folder() {
        return Stream.of(System.getenv("ZEREK_DATA"), "../shared/data")
                .filter(name -> name != null)
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    static SpanScore kazakhDates(Path folder) throws IOException {
        int gold = 0;
        int hit = 0;
        int exact = 0;
        int wrong = 0;
        for (var sentence : lines(folder.resolve("dates-kk-dev.jsonl"))) {
            var finds = dates(sentence.get("text").asString(), Language.KK);
            var spans = new ArrayList<Span>();
            for (var date : sentence.get("dates")) {
                var span = new Span(date.get("start").asInt(), date.get("end").asInt());
                spans.add(span);
                if (!date.path("absolute").asBoolean()) continue;
                gold++;
                if (finds.stream().anyMatch(find -> find.span().overlaps(span))) hit++;
                if (finds.stream().anyMatch(find -> find.span().equals(span))) exact++;
            }
            wrong += (int) finds.stream()
                    .filter(find -> spans.stream().noneMatch(span -> span.overlaps(find.span())))
                    .count();
        }
        return new SpanScore(gold, hit, exact, wrong);
    }

    /** The share of years that are the value of a find, or an end of it, or in its decade. */
    static Map<Language, Double> years(Path folder) throws IOException {
        var shares = new TreeMap<Language, Double>();
        var sentences = lines(folder.resolve("years-parallel-dev.jsonl"));
        for (var language : Language.values()) {
            int all = 0;
            int hit = 0;
            for (var sentence : sentences) {
                var finds = dates(sentence.get(language.code()).asString(), language);
                for (var year : sentence.get("years")) {
                    all++;
                    if (finds.stream().anyMatch(find -> holds(find.value(), year.asString()))) hit++;
                }
            }
            shares.put(language, (double) hit / all);
        }
        return shares;
    }

    private static boolean holds(String value, String year) {
        return value.contains(year) || value.contains(year.substring(0, 3) + "X");
    }

    private static List<DateFind> dates(String text, Language language) {
        return Extractor.extract(text, language).finds().stream()
                .filter(DateFind.class::isInstance)
                .map(DateFind.class::cast)
                .toList();
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(JSON::readTree).toList();
        }
    }

    /** Prints all scores, or that there is nothing to score. */
    public static void print() throws IOException {
        var folder = folder();
        if (folder.isEmpty()) {
            IO.println("No development sets: name their folder by ZEREK_DATA.");
            return;
        }
        IO.println("Kazakh dates: " + kazakhDates(folder.get()));
        years(folder.get())
                .forEach((language, share) -> IO.println("Years in NTREX, " + language.code() + ": "
                        + String.format(Locale.ROOT, "%.1f %%", 100 * share)));
    }
}
