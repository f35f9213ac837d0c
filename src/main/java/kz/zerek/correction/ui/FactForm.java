package kz.zerek.correction.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Subject;
import kz.zerek.language.Language;
import kz.zerek.language.Noun;
import kz.zerek.reading.TypedValues;

/** By which fields a fact or set is corrected, and how what is typed there is what it says. */
final class FactForm {

    static final String DATE = "date";
    static final String FORUM = "where.forum";

    private static final String WHAT = "what";
    private static final String DETAILS = "details";
    private static final String UNIT = ".unit";
    private static final Pattern DETAIL = Pattern.compile("(details\\[\\d+])\\..*");
    private static final Pattern PLACE = Pattern.compile("\\[\\d+]|\\.(kk|ru|en)\\b|\\." + Noun.BASE + "$");
    private static final Set<String> LISTS = Set.of("disputed", "others", "lures");
    private static final Set<String> DATES = Set.of("earliest", "when");
    private static final Set<String> ELSEWHERE = Set.of("where.session", "where.earliest");

    private FactForm() {}

    /** What is typed, and is the same in all languages. */
    static List<String> common(Subject subject, Map<String, String> fields) {
        return switch (subject) {
            case DateFact _ -> List.of(DATE, "earliest", "disputed");
            case ProposalFact _ when fields.containsKey(FORUM) -> List.of("when", "where.session", "where.earliest");
            case ProposalFact _ -> List.of("when");
            case AcronymFact _, FactSet _ -> List.of();
        };
    }

    static List<String> in(Language language, Subject subject, Map<String, String> fields) {
        return names(subject, fields).map(name -> in(name, language)).toList();
    }

    private static Stream<String> names(Subject subject, Map<String, String> fields) {
        var own = switch (subject) {
            case DateFact _ -> Stream.of("statement", "question");
            case AcronymFact _ -> Stream.of("short", "long", "about", "others", "lures");
            case ProposalFact _ when fields.containsKey(FORUM) -> Stream.of(WHAT);
            case ProposalFact _ -> Stream.of(WHAT, "where");
            case FactSet _ -> Stream.of("question", "claim");
        };
        return Stream.concat(own, Stream.of("note"));
    }

    private static String in(String name, Language language) {
        var path = name + "." + language.code();
        return name.equals(WHAT) ? path + "." + Noun.BASE : path;
    }

    /** The numbers that it has, by their paths. */
    static Set<String> details(Map<String, String> fields) {
        return fields.keySet().stream()
                .map(DETAIL::matcher)
                .filter(detail -> detail.matches())
                .map(detail -> detail.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String value(String detail) {
        return detail + ".value";
    }

    static String unit(String detail) {
        return detail + UNIT;
    }

    static boolean isUnit(String path) {
        return DETAIL.matcher(path).matches() && path.endsWith(UNIT);
    }

    static List<String> detail(String detail, Language language) {
        return Stream.of(".statement", ".question", ".rephrased")
                .map(name -> in(detail + name, language))
                .toList();
    }

    /** The name of a field without its language and its place in a list: {@code details.statement}. */
    static String name(String path) {
        return PLACE.matcher(path).replaceAll("");
    }

    static boolean hasLines(String path) {
        return LISTS.contains(name(path));
    }

    /** The id of a field on the page. */
    static String id(String path) {
        return "field-" + path.replaceAll("[^a-z0-9]+", "-");
    }

    /** What a field shows: dates in words, fractions as the language writes them. */
    static String shown(Map<String, String> fields, String path, Language reader) {
        var value = fields.getOrDefault(path, "");
        if (path.equals(DATE) || DATES.contains(path)) return TypedValues.shownDate(value, reader);
        if (path.equals("disputed"))
            return value.lines()
                    .map(date -> TypedValues.shownDate(date, reader))
                    .collect(Collectors.joining("\n"));
        return isNumber(path) ? TypedValues.shownNumber(value, reader) : value;
    }

    private static boolean isNumber(String path) {
        return path.startsWith(DETAILS) && path.endsWith(".value");
    }

    /** What was typed into a field, as the fact has it. */
    static String typed(Map<String, String> fields, String path, String text) {
        var typed = text.strip();
        if (typed.isEmpty()) return "";
        if (path.equals(DATE)) return TypedValues.dating(typed, TypedValues.relation(fields.getOrDefault(DATE, "")));
        if (DATES.contains(path)) return TypedValues.date(typed);
        if (path.equals("disputed")) return typed.lines().map(TypedValues::date).collect(Collectors.joining("\n"));
        return isNumber(path) ? TypedValues.number(typed) : typed;
    }

    /** The question that a rule forms, to be shown where none is written. */
    static String placeholder(Subject subject, Map<String, String> fields, String path) {
        if (!(subject instanceof DateFact) || !path.startsWith("question.")) return "";
        var language = Language.of(path.substring(path.lastIndexOf('.') + 1)).orElseThrow();
        return TypedValues.question(fields.getOrDefault(in("statement", language), ""), language)
                .orElse("");
    }

    /** Without what is told in another way: a place is a session of a body, or it is named. */
    static SortedMap<String, String> complete(Map<String, String> fields) {
        boolean hasForum = fields.containsKey(FORUM);
        var complete = new TreeMap<>(fields);
        complete.keySet()
                .removeIf(path ->
                        path.startsWith("where.") && !path.equals(FORUM) && hasForum != ELSEWHERE.contains(path));
        return complete;
    }

    /** All paths that are shown in one of the languages. */
    static List<String> paths(Language language, Subject subject, Map<String, String> fields) {
        var paths = new ArrayList<>(common(subject, fields));
        paths.addAll(in(language, subject, fields));
        for (var detail : details(fields)) {
            paths.add(value(detail));
            paths.addAll(detail(detail, language));
        }
        return paths;
    }
}
