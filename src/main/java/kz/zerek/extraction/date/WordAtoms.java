package kz.zerek.extraction.date;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zerek.extraction.text.Stems;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Language;
import kz.zerek.language.WordFile;
import kz.zerek.language.answer.PlainText;
import kz.zerek.language.number.Numbers;

/** The parts of dates in a language whose forms are written out in its file: Russian and English. */
final class WordAtoms extends Atomizer {

    private static final int LAST_DAY = 31;
    /** Events are seldom named by an earlier year; what is counted by the thousand is. */
    private static final int FIRST_NAMING_YEAR = 1700;

    /** Words before a number that is a name, a place in a book: "page 1998". */
    private static final String NAMING = "naming";
    /** The same with a full stop: «с. 1998». */
    private static final String ABBREVIATED = "naming abbreviated";
    /** Words that are counted: "2000 people". */
    private static final String COUNTED = "counted";

    private static final String SEASON = "season";

    private final Vocabulary words = new Vocabulary();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Set<String> numberEndings;
    private final Set<String> decadeEndings;
    private final Language language;
    private final Stems naming;
    private final Set<String> abbreviated;
    private final Stems counted;
    private final Set<String> seasons;

    WordAtoms(WordFile file, Language language) {
        this.language = language;
        numberEndings = Set.copyOf(file.words("number-ending"));
        decadeEndings = Set.copyOf(file.words("decade-ending"));
        naming = new Stems(file.words(NAMING));
        abbreviated = Set.copyOf(file.words(ABBREVIATED));
        counted = new Stems(file.words(COUNTED));
        seasons = Set.copyOf(file.words(SEASON));
        for (var section : file.sections().keySet()) {
            switch (section) {
                case Vocabulary.RULES, "number-ending", "decade-ending", NAMING, ABBREVIATED, COUNTED, SEASON -> {}
                case "month" -> file.section(section).forEach(this::addMonth);
                default -> file.words(section).forEach(word -> words.add(word, new DateWord(Part.named(section))));
            }
        }
        for (int day = 1; day <= LAST_DAY; day++) addOrdinals(day);
    }

    private void addOrdinals(int number) {
        var value = BigDecimal.valueOf(number);
        var wordings = new ArrayList<>(Numbers.wordings(value, language));
        wordings.removeAll(Numbers.cardinals(value, language));
        for (var wording : wordings) ordinals.put(PlainText.lowerCase(wording).replace('-', ' '), number);
    }

    private void addMonth(String line) {
        var forms = line.split("\\s+");
        int month = Integer.parseInt(forms[0]);
        for (int i = 1; i < forms.length; i++) words.add(forms[i], new DateWord(Part.MONTH, month, false));
    }

    @Override
    Piece word(List<Token> tokens, int at) {
        var token = tokens.get(at);
        var text = token.text();
        var next = nextWord(tokens, at);
        if (next > 0 && ordinals.containsKey(text + " " + tokens.get(next).text()))
            return ordinal(tokens, at, next, text + " " + tokens.get(next).text());
        if (ordinals.containsKey(text)) return ordinal(tokens, at, at, text);
        var known = known(words, tokens, at, text);
        boolean verb = known.atom().part() == Part.MONTH && language == Language.EN && !token.capital();
        return verb ? new Piece(new Atom(Part.OTHER, token.start(), token.end()), 1) : known;
    }

    private Piece ordinal(List<Token> tokens, int from, int last, String words) {
        int start = tokens.get(from).start();
        int end = tokens.get(last).end();
        return new Piece(new Atom(Part.ORDINAL, start, end, ordinals.get(words), false), last - from + 1);
    }

    /** The word behind another one, or behind its hyphen: its place, or 0. */
    private static int nextWord(List<Token> tokens, int at) {
        int next = at + 1;
        if (next < tokens.size()
                && tokens.get(next).isDash()
                && !tokens.get(next).spaced()) next++;
        return next < tokens.size() && tokens.get(next).kind() == Token.Kind.WORD ? next : 0;
    }

    @Override
    Optional<Piece> ended(EndedFigures figures) {
        int value = figures.value();
        var ending = figures.ending().text();
        boolean decade = value % 10 == 0 && (Figures.isShort(value) || Figures.isYear(value));
        if (decade && decadeEndings.contains(ending)) return Optional.of(figures.as(Part.DECADE, false));
        return numberEndings.contains(ending)
                ? Optional.of(figures.as(Figures.ordinal(value), false))
                : Optional.empty();
    }

    @Override
    Atom number(List<Token> tokens, int at, List<Atom> before) {
        var token = tokens.get(at);
        return !goesOn(before) && isCounted(tokens, at)
                ? new Atom(Part.OTHER, token.start(), token.end())
                : Figures.number(tokens, at);
    }

    /** Whether a day or a month stands right before, or before a comma. */
    private static boolean goesOn(List<Atom> atoms) {
        int last = atoms.size() - 1;
        if (last > 0 && atoms.get(last).part() == Part.COMMA) last--;
        return last >= 0
                && EnumSet.of(Part.MONTH, Part.NUMBER, Part.ORDINAL)
                        .contains(atoms.get(last).part());
    }

    /** Whether a number counts what follows it, or is an amount. */
    private boolean isCounted(List<Token> tokens, int at) {
        if (isNamed(tokens, at)) return true;
        if (at + 1 == tokens.size()) return false;
        var next = tokens.get(at + 1);
        if (next.isSign('%') || next.isSign('$') || next.isSign('€') || counted.hold(next.text())) return true;
        boolean amount = !next.spaced()
                && (next.isSign(',') || next.isSign('.'))
                && at + 2 < tokens.size()
                && !tokens.get(at + 2).spaced()
                && tokens.get(at + 2).kind() == Token.Kind.FIGURES;
        if (amount) return true;
        return language == Language.EN
                && !isOfTime(tokens, at)
                && tokens.get(at).text().length() == 4
                && next.kind() == Token.Kind.WORD
                && next.spaced()
                && !next.capital()
                && next.text().length() > 3
                && (next.text().endsWith("s") || next.text().endsWith("men"))
                && !next.text().endsWith("ss")
                && !next.text().equals("was")
                && !next.text().equals("as");
    }

    /** A place in a book, or a range of them. */
    private boolean isNamed(List<Token> tokens, int at) {
        if (at == 0) return false;
        var before = tokens.get(at - 1);
        if ("$€£₸₽№#".contains(before.text()) || naming.hold(before.text())) return true;
        if (at == 1) return false;
        var first = tokens.get(at - 2);
        return before.isSign('.') && !before.spaced() && abbreviated.contains(first.text())
                || before.isDash() && first.kind() == Token.Kind.FIGURES && isNamed(tokens, at - 2);
    }

    /** "the 1848 revolutions", "the spring of 1848" */
    private boolean isOfTime(List<Token> tokens, int at) {
        if (at > 0 && tokens.get(at - 1).text().equals("the"))
            return Figures.value(tokens.get(at)) >= FIRST_NAMING_YEAR;
        return at > 1
                && tokens.get(at - 1).text().equals("of")
                && seasons.contains(tokens.get(at - 2).text());
    }

    /** English alone writes the month first, if there is such a month. */
    @Override
    boolean isMonthFirst() {
        return language == Language.EN;
    }
}
