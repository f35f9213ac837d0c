package kz.zerek.question;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.bank.Subject;
import kz.zerek.language.Dating;
import kz.zerek.language.Localized;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Precision;

/** Questions about when things happened. */
final class DateMaker implements Maker {

    /** The variant of a typed date that asks for the year alone. */
    static final String YEAR = "year";

    private static final int LONGEST_SPAN_ASKED = 60;

    private final Bank bank;
    private final Localized<Phrases> phrases;
    private final Known known;

    DateMaker(Bank bank, Localized<Phrases> phrases, Known known) {
        this.bank = bank;
        this.phrases = phrases;
        this.known = known;
    }

    @Override
    public Stream<DateFact> subjects() {
        return bank.facts(DateFact.class);
    }

    @Override
    public Stream<Prompt> prompts() {
        return Stream.concat(
                subjects().filter(this::asks).flatMap(DateMaker::ofFact),
                subjects().filter(Known::isEvent).filter(this::asks).flatMap(DateMaker::ofEvent));
    }

    @Override
    public Stream<Prompt> prompts(Subject subject) {
        if (!(subject instanceof DateFact fact) || !asks(fact)) return Stream.empty();
        return Known.isEvent(fact) ? Stream.concat(ofFact(fact), ofEvent(fact)) : ofFact(fact);
    }

    /** Whether it is known in every language how to ask for the date. */
    private boolean asks(DateFact fact) {
        return phrases.stream().allMatch(words -> words.asksForDate(fact.id()));
    }

    private static Stream<Prompt> ofFact(DateFact fact) {
        var whole =
                Stream.of(Kind.WHEN, Kind.TYPE_DATE, Kind.TRUE_FALSE_DATE).map(kind -> new Prompt(kind, fact.id(), ""));
        return fact.dating().date().precision() == Precision.YEAR
                ? whole
                : Stream.concat(whole, Stream.of(new Prompt(Kind.TYPE_DATE, fact.id(), YEAR)));
    }

    private static Stream<Prompt> ofEvent(DateFact fact) {
        return Stream.of(Kind.WHAT_HAPPENED, Kind.ORDER_EVENTS, Kind.MATCH_DATES, Kind.YEARS_BETWEEN)
                .map(kind -> new Prompt(kind, fact.id(), ""));
    }

    @Override
    public Optional<Draft> make(Prompt prompt, Difficulty difficulty, Chance chance) {
        var fact = bank.dated(prompt.subject());
        return switch (prompt.kind()) {
            case WHEN -> when(fact, difficulty, chance);
            case TYPE_DATE -> Optional.of(typeDate(fact, prompt.variant()));
            case TRUE_FALSE_DATE -> trueOrFalse(fact, difficulty, chance);
            case WHAT_HAPPENED -> whatHappened(fact, difficulty, chance);
            case ORDER_EVENTS -> order(fact, difficulty, chance);
            case MATCH_DATES -> match(fact, difficulty, chance);
            case YEARS_BETWEEN -> yearsBetween(fact, difficulty, chance);
            default -> throw new IllegalArgumentException("not about dates: " + prompt);
        };
    }

    private Optional<Draft> when(DateFact fact, Difficulty difficulty, Chance chance) {
        var wrong = falseDates(fact, difficulty, Draft.OPTIONS - 1, chance).stream()
                .map(date -> new Ref.When(new Dating(date, fact.dating().relation())))
                .toList();
        return Draft.choice(List.of(), new Ref.When(fact.dating()), wrong, chance);
    }

    private List<PartialDate> falseDates(DateFact fact, Difficulty difficulty, int count, Chance chance) {
        return known.dateDistractors().of(fact, difficulty, count, chance);
    }

    private static Draft typeDate(DateFact fact, String variant) {
        var date = fact.dating().date();
        var key = new Ref.Date(variant.equals(YEAR) ? date.at(Precision.YEAR) : date);
        return new Draft(List.of(), new Task.Entry(key));
    }

    private Optional<Draft> trueOrFalse(DateFact fact, Difficulty difficulty, Chance chance) {
        if (chance.flip()) return Optional.of(Draft.truth(List.of(new Ref.When(fact.dating())), true));
        return falseDates(fact, difficulty, 1, chance).stream()
                .map(date -> new Ref.When(new Dating(date, fact.dating().relation())))
                .map(claimed -> Draft.truth(List.of(claimed), false))
                .findFirst();
    }

    private Optional<Draft> whatHappened(DateFact fact, Difficulty difficulty, Chance chance) {
        var dates = known.eventDates();
        var others = known.events()
                .candidates(fact.topic(), other -> dates.areApart(fact, other) && isAlikeInLength(fact, other), chance);
        var near = difficulty == Difficulty.EASY
                ? others
                : Nearness.nearest(
                        others, other -> distance(fact, other), Math.max(2 * Draft.OPTIONS, others.size() / 3));
        var wrong = nearest(fact, near, difficulty, Draft.OPTIONS - 1, chance).stream()
                .map(other -> new Ref.Event(other.id()))
                .toList();
        return Draft.choice(List.of(new Ref.When(fact.dating())), new Ref.Event(fact.id()), wrong, chance);
    }

