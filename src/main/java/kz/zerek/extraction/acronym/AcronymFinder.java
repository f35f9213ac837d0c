package kz.zerek.extraction.acronym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kz.zerek.extraction.AcronymFind;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Language;
import kz.zerek.language.kazakh.KazakhNominatives;
import kz.zerek.language.kazakh.RomanNumeral;

/** Finds acronyms in a sentence: in brackets after a name, before a name in brackets, before a dash and a name, alone. */
public final class AcronymFinder {

    private final String text;
    private final Span sentence;
    private final List<Token> tokens;
    private final Language language;
    private final NameBefore before;
    private final NameBehind behind;
    private final List<AcronymFind> finds = new ArrayList<>();

    private AcronymFinder(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence.span();
        tokens = sentence.tokens();
        language = sentence.language();
        before = new NameBefore(tokens, language);
        behind = new NameBehind(text, tokens, language);
    }

    /** In the order of the text. */
    public static List<AcronymFind> find(String text, Sentence sentence) {
        var finder = new AcronymFinder(text, sentence);
        finder.find();
        return finder.finds;
    }

    private void find() {
        int left = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!isOpening(i)) continue;
            int close = close(i);
            if (close < 0) continue;
            bracket(left, i, close);
            left = close + 1;
            i = close;
        }
        beforeDash();
        asides();
        explained();
        alone();
    }

    private boolean isOpening(int at) {
        return tokens.get(at).isSign('(') || tokens.get(at).isSign('[');
    }

    private int close(int open) {
        for (int i = open + 1; i < tokens.size(); i++) {
            if (tokens.get(i).isSign(')') || tokens.get(i).isSign(']')) return i;
            if (isOpening(i)) return -1;
        }
        return -1;
    }

    /** @param left where the sentence or the part behind the last bracket begins */
    private void bracket(int left, int open, int close) {
        atItsEnd(open, close);
        var inside = shortForm(open + 1, close);
        if (inside.isPresent()) {
            nameBefore(left, open, inside.get()).ifPresent(name -> add(inside.get(), name));
            return;
        }
        if (open > left)
            ShortForm.of(text, tokens, open - 1, open, language)
                    .ifPresent(shortForm ->
                            behind.inBrackets(shortForm, open + 1, close).ifPresent(name -> add(shortForm, name)));
    }

    /** «(ағылш. European Space Agency, ESA)» */
    private void atItsEnd(int open, int close) {
        int comma = close - 1;
        while (comma > open && !tokens.get(comma).isSign(',')) comma--;
        if (comma < open + 2) return;
        int end = comma;
        shortForm(comma + 1, close)
                .ifPresent(shortForm -> before.find(open + 1, end, shortForm)
                        .filter(name -> name.rule() == AcronymFind.Rule.INITIALS)
                        .ifPresent(name -> add(shortForm, name)));
    }

    private Optional<Name> nameBefore(int left, int open, ShortForm shortForm) {
        return before.find(left, open, shortForm)
                .or(() -> shortForm.loosely().stream()
                        .flatMap(loose -> before.find(left, open, loose).stream())
                        .findFirst());
    }

    /** Between dashes or commas behind its name: "a Royal Society – RS – has", "an organisation, or NGO, is". */
    private void asides() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean dash = isSpacedDash(i);
            if (!dash && !tokens.get(i).isSign(',')) continue;
            int from = i + 1;
            while (from < tokens.size()
                    && AcronymWords.LEAD.contains(tokens.get(from).text())) from++;
            if (!dash && from == i + 1) continue;
            int end = from;
            while (end < tokens.size() && !isSpacedDash(end) && !AcronymWords.isPunctuation(tokens.get(end))) end++;
            if (end == tokens.size() || dash && !isSpacedDash(end)) continue;
            int before = i;
            ShortForm.of(text, tokens, from, end, language)
                    .ifPresent(shortForm -> this.before
                            .find(Math.max(0, before - 2 * AcronymWords.LONGEST_NAME), before, shortForm)
                            .filter(name -> name.rule() == AcronymFind.Rule.INITIALS
                                    || name.rule() == AcronymFind.Rule.LETTERS && language == Language.RU)
                            .ifPresent(name -> add(shortForm, name)));
        }
    }

    /** "RAM stands for random-access memory" */
    private void explained() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != Token.Kind.WORD || !isAcronym(tokens.get(i))) continue;
            int from = AcronymWords.behindExplaining(tokens, i + 1);
            if (from > 0)
                ShortForm.of(text, tokens, i, i + 1, language)
                        .ifPresent(shortForm ->
                                behind.behindDash(shortForm, from).ifPresent(name -> add(shortForm, name)));
        }
    }

    private boolean isSpacedDash(int at) {
        return tokens.get(at).isDash() && tokens.get(at).spaced();
    }

    /** The short form that tokens are, after words that lead to it. */
    private Optional<ShortForm> shortForm(int from, int end) {
        while (from < end
                && (AcronymWords.LEAD.contains(tokens.get(from).text()) && !isAcronym(tokens.get(from))
                        || AcronymWords.isPunctuation(tokens.get(from)))) from++;
        int last = from;
        while (last < end && !tokens.get(last).isSign(',') && !tokens.get(last).isSign(';')) last++;
        while (last > from && AcronymWords.isPunctuation(tokens.get(last - 1))) last--;
        return ShortForm.of(text, tokens, from, last, language);
    }

    /** «БҰҰ – Біріккен Ұлттар Ұйымы», at the beginning of a sentence. */
    private void beforeDash() {
        int dash = 0;
        while (dash < tokens.size()
                && dash < 4
                && !(tokens.get(dash).isDash() && tokens.get(dash).spaced())) dash++;
        if (dash == 0 || dash >= Math.min(4, tokens.size())) return;
        int from = dash + 1;
        ShortForm.of(text, tokens, 0, dash, language)
                .ifPresent(shortForm -> behind.behindDash(shortForm, from).ifPresent(name -> add(shortForm, name)));
    }

    private void alone() {
        var heading = tokens.stream().noneMatch(token -> token.kind() == Token.Kind.WORD && isSmall(token));
        if (heading) return;
        var told = new TreeMap<Integer, Span>();
        for (var find : finds) told.put(find.span().start(), find.span());
        for (var token : tokens) {
            if (token.kind() != Token.Kind.WORD || !isAcronym(token)) continue;
            var nearest = told.lowerEntry(token.end());
            if (nearest == null || !nearest.getValue().overlaps(token.span())) finds.add(alone(token.span()));
        }
        finds.sort(Comparator.comparingInt(find -> find.span().start()));
    }

    private AcronymFind alone(Span span) {
        return new AcronymFind(span, span.of(text), null, sentence, AcronymFind.Rule.ALONE, 0.8);
    }

    private boolean isSmall(Token token) {
        return token.end() - token.start() > 3 && Character.isLowerCase(text.charAt(token.end() - 1));
    }

    private boolean isAcronym(Token token) {
        if (AcronymWords.NONE.contains(token.text())) return false;
        if (token.end() - token.start() < 2 || token.end() - token.start() > 8) return false;
        for (int i = token.start(); i < token.end(); i++) if (!Character.isUpperCase(text.charAt(i))) return false;
        return !RomanNumeral.isOne(token.span().of(text));
    }

    private void add(ShortForm shortForm, Name name) {
        var span = new Span(
                tokens.get(shortForm.first()).start(),
                tokens.get(shortForm.end() - 1).end());
        var written = new Span(
                        tokens.get(name.first()).start(),
                        tokens.get(name.end() - 1).end())
                .of(text);
        var shown = language == Language.KK ? KazakhNominatives.ofName(written) : written;
        finds.add(new AcronymFind(span, span.of(text), shown, sentence, name.rule(), name.confidence()));
    }
}
