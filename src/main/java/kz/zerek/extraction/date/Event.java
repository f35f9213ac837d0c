package kz.zerek.extraction.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Stems;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.Sentences;
import kz.zerek.language.WordFile;
import kz.zerek.language.answer.PlainText;
import kz.zerek.language.kazakh.KazakhNominatives;
import org.jspecify.annotations.Nullable;

/** What happened at a date: its clause without the date, and without what ties it to the text around it. */
final class Event {

    private static final WordFile WORDS = WordFile.read("event-words.txt");
    private static final Pattern BOUNDARY = Pattern.compile(";|[,–—]\\s+(?:" + anyOf("boundary") + ")\\s+");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:" + anyOf("opening") + ")(?:\\s*,\\s*|\\s+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ASIDE =
            Pattern.compile(",\\s*(?:" + anyOf("opening") + ")\\s*,", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:–—•▪●·*#-]+|[\\s,;:.!?…–—-]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BEFORE_SIGN = Pattern.compile(" (?=[,;:)])");

    /** A clause of fewer words is no event: the sentence is taken whole. */
    private static final int FEWEST_WORDS = 3;

    /** Somebody did something. */
    private static final int FEWEST_IN_STATEMENT = 2;

    private static final String SLOT = "{date}";

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    private static final Stems POINTING = new Stems(WORDS.words("pointing"));

    /** In words. */
    private static final int NEAR = 3;

    private Event() {}

    private static String anyOf(String section) {
        return WORDS.section(section).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /**
     * @param date with what stands beside it: prepositions, brackets
     * @return empty if the sentence is none that somebody would read
     */
    static String of(String text, Sentence sentence, Span date) {
        if (sentence.isEndless()) return "";
        int start = sentence.span().start();
        // Apart from the text, which may be long.
        var whole = new Clause(sentence.span().of(text));
        return of(whole, new Span(date.start() - start, date.end() - start), sentence.language());
    }

    /** Whether it is about somebody whom only the sentences before name: «он подписал договор». */
    static boolean pointsBack(String event) {
        return Stream.of(event.split("\\P{L}+"))
                .limit(NEAR)
                .map(PlainText::lowerCase)
                .anyMatch(POINTING::hold);
    }

    /** What is to be done by a date, if somebody proposed just that. */
    static String proposed(String text, Span what, Span date, Language language) {
        var clause = new Clause(text, what.start(), what.end()).without(date);
        return Sentences.capitalized(
                language == Language.KK ? KazakhNominatives.ofVerbalNoun(clause) : clause, language);
    }

    /**
     * The same with {@code {date}} where another date can be put in its place; null where none could be.
     *
     * @param date with what stands beside it: prepositions, brackets
     */
    static @Nullable String statement(String text, Sentence sentence, Span date, @Nullable Dating dating) {
        if (dating == null || sentence.isEndless()) return null;
        int start = sentence.span().start();
        var whole = sentence.span().of(text);
        return Adverbial.of(whole, new Span(date.start() - start, date.end() - start), dating, sentence.language())
                .map(when -> statement(new Clause(whole), when, sentence.language()))
                .orElse(null);
    }

    private static @Nullable String statement(Clause whole, Span date, Language language) {
        var clause = whole.around(date);
        if (clause.isInBrackets(date) || SPACES.split(clause.without(date)).length < FEWEST_IN_STATEMENT) return null;
        var statement = clause.with(SLOT, date);
        if (language == Language.EN && statement.startsWith(SLOT)) {
            statement = EDGES.matcher(statement.substring(SLOT.length())).replaceAll("");
            // Behind another date it would be said of what that is said of.
            if (YEAR.matcher(statement).find()) return null;
            statement += " " + SLOT;
        }
        if (whole.isQuestion() || !Completeness.of(statement, SLOT, language)) return null;
        return beginsWithSlot(statement) ? statement : Sentences.capitalized(statement, language);
    }

    /** Perhaps behind a quotation mark: a capital letter would make the slot another one. */
    private static boolean beginsWithSlot(String statement) {
        return statement.codePoints().limit(statement.indexOf(SLOT)).noneMatch(Character::isLetterOrDigit);
    }

    private static String of(Clause whole, Span date, Language language) {
        var event = whole.around(date).without(date);
        if (SPACES.split(event).length < FEWEST_WORDS) event = whole.without(date);
        return Sentences.capitalized(event, language);
    }

    /** A part of a text. */
    private record Clause(String text, int start, int end) {

        Clause(String text) {
            this(text, 0, text.length());
        }

        /** The part between the boundaries around a date. */
        Clause around(Span date) {
            int from = start;
            int to = end;
            for (Matcher found = BOUNDARY.matcher(text).region(start, end); found.find(); ) {
                if (found.end() <= date.start()) from = found.end();
                else if (found.start() >= date.end()) {
                    to = found.start();
                    break;
                }
            }
            return new Clause(text, from, to);
        }

        String without(Span date) {
            return isInBrackets(date)
                    ? joined(text.lastIndexOf('(', date.start()), text.indexOf(')', date.end()) + 1)
                    : joined(date.start(), date.end());
        }

        boolean isInBrackets(Span date) {
            int open = text.lastIndexOf('(', date.start());
            int close = text.indexOf(')', date.end());
            return open >= start
                    && close >= 0
                    && close < end
                    && text.indexOf(')', open) == close
                    && text.lastIndexOf('(', close) == open;
        }

        boolean isQuestion() {
            return text.stripTrailing().endsWith("?");
        }

        /** With something in place of a date. */
        String with(String slot, Span date) {
            var left = text.substring(start, Math.max(start, date.start()));
            return tidy(trimmed(left + slot + text.substring(Math.min(date.end(), end), end)));
        }

        private String joined(int from, int to) {
            var left = trimmed(text.substring(start, Math.max(start, from)));
            var right = trimmed(text.substring(Math.min(to, end), end));
            return tidy(left.isEmpty() || right.isEmpty() ? left + right : left + " " + right);
        }

        private static String tidy(String clause) {
            var tidy =
                    BEFORE_SIGN.matcher(SPACES.matcher(clause).replaceAll(" ")).replaceAll("");
            return OPENING.matcher(ASIDE.matcher(tidy).replaceAll("")).replaceFirst("");
        }

        private static String trimmed(String part) {
            return EDGES.matcher(part).replaceAll("");
        }
    }
}
