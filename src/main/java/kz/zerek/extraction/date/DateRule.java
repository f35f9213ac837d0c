package kz.zerek.extraction.date;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.extraction.DateRelation;
import kz.zerek.extraction.Span;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a date: parts in their order. It is matched against the letters of parts, one for each atom. What
 * stands behind a {@code +} must follow, and is no part of the date.
 *
 * @param text as the file of rules has it
 * @param captures what each group of the pattern means
 * @param first the parts with which it can begin
 */
record DateRule(String text, Pattern pattern, List<Role> captures, Set<Part> first) {

    /** What a part tells of the date. */
    private enum Role {
        YEAR,
        MONTH,
        DAY,
        DECADE,
        CENTURY,
        FULL_DATE,
        /** A day by the Julian calendar, beside the one that counts. */
        OLD_DAY
    }

    private static final Map<Part, Role> ROLES = Map.ofEntries(
            entry(Part.NUMBER, Role.DAY),
            entry(Part.NUMBER_ITS, Role.DAY),
            entry(Part.ORDINAL, Role.DAY),
            entry(Part.YEAR, Role.YEAR),
            entry(Part.NAMED_YEAR, Role.YEAR),
            entry(Part.ORDINAL_YEAR, Role.YEAR),
            entry(Part.CASE_YEAR, Role.YEAR),
            entry(Part.DECADE, Role.DECADE),
            entry(Part.MONTH, Role.MONTH),
            entry(Part.MONTH_OF, Role.MONTH),
            entry(Part.MONTH_ITS, Role.MONTH),
            entry(Part.FULL_DATE, Role.FULL_DATE));

    private static final Map<String, Set<Part>> FAMILIES = Map.of(
            "day", EnumSet.of(Part.NUMBER, Part.ORDINAL),
            "year", EnumSet.of(Part.YEAR, Part.NAMED_YEAR, Part.ORDINAL_YEAR),
            "month", EnumSet.of(Part.MONTH, Part.MONTH_OF),
            "year-word", EnumSet.of(Part.YEAR_WORD, Part.INFLECTED_YEAR_WORD, Part.YEAR_OF),
            "inflected-year-word", EnumSet.of(Part.INFLECTED_YEAR_WORD, Part.YEAR_OF),
            "tail", EnumSet.of(Part.SINCE, Part.UNTIL, Part.BY, Part.AFTER, Part.BETWEEN));

    /** Parts that a date needs beside it and that are not of it. */
    private static final Set<Part> OUTSIDE =
            EnumSet.of(Part.OPEN, Part.CLOSE, Part.IN, Part.COMMA, Part.ON, Part.BY, Part.FROM, Part.TO, Part.PAST);

    /** The same before a date only. */
    private static final Set<Part> AHEAD = EnumSet.of(Part.BETWEEN, Part.EDGE);

    static DateRule parse(String line) {
        var pattern = new StringBuilder();
        var captures = new ArrayList<Role>();
        var first = EnumSet.noneOf(Part.class);
        boolean begins = true;
        boolean ahead = false;
        for (var word : line.split("\\s+")) {
            if (word.equals("+")) {
                pattern.append("(?=");
                ahead = true;
                continue;
            }
            var optional = word.endsWith("?") ? "?" : "";
            var names = word.substring(0, word.length() - optional.length()).split(":");
            var parts = parts(names[0]);
            if (begins) first.addAll(parts);
            begins &= !optional.isEmpty();
            var role = ahead
                    ? null
                    : names.length > 1
                            ? Role.valueOf(names[1].toUpperCase(Locale.ROOT).replace('-', '_'))
                            : ROLES.get(parts.iterator().next());
            var letters = parts.stream()
                    .map(part -> Pattern.quote(String.valueOf(part.letter)))
                    .collect(Collectors.joining("|"));
            pattern.append(role == null ? "(?:" : "(")
                    .append(letters)
                    .append(')')
                    .append(optional);
            if (role != null) captures.add(role);
        }
        if (ahead) pattern.append(')');
        pattern.append("(?!").append(Part.AGO.letter).append(')');
        return new DateRule(line, Pattern.compile(pattern.toString()), List.copyOf(captures), first);
    }

