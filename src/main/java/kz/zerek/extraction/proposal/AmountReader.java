package kz.zerek.extraction.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.extraction.Amount;
import kz.zerek.extraction.Amount.Unit;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Form;
import kz.zerek.language.Language;
import kz.zerek.language.Sentences;
import kz.zerek.language.kazakh.KazakhForms;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit, and makes a statement of its sentence in which another number could stand in its place. */
final class AmountReader {

    private static final String SLOT = "value";
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:–—•▪●·*#-]+|[\\s,;:.!…–—-]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern UNFIT = Pattern.compile("[{}?]");
    private static final int LONGEST = 1_000;

    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final AmountWords words;

    AmountReader(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        tokens = sentence.tokens();
        words = AmountWords.of(sentence.language());
    }

    /**
     * A number as it stands in the sentence.
     *
     * @param slot what takes the place of the tokens
     * @param asked what asks for it, or null if it is not asked for in its place
     */
    private record Found(
            BigDecimal value,
            Unit unit,
            int from,
            int to,
            String slot,
            @Nullable String asked) {}

    /** @return nothing if it cannot be told; nor of one thing, which may be anything */
    Optional<Amount> read(WrittenNumber number) {
        var fold = words.fold(tokens.get(number.from()).text());
        var found = fold.map(value -> new Found(value, Unit.TIMES, number.from(), number.from() + 1, slot(""), null))
                .orElseGet(() -> number.value() == null ? null : found(number));
        if (found == null || found.unit == Unit.COUNT && found.value.equals(BigDecimal.ONE)) return Optional.empty();
        var asked = found.asked == null ? null : statement(found.asked, found);
        return Optional.of(new Amount(
                found.value,
                found.unit,
                sentence.language(),
                sentence.span(),
                statement(found.slot, found),
                asked == null ? null : asked + "?"));
    }

    private Found found(WrittenNumber number) {
        int to = unitEnd(number.to());
        var unit = to == number.to() ? Unit.COUNT : unit(tokens.get(to - 1));
        return switch (sentence.language()) {
            case KK -> kazakh(number, unit, to);
            case RU -> russian(number, unit, to);
            case EN -> found(number, unit, unit == Unit.COUNT ? number.to() : to, slot(""));
        };
    }

    /** The token behind the unit that stands at one, or that one if none does. */
    private int unitEnd(int at) {
        if (at == tokens.size()) return at;
        var first = tokens.get(at);
        if (first.isSign('%')) return at + 1;
        if (first.kind() != Token.Kind.WORD) return at;
        if (!words.firstOfTwo.hold(first.text())) return unit(first) == Unit.COUNT ? at : at + 1;
        return at + 1 < tokens.size() && unit(tokens.get(at + 1)) != Unit.COUNT ? at + 2 : at;
    }

    private Unit unit(Token token) {
        return token.isSign('%') ? Unit.PERCENT : words.unit(token.text());
    }

    private static Found found(WrittenNumber number, Unit unit, int to, String slot) {
        return new Found(number.value(), unit, number.from(), to, slot, null);
    }

    /** In the case in which the unit stands; the question asks in place. */
    private Found kazakh(WrittenNumber number, Unit unit, int to) {
        var howMany = words.howMany.orElseThrow();
        var plain = new Found(number.value(), Unit.COUNT, number.from(), number.to(), slot(""), howMany);
        if (unit == Unit.COUNT) return plain;
        // «10%-ға» is read as «10 пайызға».
        boolean isSign = tokens.get(to - 1).isSign('%');
        boolean hasEnding = isSign && to + 1 < tokens.size() && tokens.get(to).isDash();
        var noun = words.noun(unit);
        var written = isSign ? noun : tokens.get(to - 1).text();
        if (hasEnding) written += tokens.get(to + 1).text();
        var asked = Stream.concat(
                        Stream.of(howMany),
                        tokens.subList(number.to(), to - 1).stream().map(Token::text))
                .collect(Collectors.joining(" ", "", " " + written));
        int end = hasEnding ? to + 2 : to;
        return form(noun, written)
                .map(form -> form.equals(Form.BASE) ? "" : form.words())
                .map(form -> new Found(number.value(), unit, number.from(), end, slot(form), asked))
                .orElse(plain);
    }

    private static Optional<Form> form(String noun, String written) {
        return KazakhForms.of(noun).stream()
                .filter(form -> !form.attributive() && form.text().equals(written))
                .map(form -> new Form(false, form.possessive(), form.grammaticalCase()))
                .findFirst();
    }

    /** What is counted follows the number in its form, which only the nominative of a few words tells. */
    private Found russian(WrittenNumber number, Unit unit, int to) {
        boolean isBy =
                number.from() > 0 && words.by.hold(tokens.get(number.from() - 1).text());
        if (unit == Unit.TIMES && isBy) return new Found(number.value(), unit, number.from() - 1, to, slot(""), null);
        boolean isNominative = number.isNominative(tokens, Language.RU)
                && (number.from() == 0
                        || !words.oblique.hold(tokens.get(number.from() - 1).text()));
        if (unit == Unit.PERCENT || unit != Unit.COUNT && unit != Unit.TIMES && isNominative)
            return found(number, unit, to, slot(""));
        int end = unit == Unit.COUNT ? nounEnd(number.to()) : to;
        if (end == number.to()) return found(number, Unit.COUNT, end, slot(""));
        var noun = text.substring(
                tokens.get(number.to()).start(), tokens.get(end - 1).end());
        var forms = words.counted.stream()
                .filter(row -> isNominative && row.contains(noun))
                .map(row -> String.join("/", row))
                .findFirst()
                // The author of the fact has the others to add.
                .orElse(noun);
        return found(number, Unit.COUNT, end, slot("counted, " + forms));
    }

    /** Behind the first word that is a unit. */
    private int nounEnd(int at) {
        var units = ProposalWords.of(sentence.language()).units;
        for (int i = at; i < Math.min(tokens.size(), at + NumberClauses.REACH); i++) {
            if (tokens.get(i).kind() != Token.Kind.WORD) return at;
            if (units.hold(tokens.get(i).text())) return i + 1;
        }
        return at;
    }

    private static String slot(String form) {
        return form.isEmpty() ? "{" + SLOT + "}" : "{" + SLOT + ", " + form + "}";
    }

    /** The sentence with something in place of the number; null if it is none that could be said by itself. */
    private @Nullable String statement(String instead, Found found) {
        var before =
                text.substring(sentence.span().start(), tokens.get(found.from).start());
        var behind =
                text.substring(tokens.get(found.to - 1).end(), sentence.span().end());
        if (UNFIT.matcher(before + behind).find() || before.length() + behind.length() > LONGEST) return null;
        var whole = EDGES.matcher(before + instead + behind).replaceAll("");
        var line = SPACES.matcher(whole).replaceAll(" ");
        return line.startsWith("{") ? line : Sentences.capitalized(line, sentence.language());
    }
}