    private boolean isAlikeInLength(DateFact a, DateFact b) {
        return phrases.stream()
                .noneMatch(words ->
                        Nearness.isFarInLength(words.text(new Ref.Event(a.id())), words.text(new Ref.Event(b.id()))));
    }

    private static List<DateFact> nearest(
            DateFact fact, List<DateFact> others, Difficulty difficulty, int count, Chance chance) {
        return Nearness.pick(others, other -> distance(fact, other), difficulty, count, chance);
    }

    private static double distance(DateFact a, DateFact b) {
        var days = ChronoUnit.DAYS.between(
                a.dating().date().earliest(), b.dating().date().earliest());
        return Math.abs(days) * (a.topic().equals(b.topic()) ? 1 : 2);
    }

    private Optional<Draft> order(DateFact fact, Difficulty difficulty, Chance chance) {
        var dates = known.eventDates();
        return some(fact, (a, b) -> dates.areInOrder(a, b) && isFarEnough(a, b, difficulty), difficulty, chance)
                .map(items -> {
                    items.sort(Comparator.comparing(item -> item.dating().date()));
                    return Draft.ordering(refs(items), chance);
                });
    }

    /** To know which of two days of one year came first is a matter for experts. */
    private static boolean isFarEnough(DateFact a, DateFact b, Difficulty difficulty) {
        return difficulty == Difficulty.HARD
                || a.dating().date().year() != b.dating().date().year();
    }

    private Optional<Draft> match(DateFact fact, Difficulty difficulty, Chance chance) {
        return some(fact, known.eventDates()::areApart, difficulty, chance).map(items -> {
            var left = chance.shuffled(items);
            return Draft.matching(
                    refs(left),
                    left.stream()
                            .map(item -> new Ref.Date(item.dating().date()))
                            .toList(),
                    difficulty == Difficulty.HARD ? extraDate(fact, left, chance) : List.of(),
                    chance);
        });
    }

    private List<Ref.Date> extraDate(DateFact fact, List<DateFact> left, Chance chance) {
        return falseDates(fact, Difficulty.MEDIUM, 1, chance).stream()
                .filter(date ->
                        left.stream().noneMatch(event -> known.eventDates().allow(date, event)))
                .map(Ref.Date::new)
                .toList();
    }

    /** The fact and others, dated as precisely, of which the bank proves what is to hold of each two. */
    private Optional<List<DateFact>> some(
            DateFact fact, BiPredicate<DateFact, DateFact> proven, Difficulty difficulty, Chance chance) {
        int count = difficulty == Difficulty.EASY ? 3 : 4;
        var chosen = new ArrayList<DateFact>(List.of(fact));
        var alike = known.events()
                .candidates(fact.topic(), other -> samePrecision(fact, other) && proven.test(fact, other), chance);
        for (var other : nearest(fact, alike, difficulty, Math.min(alike.size(), 3 * count), chance)) {
            if (chosen.size() < count && chosen.stream().allMatch(one -> proven.test(one, other))) chosen.add(other);
        }
        return chosen.size() < count ? Optional.empty() : Optional.of(chosen);
    }

    private static boolean samePrecision(DateFact a, DateFact b) {
        return a.dating().date().precision() == b.dating().date().precision();
    }

    private static List<Ref.Event> refs(List<DateFact> facts) {
        return facts.stream().map(fact -> new Ref.Event(fact.id())).toList();
    }

    private Optional<Draft> yearsBetween(DateFact first, Difficulty difficulty, Chance chance) {
        var later = known.events()
                .candidates(first.topic(), second -> wholeYears(first, second).isPresent(), chance);
        if (later.isEmpty()) return Optional.empty();
        var second = chance.pick(later);
        var years = BigDecimal.valueOf(wholeYears(first, second).orElseThrow());
        var wrong = falseSpans(years, difficulty, chance).stream()
                .map(number -> new Ref.Value(Unit.YEARS, number))
                .toList();
        return Draft.choice(
                List.of(new Ref.Event(first.id()), new Ref.Event(second.id())),
                new Ref.Value(Unit.YEARS, years),
                wrong,
                chance);
    }

    /** Spans are compared with the next ones, not with round ones: 17 years among 10, 15 and 20 would stand out. */
    private static List<BigDecimal> falseSpans(BigDecimal years, Difficulty difficulty, Chance chance) {
        return NumberDistractors.around(years, Unit.COUNT, difficulty, Draft.OPTIONS - 1, chance);
    }

    private Optional<Integer> wholeYears(DateFact first, DateFact second) {
        return known.eventDates().wholeYears(first, second).filter(years -> years >= 2 && years <= LONGEST_SPAN_ASKED);
    }
}
