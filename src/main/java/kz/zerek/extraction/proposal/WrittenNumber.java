package kz.zerek.extraction.proposal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.answer.PlainText;
import kz.zerek.language.number.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures or in words.
 *
 * @param value null if it cannot be told: of a range, and of what nobody writes in words
 * @param from its first token
 * @param to the one behind its last
 */
record WrittenNumber(@Nullable BigDecimal value, int from, int to) {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}( \\d{3})+");
    private static final Pattern GROUPED_IN_ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d{1,2})?");
    private static final int LONGEST = 12;
    private static final int LONGEST_IN_WORDS = 3;

    /** By their letters: up to a hundred, and the hundreds. */
    private static final Localized<Map<String, Integer>> IN_WORDS = Localized.of(WrittenNumber::inWords);

    private static Map<String, Integer> inWords(Language language) {
        var words = new HashMap<String, Integer>();
        IntStream.concat(IntStream.range(1, 100), IntStream.rangeClosed(1, 9).map(hundreds -> hundreds * 100))
                .forEach(number -> Numbers.cardinals(BigDecimal.valueOf(number), language)
                        .forEach(word -> words.putIfAbsent(letters(word), number)));
        return words;
    }

    /** The number that begins with a token of figures or with one of the words of numbers. */
    static WrittenNumber at(Sentence sentence, int at) {
        var tokens = sentence.tokens();
        var language = sentence.language();
        var read = tokens.get(at).kind() == Token.Kind.FIGURES
                ? figures(tokens, at, language)
                : words(tokens, at, language);
        return goesOn(tokens, read.to, ProposalWords.of(language)) ? new WrittenNumber(null, at, read.to) : read;
    }

    /** Whether it is only a part of a number: two thousand five hundred; in two thousand, what is counted are thousands. */
    private static boolean goesOn(List<Token> tokens, int to, ProposalWords words) {
        if (!isNumber(tokens, to, words)) return false;
        return !words.units.hold(tokens.get(to).text()) || isNumber(tokens, to + 1, words);
    }

    private static boolean isNumber(List<Token> tokens, int at, ProposalWords words) {
        return at < tokens.size()
                && (tokens.get(at).kind() == Token.Kind.FIGURES
                        || words.numbers.hold(tokens.get(at).text()));
    }

    private static WrittenNumber figures(List<Token> tokens, int at, Language language) {
        var written = new StringBuilder(tokens.get(at).text());
        int to = at + 1;
        for (; to < tokens.size(); to++) {
            var next = tokens.get(to);
            boolean isGroup = next.kind() == Token.Kind.FIGURES
                    && (!next.spaced() || next.text().length() == 3);
            boolean isSeparator = (next.isSign(',') || next.isSign('.'))
                    && to + 1 < tokens.size()
                    && tokens.get(to + 1).kind() == Token.Kind.FIGURES
                    && !tokens.get(to + 1).spaced();
            if (!isGroup && !isSeparator) break;
            written.append(next.spaced() ? " " : "").append(next.text());
        }
        return new WrittenNumber(isRange(tokens, at, to) ? null : value(written.toString(), language), at, to);
    }

    private static @Nullable BigDecimal value(String written, Language language) {
        if (written.length() > LONGEST) return null;
        var plain = GROUPED.matcher(written).matches() ? written.replace(" ", "") : written;
        if (language == Language.EN && GROUPED_IN_ENGLISH.matcher(plain).matches()) plain = plain.replace(",", "");
        if (!PLAIN.matcher(plain).matches()) return null;
        var value = new BigDecimal(plain.replace(',', '.'));
        return value.signum() > 0 ? value : null;
    }

    /** «3–5». */
    private static boolean isRange(List<Token> tokens, int from, int to) {
        return from > 1 && tokens.get(from - 1).isDash() && tokens.get(from - 2).kind() == Token.Kind.FIGURES
                || to + 1 < tokens.size()
                        && tokens.get(to).isDash()
                        && tokens.get(to + 1).kind() == Token.Kind.FIGURES;
    }

    private static WrittenNumber words(List<Token> tokens, int at, Language language) {
        var known = IN_WORDS.in(language);
        var words = ProposalWords.of(language);
        var read = new WrittenNumber(null, at, at + 1);
        var letters = new StringBuilder();
        for (int i = at, count = 0; i < tokens.size() && count < LONGEST_IN_WORDS; i++) {
            if (tokens.get(i).isDash() && count > 0 && !tokens.get(i).spaced()) continue;
            if (!words.numbers.hold(tokens.get(i).text())) break;
            letters.append(tokens.get(i).text());
            count++;
            var value = known.get(letters.toString());
            if (value != null) read = new WrittenNumber(BigDecimal.valueOf(value), at, i + 1);
        }
        return read;
    }

    /** Whether it is written as it is in the nominative. */
    boolean isNominative(List<Token> tokens, Language language) {
        if (value == null || tokens.get(from).kind() == Token.Kind.FIGURES) return true;
        var written = tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining());
        return Numbers.nominatives(value, language).stream()
                .anyMatch(nominative -> letters(nominative).equals(letters(written)));
    }

    private static String letters(String words) {
        return PlainText.lowerCase(words).replaceAll("\\P{L}", "");
    }
}