    private static Set<Part> parts(String names) {
        return Stream.of(names.split("\\|"))
                .flatMap(name -> FAMILIES.containsKey(name) ? FAMILIES.get(name).stream() : Stream.of(Part.named(name)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    /** The date that the rule reads from an atom on; empty if there is none, impossible if no calendar has it: 31 February. */
    Optional<Reading> read(List<Atom> atoms, String letters, int from) {
        var matcher = pattern.matcher(letters).region(from, letters.length());
        if (!matcher.lookingAt()) return Optional.empty();
        try {
            return Optional.of(reading(atoms, matcher));
        } catch (DateTimeException _) {
            // A greater number is no day: "Windows 95 March 1996".
            boolean isOfDay = atoms.subList(matcher.start(), matcher.end()).stream()
                    .anyMatch(atom -> atom.part() == Part.NUMBER && atom.value() > 28 && atom.value() <= 31);
            var whole = new Span(
                    atoms.get(matcher.start()).start(),
                    atoms.get(matcher.end() - 1).end());
            return isOfDay ? Optional.of(Reading.impossible(whole, matcher.end() - from)) : Optional.empty();
        }
    }

    /** Whether it reads a number alone, with nothing that says that it is a year. */
    boolean isBare() {
        return text.equals("year") || text.equals("named-year");
    }

    /** Whether the date needs what stands behind it, so that no other can take its place: "in 1861 and 1863". */
    boolean isFollowed() {
        return text.contains(" + ");
    }

    private Reading reading(List<Atom> atoms, Matcher matcher) {
        var dates = dates(atoms, matcher);
        int first = matcher.start();
        int last = matcher.end() - 1;
        var relation = relation(atoms.subList(first, last + 1), dates.size() > 1);
        var outer = new Span(atoms.get(first).start(), atoms.get(last).end());
        while (OUTSIDE.contains(atoms.get(first).part())
                || AHEAD.contains(atoms.get(first).part())) first++;
        while (OUTSIDE.contains(atoms.get(last).part())) last--;
        var value = dates.stream().map(WrittenDate::toString).collect(Collectors.joining("/"));
        return new Reading(
                new Span(atoms.get(first).start(), atoms.get(last).end()),
                outer,
                value,
                relation,
                matcher.end() - matcher.start());
    }

    /**
     * A date that was read.
     *
     * @param outer with what stands beside the date: prepositions, brackets
     * @param value as in {@link kz.zerek.extraction.DateFind}
     * @param length in atoms
     */
    record Reading(Span span, Span outer, String value, DateRelation relation, int length) {

        static Reading impossible(Span span, int length) {
            return new Reading(span, span, "", DateRelation.AT, length);
        }

        boolean isPossible() {
            return !value.isEmpty();
        }
    }

    private static DateRelation relation(List<Atom> atoms, boolean range) {
        if (range) return DateRelation.BETWEEN;
        boolean from = false;
        for (var atom : atoms) {
            switch (atom.part()) {
                case SINCE, ON, AFTER, FROM, PAST -> {
                    return DateRelation.SINCE;
                }
                case UNTIL, BY, TO -> {
                    return DateRelation.UNTIL;
                }
                default -> from = atom.from();
            }
        }
        return from ? DateRelation.SINCE : DateRelation.AT;
    }

    private List<WrittenDate> dates(List<Atom> atoms, Matcher matcher) {
        var ends = List.of(new Fields(), new Fields());
        for (int i = 0; i < captures.size(); i++) {
            if (matcher.start(i + 1) < 0) continue;
            int value = atoms.get(matcher.start(i + 1)).value();
            var role = captures.get(i);
            (ends.getFirst().has(role) ? ends.getLast() : ends.getFirst()).set(role, value);
        }
        var dates = Fields.dates(ends.getFirst(), ends.getLast());
        boolean beforeEra =
                atoms.subList(matcher.start(), matcher.end()).stream().anyMatch(atom -> atom.part() == Part.BEFORE_ERA);
        return beforeEra ? dates.stream().map(WrittenDate::beforeEra).toList() : dates;
    }

    /** What is said of one end of a range, in the order it is said in. */
    private static final class Fields {

        private int year;
        private int month;
        private int day;
        private @Nullable WrittenDate whole;

        boolean has(Role role) {
            return switch (role) {
                case YEAR -> year != 0;
                case MONTH -> month != 0;
                case DAY -> day != 0;
                case DECADE, CENTURY, FULL_DATE -> whole != null;
                case OLD_DAY -> false;
            };
        }

        void set(Role role, int value) {
            switch (role) {
                case YEAR -> year = value;
                case MONTH -> month = value;
                case DAY -> day = value;
                case DECADE -> whole = WrittenDate.decade(value);
                case CENTURY -> whole = WrittenDate.century(value);
                case OLD_DAY -> {}
                case FULL_DATE -> whole = WrittenDate.of(value / 10000, value / 100 % 100, value % 100);
            }
        }

        private boolean isEmpty() {
            return year == 0 && month == 0 && day == 0 && whole == null;
        }

        static List<WrittenDate> dates(Fields start, Fields end) {
            if (end.isEmpty()) return List.of(start.whole != null ? start.whole : start.date());
            if (start.whole != null && end.whole != null) return List.of(start.whole, end.whole);
            if (end.year != 0 && end.year < 100) end.year += start.year / 100 * 100;
            if (end.year == 0) end.year = start.year;
            if (start.day != 0 && end.day != 0 && end.month == 0) end.month = start.month;
            return List.of(start.date(), end.date());
        }

        private WrittenDate date() {
            return WrittenDate.of(year, month, day);
        }
    }
}
