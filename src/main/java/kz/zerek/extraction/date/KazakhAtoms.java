package kz.zerek.extraction.date;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.WordFile;
import kz.zerek.language.kazakh.KazakhEndings;
import kz.zerek.language.kazakh.KazakhForms;

/** The parts of Kazakh dates: nouns in every form, numbers in words, figures with their endings. */
final class KazakhAtoms extends Atomizer {

    /** Ends the name of a section whose words are nouns that stand as they are. */
    private static final String EXACTLY = " exactly";

    private static final Set<Part> NOUNS =
            EnumSet.of(Part.YEAR_WORD, Part.YEARS_WORD, Part.MONTH_WORD, Part.DAY_WORD, Part.CENTURY_WORD);

    /** A year before it needs more than a case to be told from an amount. */
    private static final int FIRST_BARE_YEAR = 1900;

    private final Vocabulary words = new Vocabulary();
    private final KazakhNumerals numerals = new KazakhNumerals();

    KazakhAtoms(WordFile file) {
        for (var section : file.sections().keySet())
            if (!section.equals(Vocabulary.RULES)) add(section, file.words(section));
        int month = 0;
        for (var row : WordFile.read("month-names.txt").rows()) addMonth(row.getFirst(), ++month);
    }

    private void add(String section, List<String> entries) {
        var part = Part.named(section.replace(EXACTLY, ""));
        boolean inflects = NOUNS.contains(part) && !section.endsWith(EXACTLY);
        for (var word : entries) {
            if (inflects) addForms(part, word);
            else words.add(word, new DateWord(part));
        }
    }

    private void addForms(Part part, String noun) {
        for (var form : KazakhForms.of(noun))
            words.add(form.text(), new DateWord(inflected(part, form), 0, form.from()));
    }

    private static Part inflected(Part part, KazakhForms.NounForm form) {
        if (part != Part.YEAR_WORD || form.isBase()) return part;
        return form.isOf() ? Part.YEAR_OF : Part.INFLECTED_YEAR_WORD;
    }

    private void addMonth(String name, int month) {
        for (var form : KazakhForms.of(name)) {
            var part = form.possessive() ? Part.MONTH_ITS : form.isGenitive() ? Part.MONTH_OF : Part.MONTH;
            words.add(form.text(), new DateWord(part, month, form.from()));
        }
    }

    @Override
    Piece word(List<Token> tokens, int at) {
        return numerals.read(tokens, at)
                .orElseGet(() -> known(words, tokens, at, tokens.get(at).text()));
    }

    @Override
    Optional<Piece> ended(EndedFigures figures) {
        int value = figures.value();
        var ending = figures.ending().text();
        if (KazakhEndings.isOrdinal(ending)) return Optional.of(figures.as(Figures.ordinal(value), false));
        if (words.knows(ending) || !KazakhEndings.isCase(ending)) return Optional.empty();
        boolean year = KazakhEndings.isLocative(ending) || value % 100 != 0 && value >= FIRST_BARE_YEAR;
        var part = Figures.isYear(value)
                ? year ? Part.CASE_YEAR : Part.OTHER
                : Figures.isShort(value) ? Part.NUMBER_ITS : Part.OTHER;
        return Optional.of(figures.as(part, KazakhEndings.isAblative(ending)));
    }

    @Override
    Atom number(List<Token> tokens, int at, List<Atom> before) {
        return Figures.number(tokens, at);
    }
}
