package kz.zerek.extraction.acronym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.zerek.extraction.AcronymFind;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.lexicon.Organisations;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Stems;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Language;
import kz.zerek.language.WordFile;
import kz.zerek.language.kazakh.KazakhNominatives;
import kz.zerek.language.kazakh.RomanNumeral;

/** Finds acronyms in a sentence: in brackets after a name, before a name in brackets, before a dash and a name, alone. */
public final class AcronymFinder {

    private static final WordFile WORDS = WordFile.read("acronym-words.txt");
    private static final Set<String> LEAD = Set.copyOf(WORDS.words("before the short form"));
    private static final Set<String> SILENT = Set.copyOf(WORDS.words("silent"));
    private static final Set<String> NAMED_AFTER = Set.copyOf(WORDS.words("named after"));
    private static final Set<String> NAMED_BEFORE = Set.copyOf(WORDS.words("named before"));
    private static final Stems HEADS = new Stems(WORDS.words("head"));

    /** In tokens. */
    private static final int LONGEST_NAME = 15;

    private static final int LONGEST_NAMESAKE = 6;

    private final String text;
    private final Span sentence;
    private final List<Token> tokens;
    private final Language language;
    private final List<AcronymFind> finds = new ArrayList<>();

    private AcronymFinder(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence.span();
        tokens = sentence.tokens();
        language = sentence.language();
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
            if (!tokens.get(i).isSign('(')) continue;
            int close = close(i);
            if (close < 0) break;
            bracket(left, i, close);
            left = close + 1;
            i = close;
        }
        beforeDash();
        alone();
    }

    private int close(int open) {
        for (int i = open + 1; i < tokens.size(); i++) {
            if (tokens.get(i).isSign(')')) return i;
            if (tokens.get(i).isSign('(')) return -1;
        }
        return -1;
    }

    /** @param left where the sentence or the part behind the last bracket begins */
    private void bracket(int left, int open, int close) {
        var inside = shortForm(open + 1, close);
        if (inside.isPresent()) {
            name(left, open, inside.get()).ifPresent(finds::add);
            return;
        }
        if (open > left)
            ShortForm.of(text, tokens, open - 1, open, language)
                    .flatMap(shortForm -> named(shortForm, open + 1, close))
                    .ifPresent(finds::add);
    }

    /** The short form that tokens are, after words that lead to it. */
    private Optional<ShortForm> shortForm(int from, int end) {
        while (from < end && (LEAD.contains(tokens.get(from).text()) || isPunctuation(tokens.get(from)))) from++;
        int last = from;
        while (last < end && !tokens.get(last).isSign(',') && !tokens.get(last).isSign(';')) last++;
        while (last > from && isPunctuation(tokens.get(last - 1))) last--;
        return ShortForm.of(text, tokens, from, last, language);
    }

    private static boolean isPunctuation(Token token) {
        return token.kind() == Token.Kind.SIGN && !token.isSign('/') && !token.isSign('&') && !token.isSign('+');
    }

    /** The name before an opening bracket. */
    private Optional<AcronymFind> name(int left, int open, ShortForm shortForm) {
        int end = open;
        while (end > left && isPunctuation(tokens.get(end - 1))) end--;
        if (end == left) return Optional.empty();
        int head = withoutNamesake(left, end);
        int first = byInitials(Math.max(left, head - shortForm.letters().length() * 2 - 4), head, shortForm.letters());
        if (first >= 0)
            return Optional.of(pair(shortForm, withNamesake(left, first), end, AcronymFind.Rule.INITIALS, 0.95));
        first = LettersInOrder.first(tokens, left, end, shortForm.letters());
        if (first >= 0 && (language == Language.EN || hasInitials(first, end, shortForm)))
            return Optional.of(pair(shortForm, first, end, AcronymFind.Rule.LETTERS, 0.85));
        first = byHead(left, end);
        return first < 0
                ? Optional.empty()
                : Optional.of(pair(shortForm, first, end, AcronymFind.Rule.NEIGHBOUR, left > 0 ? 0.85 : 0.7));
    }

    /** Before «имени аль-Фараби» at the end of a name, which gives no letter. */
    private int withoutNamesake(int left, int end) {
        for (int i = end - 1; i > left && i >= end - LONGEST_NAMESAKE; i--)
            if (NAMED_AFTER.contains(tokens.get(i).text())) return i;
        return end;
    }

    /** With «Әл-Фараби атындағы» before a name, which gives no letter either. */
    private int withNamesake(int left, int first) {
        if (first == left || !NAMED_BEFORE.contains(tokens.get(first - 1).text())) return first;
        int at = first - 1;
        while (at > left && (tokens.get(at - 1).capital() || isJoint(at - 1))) at--;
        return at;
    }

    private boolean isJoint(int at) {
        return tokens.get(at).isSign('.')
                || tokens.get(at).isDash() && !tokens.get(at).spaced();
    }

    /**
     * Whether the short form has the first letters of all words, in their order: in Russian and Kazakh, letters from within
     * words alone are a coincidence.
     */
    private boolean hasInitials(int first, int end, ShortForm shortForm) {
        int at = 0;
        for (var word : words(first, end)) {
            if (SILENT.contains(word)) continue;
            at = shortForm.letters().indexOf(word.charAt(0), at) + 1;
            if (at == 0) return false;
        }
        return true;
    }

    /** Where the name begins whose words fit best, the nearest of several; -1 if none do. */
    private int byInitials(int from, int end, String letters) {
        int best = -1;
        int lowest = letters.length() / 2 + 1;
        for (int first = end - 1; first >= from; first--) {
            if (tokens.get(first).kind() == Token.Kind.SIGN
                    || !tokens.get(first).spaced()
                            && first > 0
                            && tokens.get(first - 1).isDash()) continue;
            int cost = NameLetters.cost(letters, words(first, end), SILENT);
            if (cost == NameLetters.NONE || cost >= lowest) continue;
            best = first;
            lowest = cost;
        }
        return best;
    }

    private List<String> words(int from, int end) {
        return tokens.subList(from, end).stream()
                .filter(token -> token.kind() != Token.Kind.SIGN)
                .map(Token::text)
                .toList();
    }

    /** Where the name of a body begins that ends here: at a list's last bracket or colon, else at its first capital. */
    private int byHead(int left, int end) {
        if (!isHead(tokens.get(end - 1))) return -1;
        int edge = left;
        for (int i = left; i < end; i++)
            if (tokens.get(i).isSign(':')
                    || tokens.get(i).isSign(';')
                    || tokens.get(i).isDash() && tokens.get(i).spaced()) edge = i + 1;
        boolean listed = edge > 0;
        while (edge < end
                && (tokens.get(edge).kind() == Token.Kind.SIGN
                        || SILENT.contains(tokens.get(edge).text()))) edge++;
        if (edge == end) return -1;
        if (listed && end - edge <= 12 && tokens.get(edge).capital()) return edge;
        int first = -1;
        for (int i = end - 1; i >= edge; i--) {
            var token = tokens.get(i);
            if (token.kind() == Token.Kind.SIGN && !token.isDash() && !token.isSign('/')) break;
            if (token.capital()) first = i;
            else if (first >= 0) break;
        }
        return first;
    }

    private static boolean isHead(Token token) {
        return HEADS.hold(token.text());
    }

    /** A name in brackets after its short form. */
    private Optional<AcronymFind> named(ShortForm shortForm, int from, int close) {
        int end = from;
        while (end < close && !tokens.get(end).isSign(';')) end++;
        while (from < end && (LEAD.contains(tokens.get(from).text()) || isPunctuation(tokens.get(from)))) from++;
        if (end - from < 2) return Optional.empty();
        for (int last = end; last - from >= 2; last--) {
            if (last < end && !tokens.get(last).isSign(',')) continue;
            if (NameLetters.cost(shortForm.letters(), words(from, last), SILENT)
                    <= shortForm.letters().length() / 2)
                return Optional.of(pair(shortForm, from, last, AcronymFind.Rule.INITIALS, 0.95));
        }
        if (language == Language.EN && LettersInOrder.first(tokens, from, end, shortForm.letters()) == from)
            return Optional.of(pair(shortForm, from, end, AcronymFind.Rule.LETTERS, 0.85));
        return known(shortForm, from, end);
    }

    /** The longest name from a token on that the lexicon has for the short form: «ЮНЕСКО» does not spell its own. */
    private Optional<AcronymFind> known(ShortForm shortForm, int from, int end) {
        var organisations = Organisations.known();
        var known = organisations.byShortForm(written(shortForm), language);
        for (int last = Math.min(end, from + LONGEST_NAME); last - from >= 2; last--) {
            var name = new Span(tokens.get(from).start(), tokens.get(last - 1).end()).of(text);
            if (tokens.get(last - 1).kind() != Token.Kind.SIGN
                    && known.stream().anyMatch(organisation -> organisations.isNamed(organisation, name, language)))
                return Optional.of(pair(shortForm, from, last, AcronymFind.Rule.NEIGHBOUR, 0.95));
        }
        return Optional.empty();
    }

    private String written(ShortForm shortForm) {
        return new Span(
                        tokens.get(shortForm.first()).start(),
                        tokens.get(shortForm.end() - 1).end())
                .of(text);
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
                .flatMap(shortForm -> spelled(shortForm, from).or(() -> known(shortForm, from, tokens.size())))
                .ifPresent(finds::add);
    }

    /** The name that begins with a token and has all letters of a short form. */
    private Optional<AcronymFind> spelled(ShortForm shortForm, int from) {
        for (int end = from + 1; end <= tokens.size() && end - from < LONGEST_NAME; end++) {
            var last = tokens.get(end - 1);
            if (last.kind() == Token.Kind.SIGN) continue;
            if (NameLetters.cost(shortForm.letters(), words(from, end), SILENT) == 0)
                return Optional.of(pair(shortForm, from, end, AcronymFind.Rule.INITIALS, 0.95));
        }
        return Optional.empty();
    }

    private void alone() {
        var heading = tokens.stream().noneMatch(token -> token.kind() == Token.Kind.WORD && isSmall(token));
        if (heading) return;
        var told = new TreeMap<Integer, Span>();
        for (var find : finds) told.put(find.span().start(), find.span());
        for (var token : tokens) {
            if (token.kind() != Token.Kind.WORD || !isAcronym(token)) continue;
            var before = told.lowerEntry(token.end());
            if (before == null || !before.getValue().overlaps(token.span())) finds.add(alone(token.span()));
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
        if (token.end() - token.start() < 2 || token.end() - token.start() > 8) return false;
        for (int i = token.start(); i < token.end(); i++) if (!Character.isUpperCase(text.charAt(i))) return false;
        return !RomanNumeral.isOne(token.span().of(text));
    }

    private AcronymFind pair(ShortForm shortForm, int first, int end, AcronymFind.Rule rule, double confidence) {
        var span = new Span(
                tokens.get(shortForm.first()).start(),
                tokens.get(shortForm.end() - 1).end());
        var longSpan = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
        var name = longSpan.of(text);
        var shown = language == Language.KK ? KazakhNominatives.ofName(name) : name;
        return new AcronymFind(span, span.of(text), shown, sentence, rule, confidence);
    }
}
