package kz.zerek.extraction.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.WordFile;

/** Finds the dates in a sentence of one language: at each place the longest that a rule reads. */
public final class DateFinder {

    private static final Localized<DateFinder> FINDERS = new Localized<>(
            new DateFinder("dates-kazakh.txt", KazakhAtoms::new),
            new DateFinder("dates-russian.txt", file -> new WordAtoms(file, Language.RU)),
            new DateFinder("dates-english.txt", file -> new WordAtoms(file, Language.EN)));

    private static final double SURE = 0.95;
    /** The first number may be the day or the month, as one is used to. */
    private static final Pattern EITHER = Pattern.compile("(?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-2])/\\d{4}");

    /** A number that could count something else, a day that may be the month, or of whom only another sentence tells. */
    private static final double DOUBTFUL = 0.7;
    /** Nothing need have happened then. */
    private static final double PROPOSED = 0.6;
    /** A day or a month that a fact cannot be made of. */
    private static final double WITHOUT_YEAR = 0.5;

    /** Dates of one sentence. */
    private static final int MOST = 30;

    private final Atomizer atomizer;
    private final Map<Part, List<DateRule>> rules = new EnumMap<>(Part.class);

    private DateFinder(String name, Function<WordFile, Atomizer> atomizer) {
        var file = WordFile.read(name);
        this.atomizer = atomizer.apply(file);
        file.section(Vocabulary.RULES).stream().map(DateRule::parse).forEach(this::add);
    }

    private void add(DateRule rule) {
        for (var part : rule.first())
            rules.computeIfAbsent(part, _ -> new ArrayList<>()).add(rule);
    }

    public static DateFinder of(Language language) {
        return FINDERS.in(language);
    }

    /** In the order of the text, none over another. */
    public List<DateFind> find(String text, Sentence sentence) {
        var found = new ArrayList<Found>();
        var atoms = atomizer.atoms(sentence.tokens());
        var letters = letters(atoms);
        for (int i = 0; i < atoms.size(); ) {
            var longest = longest(atoms, letters, i);
            longest.filter(f -> f.reading().isPossible()).ifPresent(found::add);
            i += longest.map(f -> f.reading().length()).orElse(1);
        }
        // More are a table, of which no row is a sentence, and which would be gone through once for each of them.
        boolean isTold = found.size() <= MOST;
        return found.stream().map(f -> f.in(text, sentence, isTold)).toList();
    }

    /** A date in what somebody proposed: that of what is to be done, and of nothing that happened. */
    public static DateFind proposed(String text, DateFind date, Span what, Language language) {
        return date.of(Event.proposed(text, what, date.outer(), language), PROPOSED);
    }

    private static String letters(List<Atom> atoms) {
        var letters = new StringBuilder(atoms.size());
        atoms.forEach(atom -> letters.append(atom.part().letter));
        return letters.toString();
    }

    private Optional<Found> longest(List<Atom> atoms, String letters, int from) {
        var best = Optional.<Found>empty();
        for (var rule : rules.getOrDefault(atoms.get(from).part(), List.of())) {
            var reading = rule.read(atoms, letters, from);
            int longest = best.map(found -> found.reading().length()).orElse(0);
            if (reading.isPresent() && reading.get().length() > longest)
                best = reading.map(read -> new Found(rule, read));
        }
        return best;
    }

    private record Found(DateRule rule, DateRule.Reading reading) {

        DateFind in(String text, Sentence sentence, boolean isTold) {
            var dating =
                    rule.isFollowed() ? Optional.<Dating>empty() : DateFind.dating(reading.value(), reading.relation());
            var event = isTold ? Event.of(text, sentence, reading.outer()) : "";
            return new DateFind(
                    reading.span(),
                    reading.outer(),
                    reading.span().of(text),
                    reading.value(),
                    reading.relation(),
                    event,
                    isTold ? Event.statement(text, sentence, reading.outer(), dating.orElse(null)) : null,
                    sentence.span(),
                    rule.text(),
                    confidence(text, event, sentence.language()));
        }

        private double confidence(String text, String event, Language language) {
            if (reading.value().startsWith("XXXX")) return WITHOUT_YEAR;
            boolean isEither = language == Language.EN
                    && EITHER.matcher(reading.span().of(text)).matches();
            return rule.isBare() || isEither || Event.pointsBack(event) ? DOUBTFUL : SURE;
        }
    }
}
